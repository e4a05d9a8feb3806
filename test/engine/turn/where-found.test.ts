import { describe, expect, it } from 'vitest';
import { talked, UP_TO_ORDER_NUMBER } from './talked.ts';

const last = async (...acts: string[]) => (await (await talked(...acts)).last()).text;
const CARD = ['Bought an Office key, paid with card 25 usd yesterday, charged but no order', '!agree'];

describe('where a number is found', () => {
  it.each([
    ['支付宝', '28 位数字'],
    ['微信', '交易单号'],
  ])('is told for %s, while its status is asked about', async (channel, words) => {
    const text = await last(`付了68没反应 ${channel}`, '!agree', '订单号在哪里看啊');
    expect(text).toContain(words);
    expect(text).not.toContain('手机银行');
    expect(text).toContain('什么状态');
  });

  it.each(['whats an order number', "what's an order number?", 'where do I find the order number'])(
    '%j is told for the own payment channel, too',
    async (text) => {
      const talk = await talked('paid 68 with alipay and nothing happened', '!agree', text);
      expect((await talk.last()).text).toContain('28 digits');
    },
  );

  it('is the one of the shop where that is asked for', async () => {
    expect(await last(...UP_TO_ORDER_NUMBER, '订单号在哪里看啊')).toContain('我的订单');
  });

  it('is the one of the bank where that is asked for', async () => {
    expect(await last(...CARD, '!success', '!same', '!same', 'where is the order number?')).toContain(
      'reference',
    );
  });
});

describe('where the status is found', () => {
  it.each([
    ['支付宝', '金额下面', '当前状态'],
    ['微信', '当前状态', '金额下面'],
  ])('is told for %s alone, where that is known', async (channel, words, others) => {
    const text = await last(`付了68没反应 ${channel}`, '!agree', '!how_bill');
    expect(text).toContain(words);
    expect(text).not.toContain(others);
  });

  it('is told for all where it is not', async () => {
    const text = await last('付了68没反应', '!agree', '怎么看账单');
    expect(text).toContain('当前状态');
    expect(text).toContain('金额下面');
  });
});
