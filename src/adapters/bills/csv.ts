import type { Content } from './content.ts';
import { decoded, encodingOf } from './decode.ts';
import { type Delimiter, delimiterOf, splitCells } from './split-cells.ts';
import type { Line, Table } from './table.ts';

const LONGEST_LINE = 1024 * 1024;
const MOST_COLUMNS = 512;
/** How far a quoted cell may go on. */
const MOST_HELD_LINES = 10;
const MOST_HELD_TEXT = 16 * 1024;

/** A text as a table. What separates lines and cells is told from the head. */
export function csvTable(content: Content, head: Uint8Array): Table {
  const encoding = encodingOf(head);
  const start = new TextDecoder(encoding).decode(head, { stream: true });
  const lineEnd = start.includes('\n') ? '\n' : '\r';
  const delimiter = delimiterOf(start);
  return {
    async *lines() {
      const records = createRecords(delimiter);
      for await (const lines of linesOf(decoded(content.stream(), encoding), lineEnd)) {
        yield lines.flatMap((line) => records.add(line));
      }
      yield records.rest();
    },
  };
}

/** The physical lines, in portions; `null` for one that is too long to be kept. */
async function* linesOf(pieces: AsyncIterable<string>, lineEnd: string): AsyncGenerator<(string | null)[]> {
  let rest = '';
  let overlong = false;
  for await (const piece of pieces) {
    const lines: (string | null)[] = (rest + piece).split(lineEnd);
    rest = lines.pop() ?? '';
    if (overlong && lines.length > 0) {
      lines[0] = null;
      overlong = false;
    }
    if (overlong || rest.length > LONGEST_LINE) {
      overlong = true;
      rest = '';
    }
    yield lines;
  }
  yield overlong ? [null] : rest === '' ? [] : [rest];
}

interface Records {
  add(line: string | null): Line[];
  rest(): Line[];
}

/** Puts lines together where a quoted cell goes on, and takes them apart again where that was a mistake. */
function createRecords(delimiter: Delimiter): Records {
  let row = 0;
  let width = 0;
  let held: string[] = [];

  function lineOf(at: number, cells: readonly string[]): Line {
    if (cells.length > 1) width = cells.length;
    return { row: at, cells: cells.length > MOST_COLUMNS ? null : cells };
  }

  /** A line with as many cells as a row has is one, and nothing that a cell of another row goes on with. */
  function isWhole(line: string): boolean {
    return width > 1 && line.split(delimiter).length === width;
  }

  function single(line: string): Line[] {
    row += 1;
    const cells = splitCells(line, delimiter);
    if (cells !== 'open') return [lineOf(row, cells)];
    const plain = line.split(delimiter);
    // Only its last cell can go on behind a row that is whole.
    if (isWhole(line) && plain.at(-1)?.startsWith('"') !== true) return [lineOf(row, plain)];
    held = [line];
    return [];
  }

  /** Whatever was held was no quoted cell: its first line stands for itself, the others are looked at anew. */
  function release(): Line[] {
    const [first = '', ...others] = held;
    row -= others.length;
    held = [];
    return [lineOf(row, first.split(delimiter)), ...others.flatMap(addText)];
  }

  function addText(line: string): Line[] {
    if (held.length === 0) return single(line);
    row += 1;
    held.push(line);
    if (isWhole(line)) return release();
    const record = held.join('\n');
    const cells = splitCells(record, delimiter);
    if (cells === 'open') {
      return held.length > MOST_HELD_LINES || record.length > MOST_HELD_TEXT ? release() : [];
    }
    const at = row - held.length + 1;
    held = [];
    return [lineOf(at, cells)];
  }

  function rest(): Line[] {
    const lines: Line[] = [];
    while (held.length > 0) lines.push(...release());
    return lines;
  }

  return {
    rest,
    add(line) {
      if (line !== null) return addText(line.endsWith('\r') ? line.slice(0, -1) : line);
      const before = rest();
      row += 1;
      return [...before, { row, cells: null }];
    },
  };
}
