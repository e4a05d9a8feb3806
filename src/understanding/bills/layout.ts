import type { BillDirection, BillSource, BillStatus } from './bill-row.ts';
import { clean } from './cells.ts';

/** What a column is about; the words of its header differ from export to export. */
export type Field =
  | 'time'
  | 'transaction'
  | 'base_order'
  | 'merchant_order'
  | 'amount'
  | 'income'
  | 'expense'
  | 'currency'
  | 'direction'
  | 'counterparty'
  | 'product'
  | 'method'
  | 'kind'
  | 'status'
  | 'refunded'
  | 'refund_number'
  | 'refund_amount'
  | 'refund_status';

/** A row's cells by what they are about: the first filled one of a field's columns, as it stands there, or ''. */
export type CellOf = (field: Field) => string;

/** What a layout makes of its own words; amounts are still texts. */
export interface Movement {
  readonly amount: string;
  readonly currency: string;
  readonly direction: BillDirection;
  readonly status: BillStatus;
  readonly statusText: string;
  /** What went back by the row's own words: a text like an amount, `all`, or '' where it says nothing. */
  readonly refunded: string;
  readonly isRefund: boolean;
  /** Where the payment's number is not simply the cell of its column. */
  readonly transaction?: string;
}

/** One kind of export: how its columns are called, by which it is known, and what its words mean. */
export interface Layout {
  readonly source: BillSource;
  /** Names without unit and spaces, see {@link columnName}; where several columns fit, the first filled one counts. */
  readonly columns: Readonly<Partial<Record<Field, readonly string[]>>>;
  readonly required: readonly Field[];
  readonly move: (cell: CellOf) => Movement;
}

/** `金额（元）`, ` 金额 `, `` `金额(元)``: a column's name without unit, padding and width. */
export function columnName(cell: string): string {
  return clean(cell)
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/\([+-]?元\)$/, '');
}
