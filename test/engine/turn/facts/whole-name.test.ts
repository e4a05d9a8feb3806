import { expect, it } from 'vitest';
import { known } from '../../../../src/domain/fact.ts';
import { talked } from '../talked.ts';

async function product(...says: readonly string[]): Promise<string | undefined> {
  const talk = await talked(...says);
  return known((await talk.case())?.facts ?? {}, 'product')?.value;
}

it('goods that are named in two halves have one name', async () => {
  const told = ['my friend bought me a gift card and the email never came', '!agree'] as const;
  expect(await product(...told, 'steam wallet')).toBe('steam wallet gift card');
  expect(await product('买的会员没到账', '!agree', '是爱奇艺')).toBe('爱奇艺会员');
});

it('other goods, and what is put right, take the place of the first', async () => {
  expect(await product('买的会员没到账', '!agree', 'Q币')).toBe('Q币');
  expect(
    await product('my gift card never came', '!agree', 'sorry, not a gift card, it was a netflix plan'),
  ).toBe('netflix plan');
});
