import { describe, expect, it } from 'vitest';
import type { BillRow } from '../../../src/understanding/bills/bill-row.ts';
import { findInBill, rowsToShow, type WantedPayment } from '../../../src/understanding/bills/find-in-bill.ts';

const cny = (yuan: number) => ({ minor: Math.round(yuan * 100), currency: 'CNY' });
const minute = (value: string) => ({ value: `${value}:00+08:00`, precision: 'minute' as const });

let made = 0;
function row(over: Partial<BillRow> = {}): BillRow {
  made += 1;
  return {
    source: 'wechat_user',
    row: made,
    paid_at: { value: '2026-10-25T15:02:03+08:00', precision: 'second' },
    transaction_id: `42000023452026102500${String(made).padStart(8, '0')}`,
    merchant_order_id: `XC${made}`,
    amount: cny(68),
    direction: 'debit',
    counterparty: '星辰数码',
    product: '原神月卡',
    method: '零钱',
    status: 'success',
    status_text: '支付成功',
    refunded: cny(0),
    is_refund: false,
    ...over,
  };
}

const NOTHING: WantedPayment = { amount: null, paid_at: null, payees: [], goods: [], ids: [] };
const WANTED: WantedPayment = {
  ...NOTHING,
  amount: cny(68),
  paid_at: minute('2026-10-25T15:00'),
  payees: ['星辰数码'],
};

describe('what fits a payment', () => {
  it('is best where everything agrees, and says what does', () => {
    const whole = row();
    const otherShop = row({ counterparty: '小卖部', product: '矿泉水' });
    const dayBefore = row({ paid_at: { value: '2026-10-24T15:02:03+08:00', precision: 'second' } });
    const found = findInBill([otherShop, dayBefore, whole], WANTED);
    expect(found.map((match) => match.row)).toEqual([whole, otherShop, dayBefore]);
    expect(found[0]).toMatchObject({ score: 1, fits: ['amount', 'time', 'payee'] });
    expect(found[1]?.fits).toEqual(['amount', 'time']);
    expect(found[2]?.score).toBeLessThan(found[1]?.score ?? 0);
  });

  it('may differ in the amount where time and payee agree: a coupon, a misremembered price', () => {
    expect(findInBill([row({ amount: cny(66.6) })], WANTED)[0]?.fits).toEqual(['time', 'payee']);
  });

  it('is nothing that agrees in a payee or an amount alone', () => {
    const later = { paid_at: { value: '2026-10-29T09:00:00+08:00', precision: 'second' as const } };
    expect(findInBill([row({ ...later, amount: cny(5) })], WANTED)).toEqual([]);
    expect(findInBill([row({ ...later, counterparty: '小卖部', product: null })], WANTED)).toEqual([]);
    expect(
      findInBill([row({ amount: { minor: 6800, currency: 'HKD' }, counterparty: null, product: null })], {
        ...NOTHING,
        amount: cny(68),
      }),
    ).toEqual([]);
  });

  it('is certain where a number is the same, whatever else the customer got wrong', () => {
    const one = row({ amount: cny(5), counterparty: null, product: null });
    const ids = [` ${one.transaction_id?.slice(0, 10)} ${one.transaction_id?.slice(10)} `];
    const other = row();
    const found = findInBill([other, one], { ...WANTED, ids });
    expect(found.map((match) => match.row)).toEqual([one, other]);
    expect(found[0]).toMatchObject({ score: 1, fits: ['id', 'time'] });
    expect(
      findInBill([one], { ...NOTHING, ids: ['xc'.concat(String(one.merchant_order_id).slice(2))] }),
    ).toMatchObject([{ row: one, score: 1 }]);
  });

  it('is found by the name in the product as well, in any width and case', () => {
    const found = findInBill([row({ counterparty: '支付科技', product: 'ＳＴＥＡＭ 充值' })], {
      ...NOTHING,
      payees: ['', 'Steam充值'],
    });
    expect(found[0]?.fits).toEqual(['payee']);
  });

  it('may be a payment that went back or was closed, but no refund and no income', () => {
    const back = row({ direction: 'neutral', status: 'refunded', refunded: cny(68) });
    const rows = [back, row({ is_refund: true, direction: 'neutral' }), row({ direction: 'credit' })];
    expect(findInBill(rows, WANTED).map((match) => match.row)).toEqual([back]);
  });

  it("is income on the merchant's own bill", () => {
    const sold = row({ source: 'wechat_merchant', direction: 'credit' });
    const rows = [row({ source: 'alipay_merchant', direction: 'debit' }), sold];
    expect(findInBill(rows, WANTED).map((match) => match.row)).toEqual([sold]);
  });
});

