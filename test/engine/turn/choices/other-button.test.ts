import { expect, it } from 'vitest';
import { talked } from '../talked.ts';

it('the words of a button of another question say what it says there', async () => {
  const talk = await talked('王者点券没到', '!agree', '!none', '有，东西没到');
  expect((await talk.case())?.facts).toMatchObject({ order_seen: { value: 'goods_missing' } });
  await talk.say("It's there, but unpaid");
  expect((await talk.case())?.facts).toMatchObject({ order_seen: { value: 'unpaid' } });
});

it('words that several questions have with different meanings say nothing of them', async () => {
  const talk = await talked('王者点券没到', '!agree', '!goods_missing', '不确定');
  expect((await talk.case())?.facts.wallet_status).toBeUndefined();
});
