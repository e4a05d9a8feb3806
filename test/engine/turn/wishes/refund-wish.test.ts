import { describe, expect, it } from 'vitest';
import { talked } from '../talked.ts';

const AT_BILL = ['支付宝 30 刚刚 没反应', '!agree'] as const;

describe('a wish for the money', () => {
  it.each([
    '那退款吧',
    '退了吧',
    '直接给我退款行吗',
    '给我退了吧',
    'then refund me',
    'just refund it please',
  ])('says nothing of what the bill shows, and is answered: %s', async (words) => {
    const talk = await talked(...AT_BILL, words);
    expect((await talk.case())?.facts.wallet_status).toBeUndefined();
    expect(await talk.state()).toBe('triage.charged');
    expect((await talk.last()).text).toMatch(/能不能退、怎么退由客服|Support decides about refunds/);
  });

  it.each(['退款', '退款了', '写着已退款', '已经退给我了', 'it says refunded', 'refunded'])(
    'is none where the bill shows that it came back: %s',
    async (words) => {
      const talk = await talked(...AT_BILL, words);
      expect((await talk.case())?.facts.wallet_status).toMatchObject({ value: 'refunded' });
    },
  );
});
