import { expect, it } from 'vitest';
import { begin } from './rehearsal.ts';

it('says why it is this loss once both sides are known, and once', async () => {
  const talk = begin();
  await talk.say('付了68没反应');
  await talk.press('agree');
  await talk.press('success');
  expect((await talk.last()).text).not.toContain('来查');
  await talk.press('none');
  expect((await talk.last()).text).toContain('账单有扣款、订单列表里没有，所以按“已付款，没有订单”来查。');
  await talk.press('same');
  expect((await talk.last()).text).not.toContain('来查');
});

it('says it again where it became another loss', async () => {
  const talk = begin();
  await talk.say('付了68没反应');
  await talk.press('agree');
  await talk.press('success');
  await talk.press('none');
  await talk.say('订单出来了，显示已完成，但是东西没到');
  expect(await talk.state()).toMatch(/^goods_missing\./);
  expect((await talk.last()).text).toContain('账单有扣款、订单在，东西没到，所以按“有订单，东西没到”来查。');
});

it('asks nobody for the wallet who sees the order without its goods', async () => {
  const talk = begin();
  await talk.say('东西没到');
  await talk.press('agree');
  expect(await talk.state()).toBe('triage.seen');
  await talk.press('goods_missing');
  expect(await talk.state()).toMatch(/^goods_missing\./);
});

it('takes "not sure" for an answer to both questions, and goes on', async () => {
  const talk = begin();
  await talk.say('付了68没反应');
  await talk.press('agree');
  await talk.press('unknown');
  expect(await talk.state()).toBe('triage.seen');
  await talk.press('unknown');
  expect(await talk.state()).toMatch(/^charged_page_stalled\./);
  expect((await talk.case())?.facts.order_seen).toMatchObject({ standing: 'unobtainable' });
});
