import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/understand.ts';

const NOW = { receivedAt: '2026-11-22T20:15:00+08:00' };
const WECHAT = '4200003060202611218890670405';
const ALIPAY = '2026112122001412345678901234';

function ids(text: string): Record<string, string> {
  const { transaction_id, merchant_order_id, shop_order_id } = understand(text, NOW).facts;
  return Object.fromEntries(
    Object.entries({ transaction_id, merchant_order_id, shop_order_id }).flatMap(([name, id]) =>
      id ? [[name, id.value]] : [],
    ),
  );
}

describe('the numbers of a payment', () => {
  it.each([
    ['wrong label, right shape', `商户单号 ${WECHAT}`, { transaction_id: WECHAT }],
    ['in groups', '4200 0030 6020 2611 2188 9067 0405', { transaction_id: WECHAT }],
    ['with dashes', '4200-0030-6020-2611-2188-9067-0405', { transaction_id: WECHAT }],
    ['over two lines', '交易单号\n42000030602026112188\n90670405', { transaction_id: WECHAT }],
    [
      'in full width',
      '单号：４２００００３０６０２０２６１１２１８８９０６７０４０５',
      { transaction_id: WECHAT },
    ],
    ['in Arabic digits', '٤٢٠٠٠٠٣٠٦٠٢٠٢٦١١٢١٨٨٩٠٦٧٠٤٠٥', { transaction_id: WECHAT }],
    ['with letters for digits', '42OOOO3O6O2O26ll2l889O67O4O5', { transaction_id: WECHAT }],
    ['of a refund: the payment it gives back', `订单号${ALIPAY}_R2026112100`, { transaction_id: ALIPAY }],
    [
      'two in one message',
      `${ALIPAY} 和 2026112114031254321`,
      { transaction_id: ALIPAY, merchant_order_id: '2026112114031254321' },
    ],
    [
      'a gateway hash',
      '订单号 c1c3dd56598a4be1952ab1560ad67885',
      { merchant_order_id: 'c1c3dd56598a4be1952ab1560ad67885' },
    ],
    ['a label behind it', '889900112233 是订单号', { shop_order_id: '889900112233' }],
    ['PayPal', 'transaction id 8XY12345AB678901C', { transaction_id: '8XY12345AB678901C' }],
    ['a shop’s own, as long as PayPal’s', '订单号 XC202611221405001', { shop_order_id: 'XC202611221405001' }],
  ])('%s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it.each(['交易单号4200003060202611218890670', `单号 4200****0405`])('is incomplete: "%s"', (text) => {
    expect(ids(text)).toEqual({});
    expect(understand(text, NOW).warnings).toContain('id_incomplete');
  });

  it.each([
    ['another day than the one told', `11月15日付的，单号${WECHAT}`, ['id_date_mismatch']],
    ['a day still to come', '单号4200003060202612258890670405', ['id_date_mismatch']],
    ['the day beside it', `11月20日付的，单号${WECHAT}`, []],
    ['another wallet than the one told', `支付宝付的，单号${WECHAT}`, ['id_channel_mismatch']],
    ['QQ, which numbers as WeChat does', `QQ钱包付的，单号${WECHAT}`, []],
    ['a card behind the wallet', `银行卡付的，单号${WECHAT}`, []],
  ])('checks itself: %s', (_, text, expected) => {
    expect(understand(text, NOW).warnings).toEqual(expected);
  });

  it('is no date, phone number or address', () => {
    expect(ids('手机号13800138000，2026-11-21，T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb')).toEqual({});
  });
});
