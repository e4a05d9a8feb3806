import { expect, it } from 'vitest';
import { known } from '../../../../src/domain/fact.ts';
import { talked } from '../talked.ts';

const ASKED = ['微信付了买Q币没有订单', '!agree', '!success', '!same', '!same'] as const;

it('a number that is named as not to be had is noted as that, and answers no other question', async () => {
  const talk = await talked(...ASKED, '找不到商户单号');
  const facts = (await talk.case())?.facts;
  expect(facts?.merchant_order_id).toMatchObject({ standing: 'unobtainable', reason: 'other' });
  expect(facts?.amount).toBeUndefined();
  expect((await talk.last()).text).toContain('没有也行');
});

it('whoever says a thing once more hears that it is known', async () => {
  const talk = await talked(...ASKED, '微信付的');
  expect((await talk.last()).text).toContain('这个记着了');
});

it('a rough sum is no amount and no answer, and the exact one is asked for', async () => {
  const talk = await talked(...ASKED, '大概五六十块吧');
  expect((await talk.case())?.facts.amount).toBeUndefined();
  expect((await talk.last()).text).toContain('账单里这一笔写的是多少');
});

it('who takes the money for the shop is no way to pay in place of the card', async () => {
  const talk = await talked(
    'paid $30 with visa, my gift card never came',
    '!agree',
    'receipt is from stripe',
  );
  expect(known((await talk.case())?.facts ?? {}, 'payment_channel')?.value).toBe('card_international');
});
