import type { OrderRecord } from '../../domain/order-book/order-record.ts';

/** The fields of an order as exports, interfaces and tables name them; interfaces.md §7. */
export const ORDER_FIELDS = [
  'shop_order_id',
  'merchant_order_id',
  'transaction_id',
  'product',
  'quantity',
  'amount',
  'charged',
  'currency',
  'status',
  'payment_channel',
  'created_at',
  'paid_at',
  'delivered_at',
  'deleted_at',
  'contact',
  'recharge_account',
  'notify_attempts',
  'last_notify_at',
] as const;
export type OrderField = (typeof ORDER_FIELDS)[number];

/** An order as text, field by field; what is not there or empty is not known. */
export type RawOrder = Readonly<Partial<Record<OrderField, string | null>>>;

/** An order that was read, with contact and account still in the open: whoever keeps or gives it conceals them. */
export type PlainOrder = Omit<OrderRecord, 'kind' | 'source' | 'contact' | 'rechargeAccount'> & {
  readonly contact: string | null;
  readonly rechargeAccount: string | null;
};
