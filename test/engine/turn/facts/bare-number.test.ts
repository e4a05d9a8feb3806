import { expect, it } from 'vitest';
import { talked } from '../talked.ts';

const ASKED = ['王者点券没到', '!agree', '没有这一单'];

it('a number that answers no question is said not to be taken, and how it would be', async () => {
  const talk = await talked(...ASKED, '200');
  expect((await talk.case())?.facts.amount).toBeUndefined();
  expect((await talk.last()).text).toContain('要是付的金额，回“200 元”就行');
  await talk.say('200 元');
  expect((await talk.case())?.facts).toMatchObject({ amount: { value: { minor: 20_000 } } });
});

it('a number with cents is a price wherever it is typed, but no day is one', async () => {
  const talk = await talked(...ASKED, '49.90');
  expect((await talk.case())?.facts).toMatchObject({ amount: { value: { minor: 4990, currency: 'CNY' } } });
  const day = await talked(...ASKED, '11.25');
  expect((await day.case())?.facts.amount).toBeUndefined();
});

it('a number is in the money of the talk', async () => {
  const told = 'my gift card never arrived';
  const paid = async (...says: string[]) =>
    (await (await talked(...says, '!agree', '!goods_missing', '49.99')).case())?.facts.amount;
  expect(await paid(told)).toMatchObject({ value: { minor: 4999, currency: 'USD' } });
  expect(await paid(`${told}, paid by alipay`)).toMatchObject({ value: { currency: 'CNY' } });
});

it('a number is the amount where the payment is asked for', async () => {
  const talk = await talked('我的点券充错号了', '!agree', '!mistaken', 'QQ 371920465', '200');
  expect((await talk.case())?.facts).toMatchObject({ amount: { value: { minor: 20_000 } } });
});
