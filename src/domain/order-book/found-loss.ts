import type { FactValues } from '../fact.ts';
import type { Discrepancy } from './reconciliation.ts';

/** A payment that came and whose order went wrong is a customer's loss; an order without a payment is none. */
export function isLoss({ kind, payments }: Discrepancy): boolean {
  return kind !== 'order_without_payment' && payments.length > 0;
}

/** The numbers by which a case may name the payments. */
export function numbersOf({ payments }: Pick<Discrepancy, 'payments'>): readonly string[] {
  return payments.flatMap(({ transactionId, merchantOrderId }) =>
    [transactionId ?? [], merchantOrderId ?? []].flat(),
  );
}

/** What the books know of the payment, and of the order where there is one. */
export function factsOf({ kind, payments, orders }: Discrepancy): Partial<FactValues> {
  const [payment] = payments;
  const order = orders[0];
  const product = order?.product ?? payment?.product ?? null;
  return {
    ...(payment?.amount && { amount: payment.amount }),
    ...(payment?.paidAt && { paid_at: payment.paidAt }),
    ...(payment?.paymentChannel && { payment_channel: payment.paymentChannel }),
    ...(payment?.transactionId && { transaction_id: payment.transactionId }),
    ...(payment?.merchantOrderId && { merchant_order_id: payment.merchantOrderId }),
    ...(order?.shopOrderId && { shop_order_id: order.shopOrderId }),
    ...(product !== null && { product }),
    wallet_status: 'success',
    ...(kind === 'payment_without_order' && { order_seen: 'none' as const }),
    ...(kind === 'order_not_settled' && {
      order_seen: order?.deletedAt == null ? ('unpaid' as const) : ('gone' as const),
    }),
  };
}
