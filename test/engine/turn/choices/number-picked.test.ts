import { describe, expect, it } from 'vitest';
import { talked } from '../talked.ts';

const AT_BILL = ['昨天14:03在星辰点卡微信付了68买原神月卡，订单里没有', '!agree'] as const;

describe('a number picked from the buttons', () => {
  it.each(['1', '还是1吧', '算了1', '我选1', 'ok make it 1', 'no, 1'])(
    'is that button, and no sum: %s',
    async (words) => {
      const talk = await talked(...AT_BILL, words);
      expect((await talk.case())?.facts.amount).toMatchObject({ value: { minor: 6800 } });
      expect((await talk.case())?.facts.wallet_status).toMatchObject({ value: 'success' });
    },
  );

  it('leaves the sum alone that a number of four digits beside it is none of', async () => {
    const talk = await talked(...AT_BILL, '应该是8866');
    expect((await talk.case())?.facts.amount).toMatchObject({ value: { minor: 6800 } });
  });

  it.each([
    ['还是30吧', 3000],
    ['改成1块', 100],
    ['金额应该是1200', 120_000],
    ['ok make it 45', 4500],
  ])('is a sum where it can be nothing else: %s', async (words, minor) => {
    const talk = await talked(...AT_BILL, words);
    expect((await talk.case())?.facts.amount).toMatchObject({ value: { minor } });
  });
});
