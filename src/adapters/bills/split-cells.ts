export type Delimiter = ',' | '\t' | ';';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

/** One delimiter may be this much rarer than another and still be the one: some exports end every cell in a tab. */
const NEARLY = 0.8;

/** Told from the line that can be split into most cells with something in them, which is the header or a row. */
export function delimiterOf(head: string): Delimiter {
  const lines = head.split(/[\r\n]/);
  const filled = (line: string, delimiter: Delimiter) =>
    line.split(delimiter).filter((cell) => cell.trim() !== '').length;
  const most = DELIMITERS.map((delimiter) => Math.max(...lines.map((line) => filled(line, delimiter))));
  const enough = Math.max(...most) * NEARLY;
  return DELIMITERS.find((_, at) => (most[at] ?? 0) >= enough) ?? ',';
}

/**
 * The cells of one record. A cell is quoted only if its quotes are those of a CSV writer; a product may begin with
 * a quotation mark of its own (`"特价"Q币`), and wallets do not escape it. `open`: the last quote is not closed yet.
 */
export function splitCells(record: string, delimiter: Delimiter): readonly string[] | 'open' {
  if (!record.includes('"')) return record.split(delimiter);
  const cells: string[] = [];
  let at = 0;
  while (at <= record.length) {
    const quoted = record[at] === '"' ? readQuoted(record, at, delimiter) : null;
    if (quoted === 'open') return 'open';
    if (quoted !== null) {
      cells.push(quoted.cell);
      at = quoted.next;
      continue;
    }
    const end = record.indexOf(delimiter, at);
    cells.push(record.slice(at, end === -1 ? undefined : end));
    at = end === -1 ? record.length + 1 : end + 1;
  }
  return cells;
}

/** `null`: a quotation mark in the middle that is neither doubled nor the end, so this is a plain cell. */
function readQuoted(
  record: string,
  start: number,
  delimiter: Delimiter,
): { readonly cell: string; readonly next: number } | 'open' | null {
  let from = start + 1;
  for (;;) {
    const quote = record.indexOf('"', from);
    if (quote === -1) return 'open';
    if (record[quote + 1] === '"') {
      from = quote + 2;
      continue;
    }
    let next = quote + 1;
    while (record[next] === ' ' || (record[next] === '\t' && delimiter !== '\t')) next += 1;
    if (next < record.length && record[next] !== delimiter) return null;
    return { cell: record.slice(start + 1, quote).replaceAll('""', '"'), next: next + 1 };
  }
}
