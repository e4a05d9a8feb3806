import { describe, expect, it } from 'vitest';
import { withoutCame } from '../../../src/understanding/told-orders/which-came.ts';

const read = (text: string) =>
  withoutCame(text)
    .replace(/\s{2,}/gu, ' ')
    .trim();

describe('of several orders, those that came', () => {
  it.each([
    [
      '买了两单,第一单到了第二单没到。第一单30 单号XC20261122140300001,第二单68 单号XC20261122150300002',
      '买了两单, 第二单没到。 第二单68 单号XC20261122150300002',
    ],
    ['买了两单 30 和 68，第一单到了第二单没到，微信付的', '买了两单 和 68， 第二单没到，微信付的'],
    ['买了30和68两单，30的到了，68的没到，微信', '买了 和68两单， 68的没到，微信'],
    ['一个68的原神月卡到了,还有一个98的没到,都是支付宝付的', '还有一个98的没到,都是支付宝付的'],
    ['第二单没到,第一单到了,微信付的', '第二单没到, 微信付的'],
    ['前天14:03付的30到了,昨天15:20付的68没到', '昨天15:20付的68没到'],
    [
      'I bought two orders, the first one ($30, order XC20261122140300001) arrived, the second ($68) didn’t',
      'I bought two orders, the second ($68) didn’t',
    ],
    ['2 orders: XC20261122140300001 arrived, XC20261122150300002 did not', 'XC20261122150300002 did not'],
    [
      'I placed 2 orders. One for $30 arrived. The other one for $68 has not.',
      'I placed 2 orders. The other one for $68 has not.',
    ],
  ])('are none of the case: %s', (text, rest) => {
    expect(read(text.replaceAll('’', "'"))).toBe(rest.replaceAll('’', "'"));
    expect(withoutCame(text)).toHaveLength(text.length);
  });

  it.each([
    '买了两张卡，只到了一张',
    '买了两个月卡，一个到了一个没到',
    '订单里一个到了一个没到,付了68',
    '充了一个月会员,等了一个小时到了还没到账',
    '付了68，短信到了，点券没到',
    '两单都没到，一单30一单68',
    '第一次付款失败了，第二次付成功了但是没到',
    '第一单到了吗',
    'first payment failed, second one went through but nothing arrived',
  ])('are told apart only where they are orders: %s', (text) => {
    expect(withoutCame(text)).toBe(text);
  });
});
