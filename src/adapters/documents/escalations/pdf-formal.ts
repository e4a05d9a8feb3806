import type { Locale } from '../../../domain/locale.ts';
import { drawable, drawTable } from '../pdf-sections.ts';
import { COLOURS, makeRoom, type Sheet } from '../pdf-sheet.ts';
import type { Paper, PaperSection } from './paper.ts';

/** 小四, what courts ask for. */
const BODY = 12;
const LINE_GAP = 3;

/** A paper to be printed and signed: a title in the middle, black type, lines to write on. */
export function drawFormal(sheet: Sheet, paper: Paper): void {
  const { doc, left, width } = sheet;
  doc
    .font('strong')
    .fontSize(20)
    .fillColor(COLOURS.ink)
    .text(paper.title, left, doc.y, { width, align: 'center' });
  if (paper.subtitle !== '') {
    doc.font('plain').fontSize(10).fillColor(COLOURS.soft);
    doc.text(paper.subtitle, left, doc.y + 4, { width, align: 'center' });
  }
  doc.y += 8;
  const label = widestLabel(sheet, paper);
  for (const [at, section] of paper.sections.entries()) {
    // A signature never stands alone on a page.
    const last = at === paper.sections.length - 1 && section.kind === 'text';
    if (last) makeRoom(sheet, closingHeight(paper.closing) + 50);
    drawPart(sheet, section, { locale: paper.locale, label });
  }
  drawClosing(sheet, paper.closing);
}

/** All forms of a paper have their values in one column. */
function widestLabel({ doc }: Sheet, { sections, locale }: Paper): number {
  doc.font('plain').fontSize(BODY);
  const labels = sections.flatMap((section) => (section.kind === 'form' ? section.rows : []));
  return Math.max(0, ...labels.map((row) => doc.widthOfString(row.label + COLONS[locale]))) + 6;
}

const COLONS: Readonly<Record<Locale, string>> = { 'zh-CN': '：', en: ':' };

interface Setting {
  readonly locale: Locale;
  readonly label: number;
}

function drawPart(sheet: Sheet, section: PaperSection, { locale, label }: Setting): void {
  const { doc, left, width } = sheet;
  const indented = locale === 'zh-CN';
  if (section.heading !== '') {
    makeRoom(sheet, 60);
    doc.y += 6;
    doc.font('strong').fontSize(BODY).fillColor(COLOURS.ink).text(section.heading, left, doc.y, { width });
    doc.y += 4;
  }
  switch (section.kind) {
    case 'form':
      return drawForm(sheet, section.rows, { locale, label });
    case 'steps':
      return drawParagraphs(
        sheet,
        section.items.map((item, at) => `${at + 1}. ${item}`),
        indented,
      );
    case 'text':
      return drawParagraphs(sheet, section.paragraphs, indented);
    case 'table':
      return drawTable(sheet, section);
    case 'list':
      doc.y += 8;
      doc.font('plain').fontSize(8.5).fillColor(COLOURS.soft);
      for (const { text } of section.items) doc.text(drawable(doc, text), left, doc.y, { width, lineGap: 2 });
      return;
    case 'paste':
      throw new Error('a formal paper has nothing to paste');
  }
}

function drawParagraphs(sheet: Sheet, paragraphs: readonly string[], indented: boolean): void {
  const { doc, left, width } = sheet;
  const options = { width, lineGap: LINE_GAP, indent: indented ? 2 * BODY : 0 };
  for (const paragraph of paragraphs) {
    doc.font('plain').fontSize(BODY).fillColor(COLOURS.ink);
    const words = drawable(doc, paragraph);
    // Two lines at least stay together at the foot of a page.
    makeRoom(sheet, Math.min(doc.heightOfString(words, options), 3 * (BODY + LINE_GAP)));
    doc.text(words, left, doc.y, options);
    doc.y += 2;
  }
}

type Rows = Extract<PaperSection, { kind: 'form' }>['rows'];

function drawForm(sheet: Sheet, rows: Rows, { locale, label }: Setting): void {
  const { doc, left, width } = sheet;
  for (const row of rows) {
    doc.font('plain').fontSize(BODY).fillColor(COLOURS.ink);
    const words = drawable(doc, row.words ?? '');
    const options = { width: width - label, lineGap: 2 };
    makeRoom(sheet, Math.max(doc.heightOfString(words, options), BODY * 2));
    const top = doc.y;
    doc.text(row.label + COLONS[locale], left, top, { width: label });
    const below = doc.y;
    if (row.words === null) {
      doc
        .moveTo(left + label, below - 2)
        .lineTo(left + width, below - 2)
        .lineWidth(0.6)
        .stroke(COLOURS.soft);
    } else {
      doc.text(words, left + label, top, options);
    }
    doc.y = Math.max(below, doc.y) + 2;
  }
}

function closingHeight(closing: Paper['closing']): number {
  return closing.length * 22 + 8;
}

/** Whom it goes to, signature and date are kept on one page. */
function drawClosing(sheet: Sheet, closing: Paper['closing']): void {
  const { doc, left, width } = sheet;
  makeRoom(sheet, closingHeight(closing));
  doc.y += 8;
  for (const { text, side } of closing) {
    doc.font('plain').fontSize(BODY).fillColor(COLOURS.ink);
    doc.text(text, left, doc.y, { width, align: side });
    doc.y += 4;
  }
}
