import { moneyDecimal } from '../../../../src/domain/format.ts';
import type { BillRow, BillSource } from '../../../../src/understanding/bills/bill-row.ts';

/** A bill as the wallets write it, and what each of its rows says, field by field. */
export interface Sample {
  readonly title: string;
  readonly source: BillSource;
  /** The lines above the header, as they stand in a text. */
  readonly preamble: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly footer: readonly string[];
  /** In the order of {@link FIELDS}, '' for null. */
  readonly says: readonly string[];
}

const FIELDS = [
  'paid_at',
  'transaction_id',
  'merchant_order_id',
  'amount',
  'direction',
  'counterparty',
  'product',
  'method',
  'status',
  'status_text',
  'refunded_amount',
] as const;

/** `rows`: pairs of what stands in the file and what it says, cells separated by `|`. */
export function sample(
  made: Pick<Sample, 'title' | 'source' | 'preamble' | 'footer'> & {
    readonly header: string;
    readonly rows: readonly (readonly [cells: string, says: string])[];
  },
): Sample {
  return {
    ...made,
    header: made.header.split('|'),
    rows: made.rows.map(([cells]) => cells.split('|')),
    says: made.rows.map(([, says]) => says),
  };
}

/** A row in the words of a {@link Sample}. */
export function said(row: BillRow): string {
  const values: Record<(typeof FIELDS)[number], string | null> = {
    paid_at: row.paid_at.value,
    transaction_id: row.transaction_id,
    merchant_order_id: row.merchant_order_id,
    amount: moneyDecimal(row.amount),
    direction: row.direction,
    counterparty: row.counterparty,
    product: row.product,
    method: row.method,
    status: row.status,
    status_text: row.status_text,
    refunded_amount: moneyDecimal(row.refunded),
  };
  return FIELDS.map((field) => values[field] ?? '').join('|');
}

/** A printed line of `read-bill` in the words of a {@link Sample}. */
export function printed(line: string): string {
  const values = JSON.parse(line) as Record<string, string | null>;
  return FIELDS.map((field) => values[field] ?? '').join('|');
}
