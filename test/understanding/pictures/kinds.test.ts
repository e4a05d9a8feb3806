import { describe, expect, it } from 'vitest';
import { labelOf } from '../../../src/understanding/pictures/labels.ts';
import { plainOf } from '../../../src/understanding/pictures/level.ts';
import { readPicture } from '../../../src/understanding/pictures/read-picture.ts';
import { isStatusAlone, statusOf } from '../../../src/understanding/pictures/shown-statuses.ts';
import { flush, laidOut, type Run } from './lay-out.ts';

const RECEIVED_AT = '2026-12-30T12:00:00+08:00';
const row = (label: string, value: string): readonly Run[] => [[label, 30], flush(value)];

function readRows(...rows: (readonly Run[])[]) {
  const { facts, ...rest } = readPicture(laidOut(rows), { receivedAt: RECEIVED_AT });
  const values = Object.entries(facts).flatMap(([name, fact]) => (fact ? [[name, fact.value]] : []));
  return { ...rest, facts: Object.fromEntries(values) };
}

describe('a label that stands in no dictionary', () => {
  it.each([
    ['银行交易流水号', 'transaction'],
    ['Retrieval reference no.', 'transaction'],
    ['商家交易单号', 'merchant_order'],
    ['Vendor reference', 'merchant_order'],
    ['预订编号', 'order'],
    ['Web order number', 'order'],
    ['交易成功时间', 'paid_time'],
    ['Transferred on', 'paid_time'],
    ['订单提交时间', 'made_time'],
    ['实付款金额', 'paid_amount'],
    ['Amount debited', 'paid_amount'],
    ['Settlement amount', 'total_amount'],
    ['收款人户名', 'payee'],
    ['Mode of payment', 'method'],
    ['我方账户', 'card'],
    ['处理结果', 'status'],
    ['收款时间', 'other'],
    ['退款订单号', 'other'],
    ['Transaction fee', 'other'],
  ])('%s is known by what it is put together of', (text, concept) => {
    expect(labelOf({ text, plain: plainOf(text) })).toMatchObject({ concept, rest: '' });
  });

  it.each(['Transaction', 'Purchase', '付款码', '商家编号'])('%s is no other word with a slip', (text) => {
    expect(['paid_time', 'transaction', 'merchant_order']).not.toContain(
      labelOf({ text, plain: plainOf(text) })?.concept,
    );
  });
});

it('is a state with the time behind it, and no sentence', () => {
  expect(isStatusAlone('vcompleted·12nov2026,8:15pm')).toBe(true);
  expect(statusOf('·已完成')).toBe('success');
});

it('is about one purchase, though the way back leads to a list of them', () => {
  const { document, facts } = readRows(
    [
      ['<购买记录', 20],
      ['购买项目', 260],
    ],
    row('订单号', 'MTKKZ3UKK5'),
    row('日期', '2026年7月7日'),
    row('付款方式', '支付宝'),
    row('总价', '¥302.90'),
  );
  expect(document).toBe('order_detail');
  expect(facts).toMatchObject({ shop_order_id: 'MTKKZ3UKK5', channel: 'alipay' });
});

it('takes the newest of two vouchers of which the older is half hidden', () => {
  const { facts } = readRows(
    [['微信支付', 240]],
    row('收款商户', '校园一卡通中心'),
    [['账单详情', 40]],
    [['微信支付', 80]],
    [['已支付', 260]],
    [['¥46.90', 230, 42]],
    row('支付方式', '中国银行(4518)'),
    row('收款商户', '云帆网络科技有限公司'),
    [['账单详情', 40]],
  );
  expect(facts).toMatchObject({ payee: '云帆网络科技有限公司', channel: 'wechat', card_tail: '4518' });
});

it('takes the payment and not the offer below it, which has a way on as well', () => {
  const { facts } = readRows(
    [['付款成功', 40]],
    [['￥38.00', 230, 42]],
    row('付款方式', '招商银行(4518)'),
    row('收款商家', '云帆网络科技有限公司'),
    [['查看详情', 40]],
    [['本月会员福利待领取', 40]],
    [['查看详情', 40]],
  );
  expect(facts).toMatchObject({ card_tail: '4518', amount: { value: '38.00' } });
});

it('joins a sum with the currency that was found apart from it', () => {
  const { facts } = readRows(
    [
      ['R M', 180, 40],
      ['59.00', 250, 40],
    ],
    row('Date/Time', '12/11/2026 20:15:33'),
    row('Transaction No.', '202611128990123456'),
    row('Status', 'Successful'),
  );
  expect(facts.amount).toEqual({ value: '59.00', currency: 'MYR' });
});

it("leaves a shop's letters before the day of its number", () => {
  const { facts } = readRows(
    [['-68.00', 230, 42]],
    row('支付方式', 'QQ钱包余额'),
    row('支付时间', '2026-11-12 20:15:33'),
    row('商户单号', 'QQ20261112201533'),
  );
  expect(facts).toMatchObject({ merchant_order_id: 'QQ20261112201533' });
});

it('reads a day of America as America writes it, and only there', () => {
  const page = (account: string) =>
    readRows(
      [['$45.00', 230, 42]],
      row('Date sent', '11/12/2026'),
      row('From account', account),
      row('Confirmation number', 'WFCT0ZKX8821'),
      row('Status', 'Completed'),
    ).facts.paid_at;
  expect(page('CHECKING (...7741)')).toMatchObject({ value: '2026-11-12' });
  expect(page('Everyday (...7741)')).toMatchObject({ value: '2026-12-11' });
});

it("takes a wallet's number though its name is not known", () => {
  const { facts } = readRows(
    [['-38.00', 230, 42]],
    [['交易成功', 250]],
    row('付款方式', '余额宝'),
    row('创建时间', '2026-11-12 20:15:33'),
    row('识别串', '2026111222001123451234567890'),
  );
  expect(facts).toMatchObject({ transaction_id: '2026111222001123451234567890' });
});
