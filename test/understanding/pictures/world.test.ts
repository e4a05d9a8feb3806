import { describe, expect, it } from 'vitest';
import { readPicture } from '../../../src/understanding/pictures/read-picture.ts';
import { amountOf, amountWithin } from '../../../src/understanding/pictures/shown-amounts.ts';
import { isStatusAlone } from '../../../src/understanding/pictures/shown-statuses.ts';
import { timeOf } from '../../../src/understanding/pictures/shown-times.ts';
import { flush, laidOut, type Run } from './lay-out.ts';

const RECEIVED_AT = '2026-11-27T12:00:00+08:00';
const HASH = '7c01fd93ab5be2240917eec65a4c1d09b6a3372f8085dd41c9e0fb126a7e30d5';

function readRows(...rows: (readonly Run[])[]) {
  const { facts, ...rest } = readPicture(laidOut(rows), { receivedAt: RECEIVED_AT });
  const values = Object.entries(facts).flatMap(([name, fact]) => (fact ? [[name, fact.value]] : []));
  return { ...rest, facts: Object.fromEntries(values) };
}
const row = (label: string, value: string): readonly Run[] => [[label, 30], flush(value)];

describe('an amount', () => {
  it.each([
    ['N T$ 590', '590.00', 'TWD'],
    ['HKS38.00', '38.00', 'HKD'],
    ['-101.00 US DT', '101.00', 'USD'],
    ['USD $31.50', '31.50', 'USD'],
    ['€12.50', '12.50', 'EUR'],
    ['12,345.60元', '12345.60', 'CNY'],
  ])('%s is %s %s', (text, value, currency) => {
    expect(amountOf(text)).toMatchObject({ value, currency, sure: true });
  });

  it('is neither a length nor the day of a date', () => {
    expect(amountOf('16ft')).toBeNull();
    expect(amountWithin('2026-11-12')).toBeNull();
  });
});

describe('a time', () => {
  it.each([
    ['Nov 14, 2026 18:22:10 PST', '2026-11-14T18:22:10-08:00'],
    ['Nov 12, 2026 9:41:07 PM GMT+8', '2026-11-12T21:41:07+08:00'],
    ['21 Nov, 2026 @ 3:14pm', '2026-11-21T15:14:00+08:00'],
    ['20261107', '2026-11-07'],
  ])('%s is %s', (text, value) => {
    expect(timeOf(text, RECEIVED_AT)?.value).toBe(value);
  });
});

it.each(['支付成功率99.9%', '付款成功后自动发货', '充值成功即送'])('%s is no state', (text) => {
  expect(isStatusAlone(text)).toBe(false);
});

it("joins the day and the clock of a bank's page", () => {
  const read = readRows(
    [['明细详情', 250]],
    row('交易日期', '20261107'),
    row('交易时间', '22:16:04'),
    row('交易金额', '支出39.90元'),
    row('账户余额', '1,820.65元'),
    row('账户', '6217********7731'),
  );
  expect(read).toMatchObject({ document: 'bank_notice', direction: 'debit' });
  expect(read.facts).toMatchObject({
    amount: { value: '39.90', currency: 'CNY' },
    paid_at: { value: '2026-11-07T22:16:04+08:00', precision: 'second' },
    card_tail: '7731',
  });
});

describe("a coin's transfer", () => {
  const transfer = (lines: readonly string[]) =>
    readRows(
      [['-30 USDT', 200, 40]],
      [['已完成', 260]],
      row('时间', '2026-11-22 04:40:09'),
      row('提币网络', 'USDT-TRC20'),
      row('交易哈希', lines[0] ?? ''),
      ...lines.slice(1).map((line) => [flush(line)]),
      [['手续费', 30]],
    );
  it('is known by its network and its hash', () => {
    const { facts, direction } = transfer([HASH.slice(0, 36), HASH.slice(36)]);
    expect(direction).toBe('debit');
    expect(facts).toMatchObject({
      amount: { value: '30.00', currency: 'USD' },
      transaction_id: HASH,
      channel: 'usdt',
    });
  });
  it('has no number where a part of the hash is missing', () => {
    const { facts, gaps } = transfer([HASH.slice(0, 36), HASH.slice(36, 63)]);
    expect(facts).not.toHaveProperty('transaction_id');
    expect(gaps).toMatchObject([{ fact: 'transaction_id', part: 'end', seen: 63, of: 64 }]);
  });
});

