import { expect, it } from 'vitest';
import { known } from '../../../src/domain/fact.ts';
import { DAY } from '../../../src/domain/instant.ts';
import { begin } from '../rehearsal.ts';
import { PAID, picture, WECHAT_BILL } from './pages.ts';

it('a picture of a purchase that is kept is read, and a later loss begins with what it says', async () => {
  const talk = begin();
  await talk.say('/archive');
  await talk.show([picture('bill.jpg', WECHAT_BILL)]);
  expect((await talk.last()).text).toContain('存好了：原神月卡、¥68.00');
  const [order] = await talk.store.archived(talk.lane);
  expect(order?.values).toMatchObject({ transaction_id: PAID.transaction, payment_channel: 'wechat' });
  expect(order?.files).toMatchObject([{ kind: 'payment_proof', reading: { shows: 'wechat_bill' } }]);
  await talk.press('archive_done');
  await talk.pass(DAY);
  await talk.say('昨天买的原神月卡，付了68没反应');
  await talk.press('agree');
  await talk.press(`own.${order?.name}`);
  const { facts, exhibits } = (await talk.case()) ?? {};
  expect(known(facts ?? {}, 'merchant_order_id')?.value).toBe(PAID.merchant);
  expect(exhibits).toMatchObject([{ how: 'archived', reading: { shows: 'wechat_bill' } }]);
});

it('a picture in which nothing is read is kept all the same', async () => {
  const talk = begin();
  await talk.say('/archive');
  await talk.show([picture('cat.jpg', [])]);
  const [order] = await talk.store.archived(talk.lane);
  expect(order?.values).toEqual({});
  expect(order?.files).toHaveLength(1);
});
