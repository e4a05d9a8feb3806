import { ALIPAY_LEDGER, ALIPAY_TRADES, ALIPAY_USER } from './alipay-layouts.ts';
import { type CellOf, columnName, type Field, type Layout } from './layout.ts';
import { WECHAT_TRADES, WECHAT_USER } from './wechat-layouts.ts';

const LAYOUTS: readonly Layout[] = [ALIPAY_USER, ALIPAY_TRADES, ALIPAY_LEDGER, WECHAT_USER, WECHAT_TRADES];

/** A layout as one file's header spells it. */
export interface Header {
  readonly layout: Layout;
  /** How many cells the header has, those without a name included. */
  readonly length: number;
  /** The columns in which commas may stand. */
  readonly tearable: readonly number[];
  /** Whatever commas a remark has, nothing stands behind it. */
  readonly endsInRemark: boolean;
  /** A row has to reach beyond this column, or it was cut off. */
  readonly lastRequired: number;
  readonly cellsOf: (cells: readonly string[]) => CellOf;
}

/** The header of a bill of a known kind, wherever in the file it stands; `null` for any other line. */
export function readHeader(cells: readonly string[]): Header | null {
  // Every bill has numbers, and hardly any other line the word for them.
  if (!cells.some((cell) => cell.includes('号'))) return null;
  const names = cells.map(columnName);
  for (const layout of LAYOUTS) {
    const places = new Map(
      Object.entries(layout.columns).map(([field, known]) => [field as Field, placesOf(known, names)]),
    );
    const required = layout.required.map((field) => places.get(field)?.[0]);
    if (required.includes(undefined)) continue;
    return {
      layout,
      length: names.length,
      tearable: (['product', 'counterparty', 'amount'] as const).flatMap((field) => places.get(field) ?? []),
      endsInRemark: names.findLast((name) => name !== '') === '备注',
      lastRequired: Math.max(...required.filter((place) => place !== undefined)),
      cellsOf: (row) => (field) => firstFilled(row, places.get(field) ?? []),
    };
  }
  return null;
}

/** Where the known names stand, the preferred ones first; of two columns with one name the first counts. */
function placesOf(known: readonly string[], names: readonly string[]): number[] {
  return known.map((name) => names.indexOf(name)).filter((place) => place >= 0);
}

function firstFilled(row: readonly string[], places: readonly number[]): string {
  for (const place of places) {
    const cell = row[place];
    if (cell !== undefined && /[^\s/`\p{C}]/u.test(cell)) return cell;
  }
  return '';
}
