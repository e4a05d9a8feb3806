import type { BadRow, BillRow, BillSource } from './bill-row.ts';
import { clean, hasLostDigits, readTime } from './cells.ts';
import { type ForeignBill, recogniseForeign } from './foreign-bills.ts';
import { type Header, readHeader } from './header.ts';
import { readRow } from './read-row.ts';
import { realigned } from './realign.ts';

/** What a table turned out to be, once its lines were seen. */
export interface TableFindings {
  /** The kind of bill, or `null` where no header of a known kind stands in it. */
  readonly source: BillSource | null;
  /** What it is instead, where that can be told. */
  readonly foreign: ForeignBill | null;
  /** Whether refunds are rows of their own that belong to payments of the same table. */
  readonly joinsRefunds: boolean;
  /** A row whose numbers a spreadsheet has ruined (`4.2E+27`), or `null`. */
  readonly lostDigits: number | null;
}

/** Reads a table line by line, first to last, in constant memory. */
export interface TableReader {
  /**
   * `null` for a line that is no row of a bill: title, notes, header, footer, blank.
   * `cells` is `null` where they are too many to be kept.
   */
  take(row: number, cells: readonly string[] | null): BillRow | BadRow | null;
  findings(): TableFindings;
}

/** Lines after which a title or a footer of a foreign bill is no longer looked for. */
const FOREIGN_WITHIN = 60;

export function openTable(): TableReader {
  let header: Header | null = null;
  let inFooter = false;
  let seen = 0;
  let foreign: ForeignBill | null = null;
  let lostDigits: number | null = null;

  return {
    take(row, given) {
      if (given === null) return header === null ? null : { row, bad: 'too_long' };
      const cells = header === null ? null : realigned(header, given);
      const time = header === null ? null : readTime(header.cellsOf(cells ?? given)('time'));
      if (header === null || time === null) {
        const next = readHeader(given);
        if (next !== null) {
          header = next;
          inFooter = false;
          return null;
        }
        if (header === null) {
          if (seen++ < FOREIGN_WITHIN) foreign ??= recogniseForeign(given);
          return null;
        }
        inFooter ||= isFooter(given);
        if (inFooter || isNote(given)) return null;
      }
      if (cells === null) return { row, bad: 'columns' };
      const taken = readRow(header, row, cells, time);
      if (lostDigits === null && lacksNumber(taken) && cells.some(hasLostDigits)) lostDigits = row;
      return taken;
    },
    findings: () => ({
      source: header?.layout.source ?? null,
      foreign,
      joinsRefunds: header !== null && header.layout.source !== 'wechat_user',
      lostDigits,
    }),
  };
}

function lacksNumber(taken: BillRow | BadRow): boolean {
  return 'bad' in taken || taken.transaction_id === null || taken.merchant_order_id === null;
}

/** Totals of a merchant's bill are two lines, the second of them nothing but numbers. */
function isFooter(cells: readonly string[]): boolean {
  return /^(?:#|总|合计|资金流水总)/.test(firstWords(cells));
}

/** Blank, or a remark of one or two cells that does not begin as a row does. */
function isNote(cells: readonly string[]): boolean {
  const words = firstWords(cells);
  const beginsLikeRow = /^(?:\d{4}\D|\d+(?![\d.、)]))/.test(words);
  return words === '' || (!beginsLikeRow && cells.filter((cell) => clean(cell) !== '').length <= 3);
}

function firstWords(cells: readonly string[]): string {
  for (const cell of cells) {
    const words = clean(cell);
    if (words !== '') return words;
  }
  return '';
}