describe('a bill', () => {
  it("takes no first line of Alipay's number for one of UnionPay", () => {
    const { facts, gaps } = readRows(
      [['-30.00', 230, 44]],
      [['交易成功', 250]],
      row('支付时间', '2026-11-08 21:40:07'),
      row('商品说明', '加速器季卡'),
      row('订单号', '202611082200149876005'),
      [flush('5512345')],
      row('商家订单号', 'T200P1123380072941836'),
    );
    expect(facts).toMatchObject({ transaction_id: '2026110822001498760055512345', channel: 'alipay' });
    expect(gaps).toEqual([]);
  });

  it('stands in a chat as what was quoted there', () => {
    const quoted = readPicture(
      laidOut([
        [['你好 我付了款没收到', 260]],
        [['-38.00', 250, 34]],
        [
          ['当前状态', 150],
          ['支付成功', 250],
        ],
        [
          ['支付时间', 150],
          ['2026年11月25日17:40:11', 250],
        ],
        [
          ['商户全称', 150],
          ['长沙小七网络有限公司', 250],
        ],
        [
          ['交易单号', 150],
          ['4200002877202611258899001122', 250],
        ],
        [['亲 稍等帮您查一下', 110]],
        [['好的 快点', 430]],
      ]),
      { receivedAt: RECEIVED_AT },
    );
    expect(quoted.document).toBe('chat');
    expect(quoted.facts.transaction_id?.value).toBe('4200002877202611258899001122');
  });
});

it('makes nothing of a form that is not filled in', () => {
  const { document, facts, warnings } = readRows(
    [['投诉订单', 30, 30]],
    [['订单号', 30]],
    [['请输入订单号', 40]],
    [['支付金额', 30]],
    [['请输入金额', 40]],
    [['支付时间', 30]],
    [['请选择', 40]],
  );
  expect({ document, facts, warnings }).toEqual({ document: 'unknown', facts: {}, warnings: [] });
});

it('lists what was bought though nothing says that it is a list', () => {
  const { document, orders } = readRows(
    [['我买到的', 250]],
    row('数码阿宝', '交易成功'),
    row('原神初始号', '¥35.00'),
    [],
    row('小鱼点卡店', '等待买家付款'),
    row('G币1100', '¥52.00'),
  );
  expect(document).toBe('order_list');
  expect(orders).toMatchObject([
    { product: '原神初始号', amount: { value: '35.00' }, status: 'success' },
    { product: 'G币1100', amount: { value: '52.00' }, status: 'pending' },
  ]);
});

it('finds the number of the merchant below its barcode, whatever is remarked above that', () => {
  const { facts } = readRows(
    [['-3.00', 230, 44]],
    row('当前状态', '支付成功'),
    row('交易单号', '4200002877202611258899001122'),
    [
      ['商户单号', 30],
      ['可在支持的商户扫码退款', 150],
    ],
    [],
    [],
    [['2026112521161652050477923193', 150]],
    [['账单服务', 30]],
  );
  expect(facts).toMatchObject({ merchant_order_id: '2026112521161652050477923193' });
});

it('takes the name between state and sum for whoever was paid, and no sentence there', () => {
  const paid = (line: string, left: number) =>
    readRows([['支付成功', 260]], [[line, left]], [['¥73.90', 230, 44]], [['使用零钱通支付', 230]]);
  expect(paid('千羽数字商行', 240)).toMatchObject({
    document: 'success_page',
    facts: { payee: '千羽数字商行', amount: { value: '73.90' } },
  });
  expect(paid('感谢您的购买', 240).facts).not.toHaveProperty('payee');
});

it("knows a receipt by what was paid, when and how, and a card's company by its name", () => {
  const { facts, direction } = readRows(
    [['Receipt from Lumen Keys', 180]],
    [
      ['AMOUNT PAID', 20],
      ['DATE PAID', 220],
      ['PAYMENT METHOD', 400],
    ],
    [
      ['$8.00', 20],
      ['Apr 19, 2026', 220],
      ['Mastercard - 0162', 400],
    ],
  );
  expect(direction).toBe('debit');
  expect(facts).toMatchObject({
    amount: { value: '8.00', currency: 'USD' },
    paid_at: { value: '2026-04-19' },
    channel: 'card_international',
    card_tail: '0162',
    status: 'success',
  });
});

it("takes a page whose sum has a minus for no shop's", () => {
  const read = readRows(
    [['游侠点卡', 250]],
    [['-¥810.00', 210, 44]],
    [['交易成功', 260]],
    row('付款方式', '中国银行储蓄卡(7382)'),
    row('交易时间', '2026-07-19 03:11:24'),
    row('订单编号', '202607190311247350444'),
    row('商户订单号', '2026071903112463827'),
  );
  expect(read).toMatchObject({ document: 'unknown', direction: 'debit' });
  expect(read.facts).toMatchObject({ amount: { value: '810.00' }, transaction_id: '202607190311247350444' });
});

