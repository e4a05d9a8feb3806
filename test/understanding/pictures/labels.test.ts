import { describe, expect, it } from 'vitest';
import { labelOf } from '../../../src/understanding/pictures/labels.ts';
import { plainOf } from '../../../src/understanding/pictures/level.ts';
import { readPicture } from '../../../src/understanding/pictures/read-picture.ts';
import { flush, laidOut, lineOf, type Run } from './lay-out.ts';

const RECEIVED_AT = '2026-11-27T12:00:00+08:00';
const row = (label: string, value: string): readonly Run[] => [[label, 30], flush(value)];
const found = (text: string) => labelOf({ text, plain: plainOf(text) });

function factsOf(...rows: (readonly Run[])[]) {
  const { facts } = readPicture(laidOut(rows), { receivedAt: RECEIVED_AT });
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]) => (fact ? [[name, fact.value]] : [])),
  );
}

describe('a label', () => {
  it.each([
    ['商户名', 'payee', ''],
    ['值金额', 'total_amount', ''],
    ['金额(AMOUNT):RMB 128.00', 'total_amount', 'RMB 128.00'],
    ['卡号(CARD NO):', 'card', ''],
    ['Transaction Ref. No.', 'transaction', ''],
  ])('is %s, in which characters are missing or which is told twice', (text, concept, rest) => {
    expect(found(text)).toMatchObject({ concept, rest });
  });

  it('whose middle was not read is one with its end', () => {
    const facts = factsOf(
      [['付款給 Pixel', 200]],
      [['HK$120.00', 230, 44]],
      [['已完成', 260]],
      row('付款方式', 'PayMe'),
      [['交易', 30], ['号', 92], flush('PM20261124182233019')],
      row('日期', '2026年11月24日 18:22'),
    );
    expect(facts).toMatchObject({ transaction_id: 'PM20261124182233019' });
  });

  it('elsewhere is a value at the other end of its row', () => {
    const facts = factsOf(
      row('支出金额', '99.00元'),
      row('交易日期', '2026/06/03 17:00:00'),
      row('交易账号', '6217****2381'),
      row('摘要', '支付平台'),
      row('对方户名', '厦门市九号铺商行'),
    );
    expect(facts).toMatchObject({ payee: '厦门市九号铺商行', card_tail: '2381' });
  });

  it('has its number below where labels stand beside each other, known or not', () => {
    const facts = factsOf(
      [['收据', 480]],
      [
        ['订单号', 30],
        ['别的编码', 310],
      ],
      [
        ['MHM6KREGR4', 30],
        ['389231933935', 310],
      ],
      [['日期', 30]],
      [['2026年3月21日', 30]],
      row('总计', '¥73.00'),
      row('付款方式', '支付宝'),
    );
    expect(facts).toMatchObject({ shop_order_id: 'MHM6KREGR4' });
  });
});

it('reads a till slip by the number the bank knows, and not by the voucher or the merchant', () => {
  const facts = factsOf(
    [['商户名称(MERCHANT NAME):', 30]],
    [['杭州米粒数字科技有限公司', 30]],
    [['商户编号(MERCHANT NO):898330157320042', 30]],
    [['卡号(CARD NO):', 30]],
    [['622848******4242 /C', 30]],
    [['批次号:000023 凭证号:004817', 30]],
    [['授权码:118203 参考号:182233071945', 30]],
    [['日期时间:2026/11/24 18:22:33', 30]],
    [['金额(AMOUNT):RMB 128.00', 30]],
  );
  expect(facts).toMatchObject({
    amount: { value: '128.00', currency: 'CNY' },
    transaction_id: '182233071945',
    card_tail: '4242',
    payee: '杭州米粒数字科技有限公司',
  });
  expect(facts).not.toHaveProperty('merchant_order_id');
});

it('takes the bill where a list of orders stands on the same screen, and none of the orders', () => {
  const order = (number: string, state: string): readonly Run[] => [[`订单号 ${number}`, 30], flush(state)];
  const read = readPicture(
    laidOut([
      [['-128.00', 240, 40]],
      row('当前状态', '支付成功'),
      row('支付时间', '2026年11月24日 18:22:33'),
      row('商户全称', '杭州米粒数字科技有限公司'),
      row('交易单号', '4200003060202611248890670405'),
      [['我的订单', 260]],
      order('340820918415', '待支付'),
      [['鸣潮月相观测卡', 30]],
      order('340820900017', '已关闭'),
      [['QQ音乐绿钻季卡', 30]],
    ]),
    { receivedAt: RECEIVED_AT },
  );
  expect(read).toMatchObject({ document: 'wechat_bill', orders: [] });
  expect(read.facts).toMatchObject({
    transaction_id: { value: '4200003060202611248890670405' },
    shop_order_id: null,
  });
});

it('reads what a state belongs to before a dot', () => {
  const facts = factsOf(
    [['KeyNest', 150], flush('-$70.95')],
    [['Payment · Completed', 50]],
    [['Paid with', 50]],
    [
      ['Visa Credit Card', 50],
      ['·7058', 226],
    ],
    [['Transaction ID', 50]],
    [['7W58TJKKFZV3ZLQLF', 50]],
    [['Invoice ID', 50]],
    [['INV-91615658', 50]],
  );
  expect(facts).toMatchObject({ status: 'success', card_tail: '7058', channel: 'paypal' });
});

it('is no bill where two talk of a payment in short words', () => {
  const said = (text: string, left: number, top: number) => lineOf(text, left, top);
  const { document, facts } = readPicture(
    {
      width: 640,
      height: 900,
      tilt: 0,
      lines: [
        said('气死我了', 420, 200),
        said('咋了', 116, 290),
        said('下午买的卡,529.90块', 300, 380),
        said('现在订单里面啥都没有', 312, 470),
        said('找客服啊', 122, 560),
      ],
    },
    { receivedAt: RECEIVED_AT },
  );
  expect(document).toBe('chat');
  expect(Object.values(facts).filter((fact) => fact !== null)).toEqual([]);
});
