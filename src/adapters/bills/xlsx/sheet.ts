import type { Content } from '../content.ts';
import { Unreadable } from '../problem.ts';
import type { Line, Table } from '../table.ts';
import { unescaped } from './shared-strings.ts';
import { parsed } from './xml.ts';

const MOST_COLUMNS = 256;
const MOST_ROWS = 200_000;
/** What a spreadsheet itself can tell apart. */
const DIGITS = 15;

/** The cell that is being read. */
interface Cell {
  column: number;
  type: string;
  value: string;
  formula: string;
}

/**
 * A worksheet as a table, streamed: what the file claims of its size decides nothing. A formula is never worked
 * out: its stored result counts, and where there is none, its own text.
 */
export function sheetTable(sheet: Content, strings: readonly string[]): Table {
  return { lines: () => linesOf(sheet, strings) };
}

async function* linesOf(sheet: Content, strings: readonly string[]): AsyncGenerator<Line[]> {
  let lines: Line[] = [];
  let row = 0;
  let rows = 0;
  let widest = 0;
  let cells: string[] = [];
  let tooWide = false;
  let cell: Cell | null = null;
  let into: 'value' | 'formula' | null = null;

  const parsing = parsed(sheet.stream(), {
    open(name, { r, t }) {
      into = null;
      if (name === 'row') {
        row = Number(r ?? row + 1);
        cells = [];
        tooWide = false;
      } else if (name === 'c') {
        const column = columnOf(r) ?? cells.length;
        cell = { column, type: t ?? 'n', value: '', formula: '' };
      } else if (name === 'v' || name === 't') into = 'value';
      else if (name === 'f') into = 'formula';
    },
    text(text) {
      if (cell !== null && into !== null) cell[into] += text;
    },
    close(name) {
      into = null;
      if (name === 'c' && cell !== null) {
        if (cell.column < MOST_COLUMNS) {
          pad(cells, cell.column);
          cells[cell.column] = textOf(cell, strings);
        } else tooWide = true;
        cell = null;
      } else if (name === 'row') {
        rows += 1;
        if (rows > MOST_ROWS) throw new Unreadable({ what: 'too_many_rows', row });
        // A sheet leaves out empty cells; a row without them is not cut off.
        pad(cells, widest);
        widest = cells.length;
        lines.push({ row, cells: tooWide ? null : cells });
      }
    },
  });
  for await (const _ of parsing) {
    yield lines;
    lines = [];
  }
  yield lines;
}

function pad(cells: string[], width: number): void {
  while (cells.length < width) cells.push('');
}

/** `C5` → 2, `null` where the cell does not say where it stands. */
function columnOf(place: string | undefined): number | null {
  const letters = /^[A-Z]{1,4}/.exec(place ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function textOf({ type, value, formula }: Cell, strings: readonly string[]): string {
  if (value === '' && formula !== '') return `=${unescaped(formula)}`;
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'e':
      return '';
    case 'n':
      return numberText(value);
    default:
      return unescaped(value);
  }
}

/** `28.160000000000004` is 28.16 as the sheet shows it. Long whole numbers are ids and keep every digit they have. */
function numberText(value: string): string {
  const number = Number(value);
  if (!Number.isFinite(number) || Math.abs(number) >= 10 ** DIGITS) return value;
  return String(Number(number.toPrecision(DIGITS)));
}