describe('the goods', () => {
  const goods = ['100个q币', 'Q币'];
  const coins = () => row({ product: '腾讯Q币100个', amount: cny(100) });
  const shown = (rows: readonly BillRow[], wanted: Partial<WantedPayment>) =>
    rowsToShow(findInBill(rows, { ...NOTHING, payees: ['星辰数码'], ...wanted }));

  it('choose the one row that has them, and none where several have', () => {
    const [card, one, other] = [row(), coins(), coins()];
    expect(shown([card, one], { goods })).toEqual([one]);
    expect(shown([card, one, other], { goods })).toHaveLength(3);
    expect(shown([card, one], { goods: ['点券'] })).toHaveLength(2);
  });

  it('are seen behind five others', () => {
    const others = Array.from({ length: 6 }, () => row({ amount: cny(100) }));
    expect(shown([coins(), ...others, coins()], { goods })).toHaveLength(5);
  });

  it('do not outweigh a sum or a day that speaks against the row', () => {
    const rows = [row(), coins()];
    expect(shown(rows, { goods, amount: cny(68) })[0]).toBe(rows[0]);
    const long_ago = { value: '2026-09-01', precision: 'day' as const };
    expect(shown(rows, { goods, payees: ['星辰数码'], paid_at: long_ago, amount: null })).toEqual([]);
  });
});

describe('times', () => {
  const scoreOf = (value: string, paid_at: WantedPayment['paid_at']) =>
    findInBill([row({ paid_at: { value, precision: 'second' } })], {
      ...NOTHING,
      amount: cny(68),
      paid_at,
    })[0]?.score;

  it('count the less the further off they are', () => {
    const scores = ['15:02:03', '15:40:00', '20:00:00'].map((clock) =>
      scoreOf(`2026-10-25T${clock}+08:00`, minute('2026-10-25T15:00')),
    );
    expect(scores[0]).toBe(1);
    expect(scores).toEqual(scores.toSorted().toReversed());
    expect(new Set(scores).size).toBe(3);
  });

  it('known to the day are right all day, in Beijing', () => {
    const day = { value: '2026-10-25', precision: 'day' as const };
    expect(scoreOf('2026-10-25T00:00:01+08:00', day)).toBe(1);
    expect(scoreOf('2026-10-25T23:59:59+08:00', day)).toBe(1);
    expect(scoreOf('2026-10-26T00:00:01+08:00', day)).toBeLessThan(1);
  });

  it('of which only the clock is known fit on another day too', () => {
    const clock = { ...minute('2026-10-25T15:00'), precision: 'time_only' as const };
    expect(scoreOf('2026-10-22T15:03:00+08:00', clock)).toBeGreaterThan(
      scoreOf('2026-10-22T11:00:00+08:00', clock) ?? 0,
    );
  });
});

describe('many', () => {
  it('are five at most, the nearest in time first, then the newest', () => {
    const rows = Array.from({ length: 40 }, (_, index) =>
      row({
        paid_at: { value: `2026-10-25T15:${String(index).padStart(2, '0')}:00+08:00`, precision: 'second' },
      }),
    );
    const near = findInBill(rows, WANTED);
    expect(near.map((match) => match.row.paid_at.value.slice(14, 16))).toEqual([
      '00',
      '01',
      '02',
      '03',
      '04',
    ]);
    const newest = findInBill(rows, { ...WANTED, paid_at: null });
    expect(newest.map((match) => match.row.paid_at.value.slice(14, 16))).toEqual([
      '39',
      '38',
      '37',
      '36',
      '35',
    ]);
  });

  it('are none where nothing is known', () => {
    expect(findInBill([row()], NOTHING)).toEqual([]);
  });
});
