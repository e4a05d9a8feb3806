import { clean } from '../bills/cells.ts';
import { ORDER_FIELDS, type OrderField, type RawOrder } from './plain-order.ts';

/** How the shop's export calls the fields it does not call by their own names. */
export type ColumnNames = Readonly<Partial<Record<OrderField, string>>>;

/** Where in a row each field stands, and how wide a whole row is. */
export interface OrderHeader {
  readonly places: readonly (readonly [OrderField, number])[];
  readonly width: number;
}

/** Why a table is no order export. `columns`: what its first line has instead. */
export type HeaderFault =
  | { readonly fault: 'no_header'; readonly columns: readonly string[] }
  /** The mapping names a column that is not there. */
  | {
      readonly fault: 'no_column';
      readonly field: OrderField;
      readonly wanted: string;
      readonly columns: readonly string[];
    };

function plain(name: string): string {
  return clean(name).normalize('NFKC').toLowerCase();
}

/** Reads the first line of an export. */
export function readOrderHeader(cells: readonly string[], names: ColumnNames): OrderHeader | HeaderFault {
  const columns = cells.map(plain);
  const shown = cells.map(clean).filter((name) => name !== '');
  const places: (readonly [OrderField, number])[] = [];
  for (const field of ORDER_FIELDS) {
    const wanted = names[field];
    const place = columns.indexOf(plain(wanted ?? field));
    if (place >= 0) places.push([field, place]);
    else if (wanted !== undefined) return { fault: 'no_column', field, wanted, columns: shown };
  }
  if (places[0]?.[0] !== 'shop_order_id') return { fault: 'no_header', columns: shown };
  return { places, width: columns.findLastIndex((name) => name !== '') + 1 };
}

/** The fields of a row; `cut_off` where it ends before its last column, `too_wide` where it goes on behind it. */
export function rawOrderOf(
  cells: readonly string[],
  { places, width }: OrderHeader,
): RawOrder | 'cut_off' | 'too_wide' {
  if (cells.length < width) return 'cut_off';
  if (cells.length > width && cells.slice(width).some((cell) => clean(cell) !== '')) return 'too_wide';
  const raw: Partial<Record<OrderField, string>> = {};
  for (const [field, place] of places) raw[field] = clean(cells[place] ?? '');
  return raw;
}
