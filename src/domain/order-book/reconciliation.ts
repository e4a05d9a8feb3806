import type { OrderRecord } from './order-record.ts';

/**
 * Where the shop's orders and the payment channel's bill disagree.
 * `payment_without_order`: the money came and no order knows of it; `order_not_settled`: the order it belongs to is still
 * open, expired or deleted; `order_without_payment`: an order counts as paid and the bill of those days has no such
 * payment; `amount_differs`; `paid_twice`: several payments for one order; `booked_twice`: one payment on several orders.
 */
export const DISCREPANCIES = [
  'payment_without_order',
  'order_not_settled',
  'order_without_payment',
  'amount_differs',
  'paid_twice',
  'booked_twice',
] as const;
export type DiscrepancyKind = (typeof DISCREPANCIES)[number];

export interface Discrepancy {
  readonly kind: DiscrepancyKind;
  readonly payments: readonly OrderRecord[];
  readonly orders: readonly OrderRecord[];
}

function isSettled({ state, deletedAt }: OrderRecord): boolean {
  const settled = state === 'paid_undelivered' || state === 'delivered' || state === 'frozen';
  return deletedAt === null && (settled || state === 'refunded');
}

/** Judges one payment that arrived against the orders that share a number with it; `null` where all is well. */
export function judgePayment(payment: OrderRecord, orders: readonly OrderRecord[]): Discrepancy | null {
  const found = (kind: DiscrepancyKind): Discrepancy => ({ kind, payments: [payment], orders });
  if (orders.length === 0) return found('payment_without_order');
  const settled = orders.filter(isSettled);
  if (settled.length > 1) return found('booked_twice');
  const [order] = settled;
  if (order === undefined) return found('order_not_settled');
  // A gateway may charge other cents than the price: either will do.
  const sums = [order.amount, order.charged].filter((sum) => sum !== null);
  const same = sums.some(
    (sum) => sum.minor === payment.amount?.minor && sum.currency === payment.amount.currency,
  );
  return sums.length === 0 || payment.amount === null || same ? null : found('amount_differs');
}
