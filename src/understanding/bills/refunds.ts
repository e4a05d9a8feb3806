import type { BillRow } from './bill-row.ts';
import { afterRefunds } from './read-row.ts';

/** What went back of each payment of a bill, in minor units, by the payment's number. */
export type Refunds = Map<string, number>;

/** Takes note of a refund row: Alipay's number of a refund begins with its payment's, a merchant's is the payment's. */
export function noteRefund(refunds: Refunds, row: BillRow): void {
  if (!row.is_refund || row.status !== 'refunded' || row.transaction_id === null) return;
  const payment = /^[^_*]+/.exec(row.transaction_id)?.[0] ?? row.transaction_id;
  // Joined anew, because a slice of a line would keep its whole portion of the file in memory.
  refunds.set(payment.split('').join(''), (refunds.get(payment) ?? 0) + row.amount.minor);
}

/** The row as it stands once all refund rows of its bill are known, before or after it. */
export function withRefunds(row: BillRow, refunds: Refunds): BillRow {
  const back = mayBePayment(row) ? refunds.get(row.transaction_id ?? '') : undefined;
  if (back === undefined || back <= row.refunded.minor) return row;
  const refunded = { ...row.refunded, minor: Math.min(back, row.amount.minor) };
  return { ...row, refunded, status: afterRefunds(row.status, row.amount, refunded) };
}

/** A merchant's ledger books the fee of a payment under the payment's number. */
function mayBePayment({ source, direction, is_refund }: BillRow): boolean {
  const isMerchants = source === 'alipay_merchant' || source === 'wechat_merchant';
  return !is_refund && !(isMerchants && direction === 'debit');
}
