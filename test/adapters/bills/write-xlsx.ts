import type { Sample } from '../../understanding/bills/samples/sample.ts';
import { type Entry, zipBytes } from './write-zip.ts';

/** A cell of a sheet. Texts are shared or inline; a number stands there as it is written. */
export type Cell =
  | { readonly text: string; readonly inline?: true }
  | { readonly number: string }
  | { readonly formula: string; readonly result?: string }
  | null;

/** Rows by their number, so that some may be missing. */
export type Rows = ReadonlyMap<number, readonly Cell[]>;

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export async function xlsxBytes(sheets: readonly Rows[]): Promise<Buffer> {
  const strings: string[] = [];
  const parts: Entry[] = sheets.map((rows, at) => ({
    name: `xl/worksheets/sheet${at + 1}.xml`,
    bytes: Buffer.from(sheetXml(rows, strings)),
  }));
  return zipBytes([...workbookParts(sheets.length), ...parts, sharedPart(strings)]);
}

/** The parts of a workbook without its sheets, for those that are no real ones. */
export function workbookParts(sheets: number): Entry[] {
  const ids = Array.from({ length: sheets }, (_, at) => at + 1);
  const part = (name: string, xml: string): Entry => ({
    name,
    bytes: Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`),
  });
  return [
    part(
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    part(
      'xl/workbook.xml',
      `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${ids
        .map((id) => `<sheet name="表${id}" sheetId="${id}" r:id="rId${id}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${ids
        .map(
          (id) =>
            `<Relationship Id="rId${id}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${id}.xml"/>`,
        )
        .join(
          '',
        )}<Relationship Id="rId99" Type="${RELATIONS}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    ),
  ];
}

function sharedPart(strings: readonly string[]): Entry {
  // In two runs with a reading between, as a rich text has them.
  const items = strings.map((text) => {
    const characters = [...text];
    const half = Math.ceil(characters.length / 2);
    const run = (piece: string) => `<r><rPr><b/></rPr><t xml:space="preserve">${escaped(piece)}</t></r>`;
    return `<si>${run(characters.slice(0, half).join(''))}${run(characters.slice(half).join(''))}<rPh sb="0" eb="1"><t>拼音</t></rPh></si>`;
  });
  return { name: 'xl/sharedStrings.xml', bytes: Buffer.from(`<sst ${MAIN}>${items.join('')}</sst>`) };
}

function sheetXml(rows: Rows, strings: string[]): string {
  const cell = (content: Cell, place: string): string => {
    if (content === null) return '';
    if ('number' in content) return `<c r="${place}" s="3"><v>${content.number}</v></c>`;
    if ('formula' in content) {
      const result = content.result === undefined ? '' : `<v>${escaped(content.result)}</v>`;
      return `<c r="${place}" t="str"><f>${escaped(content.formula)}</f>${result}</c>`;
    }
    if (content.inline) return `<c r="${place}" t="inlineStr"><is><t>${escaped(content.text)}</t></is></c>`;
    strings.push(content.text);
    return `<c r="${place}" s="1" t="s"><v>${strings.length - 1}</v></c>`;
  };
  const body = [...rows].map(
    ([number, cells]) =>
      `<row r="${number}">${cells.map((content, at) => cell(content, `${column(at)}${number}`)).join('')}</row>`,
  );
  return `<worksheet ${MAIN}><dimension ref="A1:A1"/><sheetData>${body.join('')}</sheetData></worksheet>`;
}

/** 0 → A, 26 → AA */
export function column(at: number): string {
  return (at >= 26 ? column(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(
      /[^\P{Cc}\t\n]/gu,
      (code) => `_x${code.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
    );
}

/**
 * A sample as the wallet's XLSX has it: the 16th row is not there at all, times are serial numbers of days, amounts bare
 * numbers, ids texts, and empty cells are left out.
 */
export function sampleRows(sample: Sample): Rows {
  const rows = new Map<number, Cell[]>();
  for (const [at, line] of sample.preamble.entries()) rows.set(at + 1, [{ text: line.split(',')[0] ?? '' }]);
  rows.delete(16);
  const top = sample.preamble.length + 1;
  rows.set(
    top,
    sample.header.map((text) => ({ text })),
  );
  for (const [at, cells] of sample.rows.entries()) {
    rows.set(
      top + 1 + at,
      cells.map((cell, index) => sheetCell(cell, sample.header[index] ?? '')),
    );
  }
  return rows;
}

function sheetCell(cell: string, name: string): Cell {
  if (cell.trim() === '') return null;
  const time = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$/.exec(cell);
  if (time) return { number: String(Date.parse(`${time[1]}T${time[2]}Z`) / 86_400_000 + 25_569) };
  const amount = /^[¥￥]?(-?[\d,]+(?:\.\d+)?)$/.exec(cell);
  if (amount && /金额|实收/.test(name)) return { number: String(Number(amount[1]?.replaceAll(',', ''))) };
  return { text: cell };
}
