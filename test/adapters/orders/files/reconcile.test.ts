import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Discrepancy } from '../../../../src/domain/order-book/reconciliation.ts';
import type { BillRow } from '../../../../src/understanding/bills/bill-row.ts';
import type { RawOrder } from '../../../../src/understanding/order-rows/plain-order.ts';
import { asTable, billRow, freshBook, loadOrders, loadPayments } from './a-book.ts';

let place: ReturnType<typeof freshBook>;
beforeEach(() => {
  place = freshBook();
});
afterEach(() => place.close());

/** The n-th purchase of a day: an order that was paid through the gateway, and its line in the bill. */
function order(n: number, change: RawOrder = {}): RawOrder {
  return {
    shop_order_id: `XC000000000000${n}`,
    merchant_order_id: `2026112114000010${n}00`,
    transaction_id: `420000234520261121000000000${n}`,
    amount: '68.00',
    status: 'delivered',
    payment_channel: 'wechat',
    created_at: `2026-11-21 14:0${n}:00`,
    paid_at: `2026-11-21 14:0${n}:30`,
    ...change,
  };
}
function line(n: number, change: Partial<BillRow> = {}): BillRow {
  return billRow({
    row: n + 1,
    transaction_id: `420000234520261121000000000${n}`,
    merchant_order_id: `2026112114000010${n}00`,
    paid_at: { value: `2026-11-21T14:0${n}:30+08:00`, precision: 'second' },
    ...change,
  });
}

const ALWAYS = { from: 0, to: Number.MAX_SAFE_INTEGER, channels: ['wechat'] } as const;
async function disagreements(
  orders: readonly RawOrder[],
  lines: readonly BillRow[],
  plan: Parameters<typeof place.book.reconcile>[0] = ALWAYS,
) {
  await loadOrders(place.book, asTable(orders));
  loadPayments(place.book, lines);
  return [...place.book.reconcile(plan)];
}
const brief = (found: readonly Discrepancy[]) =>
  found.map(({ kind, payments, orders }) => [
    kind,
    payments.map(({ transactionId }) => transactionId?.slice(-1)).join(),
    orders.map(({ shopOrderId }) => shopOrderId?.slice(-1)).join(),
  ]);

it('says nothing where all agrees: by transaction, by the gateway’s number, by the shop’s own', async () => {
  const found = await disagreements(
    [
      order(1),
      order(2, { transaction_id: '' }),
      order(3, { transaction_id: '', merchant_order_id: '' }),
      order(4, { status: 'unpaid', paid_at: '', transaction_id: '' }),
      order(5, { charged: '68.03' }),
      order(6, { status: 'refunded' }),
    ],
    [
      line(1),
      line(2),
      line(3, { merchant_order_id: order(3).shop_order_id ?? '' }),
      line(5, { amount: { minor: 6803, currency: 'CNY' } }),
      line(6, { status: 'refunded', refunded: { minor: 6800, currency: 'CNY' } }),
      line(7, { status: 'pending' }),
      line(8, { direction: 'debit' }),
    ],
  );
  expect(brief(found)).toEqual([]);
});

it('finds each kind of disagreement once', async () => {
  const found = await disagreements(
    [
      order(2, { status: 'expired', paid_at: '', transaction_id: '' }),
      order(3, { deleted_at: '2026-11-21 15:00:00' }),
      order(4),
      order(5, { amount: '98.00' }),
      order(6),
      order(7),
      order(8, { transaction_id: order(7).transaction_id ?? '', merchant_order_id: '' }),
    ],
    [
      line(1),
      line(2),
      line(3),
      line(5),
      line(6),
      line(9, { merchant_order_id: line(6).merchant_order_id }),
      line(7),
    ],
  );
  expect(brief(found)).toEqual([
    ['payment_without_order', '1', ''],
    ['order_not_settled', '2', '2'],
    ['order_not_settled', '3', '3'],
    ['amount_differs', '5', '5'],
    ['booked_twice', '7', '7,8'],
    ['order_without_payment', '', '4'],
    ['paid_twice', '6,9', '6'],
  ]);
});

it('takes no payment for a loss that another bill gave back, in one refund or in several', async () => {
  const refund = (n: number, minor: number, day: number) =>
    line(n, {
      is_refund: true,
      status: 'refunded',
      direction: 'debit',
      amount: { minor, currency: 'CNY' },
      paid_at: { value: `2026-12-0${day}T10:00:00+08:00`, precision: 'second' },
    });
  const closed = (n: number) => order(n, { status: 'closed', paid_at: '', transaction_id: '' });
  const found = await disagreements(
    [closed(1), closed(2), closed(3)],
    [
      ...[line(1), line(2), line(3), line(4), line(5, { merchant_order_id: line(4).merchant_order_id })],
      ...[refund(1, 6800, 1), refund(2, 3800, 1), refund(2, 3000, 2), refund(3, 6700, 1), refund(4, 6800, 1)],
    ],
  );
  expect(brief(found)).toEqual([
    ['order_not_settled', '3', '3'],
    ['payment_without_order', '5', ''],
  ]);
  expect([...place.book.payments(ALWAYS)]).toHaveLength(2);
});

it('judges no order outside of the days a bill covers, or of a channel without one', async () => {
  const found = await disagreements(
    [
      order(1, { created_at: '2026-11-19 10:00:00', paid_at: '2026-11-19 10:00:30' }),
      order(2, { payment_channel: 'alipay' }),
      order(3, { payment_channel: '', transaction_id: '', merchant_order_id: '' }),
    ],
    [line(4), line(5)],
    { ...ALWAYS, channels: ['wechat', 'alipay'] },
  );
  expect(brief(found)).toEqual([
    ['payment_without_order', '4', ''],
    ['payment_without_order', '5', ''],
  ]);
  const withinAll = [...place.book.reconcile(ALWAYS)].filter(({ kind }) => kind === 'order_without_payment');
  expect(brief(withinAll)).toEqual([]);
});

it('judges an order that names no channel once the bills of all are there', async () => {
  const found = await disagreements(
    [order(3, { payment_channel: '', transaction_id: '', merchant_order_id: '' })],
    [line(1), line(5)],
  );
  expect(brief(found).at(-1)).toEqual(['order_without_payment', '', '3']);
});

it('keeps to the days it was asked for', async () => {
  const later = { paid_at: { value: '2026-11-22T00:00:00+08:00', precision: 'second' } as const };
  await disagreements([], [line(1), line(2, later)]);
  const day = Date.parse('2026-11-22T00:00:00+08:00');
  const of = (from: number, to: number) => brief([...place.book.reconcile({ ...ALWAYS, from, to })]);
  expect(of(day, day + 1)).toEqual([['payment_without_order', '2', '']]);
  expect(of(0, day - 1)).toEqual([['payment_without_order', '1', '']]);
});
