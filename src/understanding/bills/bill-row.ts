import type { StatedTime } from '../../domain/instant.ts';
import type { Money } from '../../domain/money.ts';

/** Whose export a row stands in: the wallet's owner, or the merchant who was paid. */
export type BillSource = 'alipay_user' | 'alipay_merchant' | 'wechat_user' | 'wechat_merchant';

/** Seen from the account the bill belongs to; `neutral`: the bill counts it as neither income nor expense. */
export type BillDirection = 'debit' | 'credit' | 'neutral';

export type BillStatus =
  | 'success'
  | 'pending'
  | 'closed'
  | 'refunded'
  | 'partially_refunded'
  | 'failed'
  | 'unknown';

/**
 * One movement of money as an exported bill tells it (interfaces.md §5). Ids are without spaces, in half-width
 * characters; `null` where the bill says nothing, or a slash.
 */
export interface BillRow {
  readonly source: BillSource;
  /** 1-based line of the file or row of the sheet. */
  readonly row: number;
  readonly paid_at: StatedTime;
  readonly transaction_id: string | null;
  readonly merchant_order_id: string | null;
  /** Never negative: the direction tells which way it went. */
  readonly amount: Money;
  readonly direction: BillDirection;
  readonly counterparty: string | null;
  readonly product: string | null;
  readonly method: string | null;
  readonly status: BillStatus;
  readonly status_text: string | null;
  /** How much of the amount went back, by this row's own words or by refund rows of the same bill. */
  readonly refunded: Money;
  /** The row itself gives money back; the payment is another row. */
  readonly is_refund: boolean;
}

/** A line below the header that is no readable row. It is skipped, and nothing of its content is repeated. */
export interface BadRow {
  readonly row: number;
  readonly bad: 'time' | 'amount' | 'cut_off' | 'columns' | 'too_long';
}
