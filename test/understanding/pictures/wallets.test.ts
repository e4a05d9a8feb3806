import { describe, expect, it } from 'vitest';
import { readPicture } from '../../../src/understanding/pictures/read-picture.ts';
import { amountOf } from '../../../src/understanding/pictures/shown-amounts.ts';
import { timeOf } from '../../../src/understanding/pictures/shown-times.ts';
import { flush, laidOut, type Run } from './lay-out.ts';

const RECEIVED_AT = '2026-11-27T12:00:00+08:00';

function read(...rows: (readonly Run[])[]) {
  const { facts, ...rest } = readPicture(laidOut(rows), { receivedAt: RECEIVED_AT });
  const values = Object.entries(facts).flatMap(([name, fact]) => (fact ? [[name, fact.value]] : []));
  return { ...rest, facts: Object.fromEntries(values) };
}
const row = (label: string, value: string): readonly Run[] => [[label, 30], flush(value)];
const middle = (text: string, size = 20): readonly Run[] => {
  const width = [...text].reduce((sum, unit) => sum + (/[\x20-\x7e]/.test(unit) ? 0.52 : 1) * size, 0);
  return [[text, 300 - width / 2, size]];
};

describe('a time', () => {
  it.each([
    ['04:04pmon06Mar2026', '2026-03-06T16:04:00+08:00'],
    ['06Mar 2026·16:04', '2026-03-06T16:04:00+08:00'],
    ['06/03/2026as 16:04:12', '2026-03-06T16:04:12+08:00'],
    ['Mar 6 at 4:04 PM', '2026-03-06T16:04:00+08:00'],
    ['Fri Mar 616:04:122026', '2026-03-06T16:04:12+08:00'],
    ['115/03/0616:04:12', '2026-03-06T16:04:12+08:00'],
  ])('%s is %s', (text, value) => {
    expect(timeOf(text, RECEIVED_AT)?.value).toBe(value);
  });
});

it.each([
  ['Rp59.900', '59900.00', 'IDR'],
  ['B 590.00', '590.00', 'THB'],
])('%s is %s %s', (text, value, currency) => {
  expect(amountOf(text)).toMatchObject({ value, currency });
});

describe('who was paid', () => {
  it('stands above the sum where no row says it', () => {
    const { facts } = read(
      middle('To Lotusgames Digital'),
      middle('₹1,249', 40),
      middle('V Completed'),
      middle('6Mar 2026,4:04pm'),
      [['UPI transaction ID', 30]],
      [['606512345678', 30]],
    );
    expect(facts).toMatchObject({
      payee: 'Lotusgames Digital',
      status: 'success',
      transaction_id: '606512345678',
      paid_at: { value: '2026-03-06T16:04:00+08:00' },
    });
  });

  it('stands behind a round sign with its first letter, and its address is none of the name', () => {
    const { facts } = read(
      middle('Transaction Successful'),
      middle('04:04pmon06Mar2026'),
      [['Paid to', 30]],
      [
        ['M', 50, 26],
        ['Mangokeys Sdn Bhd', 110],
        ['₹1,549', 480, 30],
      ],
      [['mangokeys@ybl', 110]],
      [['Transaction ID', 30]],
      [['T2603069059023562278297', 30]],
    );
    expect(facts.payee).toBe('Mangokeys Sdn Bhd');
    expect(facts.product).toBeUndefined();
  });

  it('is the name below the head of its section', () => {
    const { facts } = read(
      [['06/03/2026as 16:04:12', 30]],
      [['R$ 59,90', 30, 40]],
      [['Para', 30]],
      row('Nome', 'LOTUS GAMES LTDA'),
      [['De', 30]],
      row('Nome', 'MARIA S OLIVEIRA'),
      [['ID da transacao', 30]],
      [['E60701190202603061604DY5ABCDEFGH', 30]],
    );
    expect(facts).toMatchObject({
      payee: 'LOTUS GAMES LTDA',
      amount: { value: '59.90', currency: 'BRL' },
      transaction_id: 'E60701190202603061604DY5ABCDEFGH',
    });
  });

  it('loses nothing to a pen', () => {
    const { facts } = read(
      row('支付时间', '2026-05-19 14:41:53'),
      [
        ['收款方全称', 30],
        ['济南云雀网络技术有限', 300],
        ['司', 520],
      ],
      row('订单号', '2026051922001009388069800835'),
      row('商品说明', '点券'),
    );
    expect(facts.payee).toBe('济南云雀网络技术有限公司');
  });
});

it("reads M-Pesa's message though its spaces are lost, with the day first", () => {
  const { facts, direction } = read(
    [['MPESA', 140]],
    [['TKFN2SF6RT Confirmed.Ksh1,717.00', 50]],
    [['paid to CODEHARBOR DIGITAL for', 50]],
    [['account 256010703on 7/1/26at 10:15', 50]],
    [['PM.New M-PESA balance is', 50]],
    [['Ksh5,665.25.Transaction cost, Ksh15.00.', 50]],
  );
  expect(direction).toBe('debit');
  expect(facts).toMatchObject({
    amount: { value: '1717.00', currency: 'KES' },
    transaction_id: 'TKFN2SF6RT',
    paid_at: { value: '2026-01-07T22:15:00+08:00' },
  });
});

describe('a cash desk that does not know yet', () => {
  const asked = (...rows: (readonly Run[])[]) =>
    read(
      ...rows,
      row('订单金额', '¥128.00'),
      row('订单号', 'YQ2026030616041201234'),
      row('商品', '点券1280'),
      [
        ['已完成支付', 180],
        ['遇到问题', 340],
      ],
    );
  it('is waiting, whatever its buttons say', () => {
    const { facts, direction } = asked(middle('正在确认支付结果,请勿重复付款'));
    expect(facts.status).toBe('pending');
    expect(direction).toBe('none');
  });

  it('says nothing where it asks', () => {
    expect(asked(middle('请确认微信支付是否已完成')).facts.status).toBeUndefined();
  });
});

it('keeps goods and sums of a list with the state below them', () => {
  const { document, orders } = read(
    middle('充值记录', 24),
    [],
    [],
    row('680点券', '¥68.00'),
    row('03-0616:04', '成功'),
    [],
    row('月卡', '¥30.00'),
    row('03-0509:12', '失败'),
  );
  expect(document).toBe('order_list');
  expect(orders).toMatchObject([
    { product: '680点券', amount: { value: '68.00' }, status: 'success' },
    { product: '月卡', amount: { value: '30.00' }, status: 'failed' },
  ]);
});
