import { describe, expect, it } from 'vitest';
import { toldByLists } from '../../../src/understanding/told-orders/lists.ts';
import type { ReadFacts } from '../../../src/understanding/understood.ts';

const CONTEXT = { receivedAt: '2026-11-22T20:15:00+08:00', shopNames: [] };

function told<T>(text: string, fact: (facts: ReadFacts) => T): T[] {
  return toldByLists(text, CONTEXT).map(({ says }) => fact(says.facts));
}

describe('payments that are told by a list', () => {
  it.each([
    ['昨天10:02 10:03 10:05 微信各付了30 都没到', ['21T10:02', '21T10:03', '21T10:05']],
    ['9点12一笔 9点15一笔', ['22T09:12', '22T09:15']],
    ['不对 是两笔 每笔30 晚上9点12和9点15', ['21T21:12', '21T21:15']],
    ['第一次昨天晚上9点12 第二次9点15', ['21T21:12', '21T21:15']],
    ['分三笔付的 上午10点、下午3点、晚上8点', ['22T10:00', '22T15:00', '22T20:00']],
    ['11月20号10:02、11月21号9:00 微信各30', ['20T10:02', '21T09:00']],
    ['20号和21号各付了30 微信', ['20', '21']],
    ['paid $30 alipay nov 20, 10:02 and 10:07 pm, nothing came', ['20T22:02', '20T22:07']],
    ['paid twice, once at 10:02 pm and once at 10:07 pm yesterday', ['21T22:02', '21T22:07']],
  ])('of times: %s', (text, times) =>
    expect(told(text, ({ paid_at: at }) => at?.value.slice(8, 16))).toEqual(times),
  );

  it('of days far apart', () =>
    expect(
      told('charged me aug 27 sept 27 oct 27 by paypal $9.99', ({ paid_at: at }) => at?.value.slice(5, 10)),
    ).toEqual(['08-27', '09-27', '10-27']));

  it.each([
    ['upi ref 633012345678 and 633012345699', ['633012345678', '633012345699']],
    ['XC20261127101010101 XC20261127101110102', ['XC20261127101010101', 'XC20261127101110102']],
  ])('of numbers: %s', (text, numbers) =>
    expect(
      told(text, ({ transaction_id, shop_order_id }) => (transaction_id ?? shop_order_id)?.value),
    ).toEqual(numbers),
  );

  it('of ten numbers', () => {
    const numbers = Array.from({ length: 10 }, (_, at) => `20261128220014000000000000${10 + at}`);
    const text = `十单没到 单号如下 ${numbers.join('、')} 都是支付宝 每单30 今天八点 王者点券 订单里都没有`;
    expect(told(text, ({ transaction_id: id }) => id?.value)).toEqual(numbers);
  });

  it.each([
    'all between 3pm and 3:20 yesterday, $5 each paypal',
    '昨天3点到3点20之间付的 每笔5块',
    '我昨天9点、10点左右付的 微信30',
    '昨天10:02下的单 10:03付的款',
    '9点半下单 10点还没到',
    '不是9点12，是9点15',
    '11:20 11:30 客服都没回',
    '13912345678 13812345678',
    '交易单号：42000023452026\n11213456789012',
    '单号 4200002345202611213456789012 商户单号 20261121140312345678901234',
    '68的月卡 手续费2块 一共70',
    '68和2块手续费一共70',
  ])('are not what one payment is: %s', (text) => expect(toldByLists(text, CONTEXT)).toEqual([]));

  it('keep their places in the text', () => {
    const text = '昨天10:02和10:05 微信各付了30';
    expect(toldByLists(text, CONTEXT).map((each) => each.text.length)).toEqual([text.length, text.length]);
  });
});
