import type { StatedTime } from '../instant.ts';
import type { Money } from '../money.ts';
import type { PaymentChannel } from '../payment-channel.ts';

/**
 * What became of an order, in one vocabulary for every shop system. `paid_undelivered`: the money is booked; a gateway
 * or a bill, which knows nothing of goods, says it of every payment that arrived.
 */
export const ORDER_STATES = [
  'unpaid',
  'paid_undelivered',
  'delivered',
  'expired',
  'closed',
  'refunded',
  'frozen',
  'error',
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/**
 * Which book told it: the shop's orders, what it keeps until they are paid, its payment gateway, or the payment
 * channel's own bill.
 */
export type RecordKind = 'order' | 'pending' | 'gateway' | 'payment';

/** Something personal that can be compared and not read: a keyed hash, and what may be seen of it. */
export interface Concealed {
  readonly token: string;
  readonly masked: string;
}

/** One row of an order book, as every adapter gives it. Card codes, passwords and whole contacts are never part of it. */
export interface OrderRecord {
  readonly kind: RecordKind;
  /** System and table: `dujiaoka/orders`. */
  readonly source: string;
  /** The shop's own order number. */
  readonly shopOrderId: string | null;
  /** The number the shop or its gateway gave the payment channel, as it stands on the customer's bill. */
  readonly merchantOrderId: string | null;
  /** The payment channel's own number. */
  readonly transactionId: string | null;
  readonly product: string | null;
  readonly quantity: number | null;
  readonly amount: Money | null;
  /** What the payer was charged where that is recorded beside the price: a gateway may add cents or a fee. */
  readonly charged: Money | null;
  readonly state: OrderState;
  /** The state in the system's own words. */
  readonly stateRaw: string;
  readonly paymentChannel: PaymentChannel | null;
  readonly createdAt: StatedTime | null;
  readonly paidAt: StatedTime | null;
  readonly deliveredAt: StatedTime | null;
  readonly deletedAt: StatedTime | null;
  /** How often the gateway told the shop that the money came; `null` where nobody counts. */
  readonly notifyAttempts: number | null;
  readonly lastNotifyAt: StatedTime | null;
  readonly contact: Concealed | null;
  readonly rechargeAccount: Concealed | null;
}