it('takes nothing from a list of what came and went', () => {
  const read = readRows(
    [['账单', 280]],
    row('支出¥1,203.40', '收入¥200.00'),
    row('云起数卡', '-68.00'),
    [['11月20日 14:03', 30]],
    row('微信红包-来自小林', '+20.00'),
    [['11月19日 20:10', 30]],
    row('美团', '-23.50'),
    [['11月19日 12:01', 30]],
  );
  expect(read).toMatchObject({ document: 'unknown', direction: null, facts: {} });
});

it('takes the day of the payment and not that of the books, which is no money that came in either', () => {
  const read = readRows(
    [['信用卡交易详情', 230]],
    [['¥68.00', 230, 40]],
    [],
    row('交易卡号末四位', '2210'),
    row('入账日期', '2026-11-21'),
    row('交易时间', '2026-11-20 14:03:22'),
    row('交易描述', '支付宝-云起数卡'),
  );
  expect(read).toMatchObject({ document: 'bank_notice', direction: 'debit' });
  expect(read.facts).toMatchObject({ paid_at: { value: '2026-11-20T14:03:22+08:00' }, card_tail: '2210' });
});

it('leaves a row whose label it does not know to itself', () => {
  const { facts } = readRows(
    [['- RM 25.90', 220, 36]],
    [],
    row('Merchant', 'KEYSMITH SDN BHD'),
    row('Cosmic Points', 'Steam RM25'),
    row('Date/Time', '20/11/2026 14:03:22'),
    row('Status', 'Successful'),
    row('Transaction No.', '202611201112120101711234567'),
  );
  expect(facts).toMatchObject({ amount: { value: '25.90', currency: 'MYR' }, payee: 'KEYSMITH SDN BHD' });
});

describe('a sum whose sign could not be read', () => {
  const paid = (sum: string, ...more: (readonly Run[])[]) =>
    readRows(
      [[sum, 30, 40]],
      [],
      row('Date', 'Nov 20, 2026, 14:03'),
      row('Status', 'Completed'),
      row('Card', 'Virtual ··3377'),
      ...more,
    );
  it('is no fact, and the page says why', () => {
    const { facts, warnings, direction } = paid('-¤6.00');
    expect(facts).not.toHaveProperty('amount');
    expect(facts).toMatchObject({ card_tail: '3377' });
    expect({ warnings, direction }).toEqual({ warnings: ['currency_unclear'], direction: 'debit' });
  });
  it.each([
    ['its own row names it', row('Currency', 'EUR'), 'EUR'],
    ['the same sum is told elsewhere', row('Total', '£6.00'), 'GBP'],
    ['the page is of a place', row('Paid with', 'GCash'), 'PHP'],
  ])('is one where %s', (_, more, currency) => {
    expect(paid('-¤6.00', more)).toMatchObject({
      facts: { amount: { value: '6.00', currency } },
      warnings: [],
    });
  });
});

it('takes no head of a column for what was bought', () => {
  const { facts } = readRows(
    [
      ['Order ID:', 30],
      ['Bill To:', 320],
    ],
    [
      ['A2611201234', 30],
      ['lin@example.com', 320],
    ],
    [['Order Date:', 30]],
    [['November 20, 2026', 30]],
    [
      ['Description:', 30],
      ['Publisher:', 260],
      ['Price:', 480],
    ],
    [
      ['1000 V-Bucks', 30],
      ['Epic Games', 260],
      ['$8.99 USD', 470],
    ],
    row('TOTAL:', '$8.99 USD'),
  );
  expect(facts).toMatchObject({ product: '1000 V-Bucks', shop_order_id: 'A2611201234' });
});

it('takes a wallet above a label for a value, and no words for a number', () => {
  const receipt = readRows(
    [['收据', 30, 30]],
    [['计费给', 320]],
    [['支付宝', 320]],
    [
      ['日期', 30],
      ['订单号', 320],
    ],
    [
      ['2026年11月20日', 30],
      ['MVX7H2K9QT', 320],
    ],
    row('总计', '¥30.00'),
  );
  expect(receipt.facts).toMatchObject({ channel: 'alipay', shop_order_id: 'MVX7H2K9QT' });
  const sent = readRows(
    [['12.99 GBP', 30, 36]],
    [],
    row('Transaction number', '#1288345566'),
    row('You sent', '15.10 EUR'),
    row('Paid', '20 November 2026'),
  );
  expect(sent.facts).toMatchObject({ transaction_id: '1288345566' });
  expect(sent.facts).not.toHaveProperty('shop_order_id');
});

it('lists orders whose cards end in buttons that read like states', () => {
  const { document, orders } = readRows(
    [['我的订单', 250]],
    row('点卡专营店 >', '待收货'),
    row('网易一卡通30元', '¥28.50'),
    [
      ['查看物流', 250],
      ['确认收货', 400],
    ],
    row('蓝鲸发卡 >', '交易已取消'),
    row('Q币100个', '¥98.00'),
    [['再次购买', 400]],
  );
  expect(document).toBe('order_list');
  expect(orders).toMatchObject([
    { product: '网易一卡通30元', status: 'success' },
    { product: 'Q币100个', status: 'closed' },
  ]);
});

