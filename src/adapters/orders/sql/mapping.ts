import type { RecordKind } from '../../../domain/order-book/order-record.ts';
import type { OrderField } from '../../../understanding/order-rows/plain-order.ts';
import type { OrderDialect } from '../../../understanding/order-rows/read-order.ts';

/** A field of an order that one column holds; the state may take several. */
export type ColumnField = Exclude<OrderField, 'status'>;

/** One table of a shop system. Its columns are all that is ever read: codes, passwords and keys are not among them. */
export interface TableMapping {
  readonly table: string;
  readonly holds: RecordKind;
  /**
   * A column may stand for both `merchant_order_id` and `transaction_id`: some systems note whichever number the callback
   * brought, the gateway's or the payment channel's.
   */
  readonly columns: Readonly<Partial<Record<ColumnField, string>>>;
  /** The columns that tell the state together; their values are joined by a slash. */
  readonly state: readonly string[];
  readonly dialect: OrderDialect;
  /** Fields that some versions do not have. */
  readonly optional: readonly ColumnField[];
  /** Not every installation has it. */
  readonly mayBeMissing?: true;
  /** The column with the merchant's id, where a gateway serves several. */
  readonly merchant?: string;
}

/** A shop system as it is installed: its tables, and what stands before their names. */
export interface SystemMapping {
  readonly prefix: string;
  readonly tables: readonly TableMapping[];
}

/** Amounts in yuan with two decimals, times of Beijing. */
export const YUAN = { currency: 'CNY', amounts: 'major', offset: '+08:00' } as const;
