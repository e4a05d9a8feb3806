import type { Cell, Section } from './dossier-shape.ts';
import { COLOURS, makeRoom, type Sheet, TONES } from './pdf-sheet.ts';

const PADDING = 5;
const GAP = 2.5;
/** Around a heading. */
const ABOVE = 14;
const BELOW = 4;

/** Draws one section and leaves the pen below it. A heading never stands alone at the foot of a page. */
export function drawSection(sheet: Sheet, section: Section): void {
  drawHeading(sheet, section.heading, section.kind === 'table' ? firstRows(sheet, section) : undefined);
  switch (section.kind) {
    case 'text':
      return drawParagraphs(sheet, section.paragraphs);
    case 'list':
      return drawList(sheet, section.items);
    case 'table':
      return drawTable(sheet, section);
  }
}

/** `below`: how much of what follows has to stand on the same page, in points. */
export function drawHeading(sheet: Sheet, heading: string, below = 50): void {
  const { doc, left, width, text } = sheet;
  doc.font('strong').fontSize(text + 2);
  makeRoom(sheet, ABOVE + doc.heightOfString(heading, { width }) + BELOW + below);
  doc.y += ABOVE;
  doc.fillColor(COLOURS.accent).text(heading, left, doc.y, { width });
  doc.y += BELOW;
}

function drawParagraphs({ doc, left, width, text }: Sheet, paragraphs: readonly string[]): void {
  for (const [index, paragraph] of paragraphs.entries()) {
    doc.font('plain').fontSize(index === 0 ? text + 1.5 : text);
    doc.fillColor(index === 0 ? COLOURS.ink : COLOURS.soft);
    doc.text(drawable(doc, paragraph), left, doc.y, { width, lineGap: index === 0 ? 4 : GAP });
    doc.y += 4;
  }
}

function drawList(sheet: Sheet, items: readonly Cell[]): void {
  const { doc, left, width } = sheet;
  for (const { text, tone } of items) {
    doc.font('plain').fontSize(sheet.text);
    const words = drawable(doc, text);
    makeRoom(sheet, doc.heightOfString(words, { width: width - 14, lineGap: GAP }));
    const { ink } = TONES[tone];
    doc.circle(left + 4, doc.y + 8, 1.8).fill(ink);
    doc.fillColor(ink).text(words, left + 14, doc.y, { width: width - 14, lineGap: GAP });
    doc.y += 2;
  }
}

type Table = Extract<Section, { kind: 'table' }>;

const headOf = (table: Table) => table.columns.map((text): Cell => ({ text, tone: 'soft' }));

interface Measured {
  readonly texts: readonly string[];
  readonly height: number;
}

function textOptions(sheet: Sheet, table: Table, index: number) {
  return { width: ((table.widths[index] ?? 0) / 100) * sheet.width - 2 * PADDING, lineGap: GAP };
}

function measure(sheet: Sheet, table: Table, cells: readonly Cell[], font: 'plain' | 'strong'): Measured {
  const { doc, text: size } = sheet;
  doc.font(font).fontSize(font === 'strong' ? size - 1 : size);
  const texts = cells.map(({ text }) => drawable(doc, text));
  const heights = texts.map((text, index) => doc.heightOfString(text, textOptions(sheet, table, index)));
  return { texts, height: Math.max(...heights) + 2 * PADDING - GAP };
}

/** The height of the head and the first row: they belong together. */
function firstRows(sheet: Sheet, table: Table): number {
  const [first = []] = table.rows;
  return measure(sheet, table, headOf(table), 'strong').height + measure(sheet, table, first, 'plain').height;
}

export function drawTable(sheet: Sheet, table: Table): void {
  const { doc, left, width } = sheet;
  const starts = table.widths.map(
    (_, index) => left + table.widths.slice(0, index).reduce((sum, share) => sum + (share / 100) * width, 0),
  );
  const drawRow = (cells: readonly Cell[], font: 'plain' | 'strong') => {
    const { texts, height } = measure(sheet, table, cells, font);
    const top = doc.y;
    if (font === 'strong') doc.rect(left, top, width, height).fill(COLOURS.shade);
    for (const [index, { tone }] of cells.entries()) {
      doc.fillColor(TONES[tone].ink);
      doc.text(
        texts[index] ?? '',
        (starts[index] ?? left) + PADDING,
        top + PADDING - 1,
        textOptions(sheet, table, index),
      );
    }
    doc
      .moveTo(left, top + height)
      .lineTo(left + width, top + height)
      .lineWidth(0.5)
      .stroke(COLOURS.line);
    doc.y = top + height;
  };

  const head = headOf(table);
  makeRoom(sheet, firstRows(sheet, table));
  drawRow(head, 'strong');
  for (const row of table.rows) {
    if (makeRoom(sheet, measure(sheet, table, row, 'plain').height)) drawRow(head, 'strong');
    drawRow(row, 'plain');
  }
}

/** A cell longer than this would outgrow its page; the whole of it is in case.json. */
const LONGEST = 900;

/** Names what the font cannot draw (emoji, rare characters) by its code point, instead of leaving a hole. */
export function drawable(doc: PDFKit.PDFDocument, text: string): string {
  // The types leave out the font in use, which alone knows its glyphs.
  const { font } = (doc as unknown as { _font: { font: { hasGlyphForCodePoint(point: number): boolean } } })
    ._font;
  // The font has no arrow, and its curly quotes are as wide as a Chinese character.
  const quoted = text
    .normalize('NFC')
    .replaceAll('→', '›')
    .replace(/“([^“”\p{Script=Han}]*)”/gu, '"$1"');
  const clean = [...quoted.replace(/[\p{Cc}\p{Cf}](?<!\n)/gu, '')];
  const short = clean.length > LONGEST ? [...clean.slice(0, LONGEST), '…'] : clean;
  return short
    .map((character) => {
      const point = character.codePointAt(0) ?? 0;
      if (character === '\n' || font.hasGlyphForCodePoint(point)) return character;
      return `[U+${point.toString(16).toUpperCase()}]`;
    })
    .join('');
}