it("knows a bank's movement in Europe: cents behind a comma, a card behind dots", () => {
  const { facts, direction } = readRows(
    [['-12,99 €', 30, 40]],
    [],
    [['STEAM PURCHASE', 30]],
    [['20. Nov 2026, 14:03', 30]],
    row('Category', 'Entertainment'),
    row('Card', '•••• 1234'),
  );
  expect(direction).toBe('debit');
  expect(facts).toMatchObject({
    amount: { value: '12.99', currency: 'EUR' },
    paid_at: { value: '2026-11-20T14:03:00+08:00' },
    card_tail: '1234',
  });
});

it('reads the newest of several messages, and mixes it with none', () => {
  const { facts } = readRows(
    [['11月19日 20:10', 230]],
    [['微信支付凭证', 60]],
    [['¥30.00', 230, 36]],
    [],
    row('收款方', '游侠点卡'),
    row('支付方式', '零钱'),
    [],
    [['11月20日 14:03', 230]],
    [['微信支付凭证', 60]],
    [['¥68.00', 230, 36]],
    [],
    row('收款方', '云起数卡'),
    row('支付方式', '招商银行(1234)'),
  );
  expect(facts).toMatchObject({
    amount: { value: '68.00' },
    paid_at: { value: '2026-11-20T14:03:00+08:00' },
    payee: '云起数卡',
    card_tail: '1234',
  });
});

it('takes an offer for no notice of a payment', () => {
  const read = readRows(
    [['开业大酬宾', 180, 50]],
    [],
    row('月卡', '¥25.00'),
    row('年卡', '¥258.00'),
    [['支付方式: 微信 支付宝', 30]],
    [['活动时间: 2026-11-20至2026-11-30', 30]],
  );
  expect(read).toMatchObject({ document: 'unknown', facts: {} });
});

it('takes no dollars that somebody sends to somebody for a coin', () => {
  const { facts } = readRows(
    [['You sent a payment of $12.99 USD to Pixelport', 30]],
    [['Nov 20, 2026 06:03:11 PST', 30]],
    row('Txn ID', '8XK15628713AB637C'),
    row('Total', '$12.99 USD'),
    row('Invoice ID', '88123'),
  );
  expect(facts).toMatchObject({ amount: { value: '12.99', currency: 'USD' }, channel: 'paypal' });
});

describe("a card's last digits", () => {
  const paid = (...more: (readonly Run[])[]) =>
    readRows(
      [['-¥68.00', 200, 40]],
      [],
      row('交易时间', '2026-11-20 14:03:22'),
      row('交易状态', '交易成功'),
      row('交易单号', '1120261120140322'),
      ...more,
    ).facts;
  it.each([
    ['Payment method', 'Mastercard, 1234'],
    ['Card', '1234'],
    ['Card number', 'XXXX-XXXX-XXXX-1234'],
    ['Card', 'Virtual·1234'],
    ['Account', 'Current account ••1234'],
    ['账号', '6225****1234'],
    ['信用卡', '尾号1234'],
    ['交易卡号', '尾号为1234'],
    ['交易卡(账)号', '6222********1234'],
  ])('are read from %s %s', (label, value) => {
    const facts = paid(row(label, value));
    expect(facts).toMatchObject({ card_tail: '1234' });
    expect(facts).not.toHaveProperty('recharge_account');
  });
  it.each(['您尾号1234的信用卡', '储蓄卡 1234', '6222****1234', 'Visa •1234'])(
    'are read from %s alone',
    (words) => {
      expect(paid([[words, 200]])).toMatchObject({ card_tail: '1234' });
    },
  );
  it.each([
    ['充值账号', '138****1234'],
    ['商品', 'Steam充值卡1000'],
    ['商品', '网易一卡通3000'],
  ])('are none of %s %s', (label, value) => {
    expect(paid(row(label, value))).not.toHaveProperty('card_tail');
  });
});

it.each(['入账金额', '交易地金额'])('takes %s for a sum, also where it is the large one', (label) => {
  const read = readRows(
    [['信用卡交易详情', 230]],
    [[label, 30]],
    [['68.00', 30, 40]],
    [],
    row('交易卡号', '**** 2210'),
    row('交易时间', '2026-11-20 14:03:22'),
    row('交易类型', '消费'),
  );
  expect(read).toMatchObject({ document: 'bank_notice', direction: 'debit' });
  expect(read.facts).toMatchObject({ amount: { value: '68.00' }, card_tail: '2210' });
});
