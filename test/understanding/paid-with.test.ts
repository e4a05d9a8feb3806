import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/understand.ts';

function told(text: string) {
  const { amount, channel } = understand(text, { receivedAt: '2026-11-22T20:15:00+08:00' }).facts;
  const parts = amount?.parts?.map(({ means, value }) => `${means} ${value}`);
  return { sum: amount?.value, parts, channel: channel?.value };
}

describe('a payment made with several means', () => {
  it.each([
    [
      '买Q币100 用了零钱20 银行卡80 一共100 微信 昨晚8点半 没有订单',
      '100.00',
      ['零钱 20.00', '银行卡 80.00'],
      'wechat',
    ],
    [
      '微信零钱不够 扣了零钱12块5 剩下87块5走的建行卡 一共100 steam卡',
      '100.00',
      ['零钱 12.50', '建行卡 87.50'],
      'wechat',
    ],
    ['零钱付了20 银行卡付了80', '100.00', ['零钱 20.00', '银行卡 80.00'], 'wechat'],
    ['花呗30+余额70 买的点卡', '100.00', ['花呗 30.00', '余额 70.00'], 'alipay'],
    ['支付宝余额付了30，剩下70用的招行卡', '100.00', ['支付宝余额 30.00', '招行卡 70.00'], 'alipay'],
    ['20 from paypal balance and 80 by card', '100.00', ['paypal balance 20.00', 'card 80.00'], 'paypal'],
    [
      'paid $20 with balance and $80 with visa',
      '100.00',
      ['balance 20.00', 'visa 80.00'],
      'card_international',
    ],
  ])('is one sum of its parts: %s', (text, sum, parts, channel) =>
    expect(told(text)).toEqual({ sum, parts, channel }),
  );

  it.each([
    ['用红包抵了5块，银行卡付了95', '95.00'],
    ['微信零钱还剩20 银行卡付的80', '80.00'],
    ['零钱20买了话费，银行卡80买了Q币', '80.00'],
    ['银行卡余额300，付了80', '80.00'],
    ['my balance is 20, paid 80 by card', '80.00'],
    ['用余额宝付了68', '68.00'],
  ])('is not every other sum: %s', (text, sum) =>
    expect(told(text)).toMatchObject({ sum, parts: undefined }),
  );
});
