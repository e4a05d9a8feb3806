import { drawable, drawHeading } from '../pdf-sections.ts';
import { COLOURS, makeRoom, type Sheet } from '../pdf-sheet.ts';
import type { PaperSection } from './paper.ts';

type Of<K extends PaperSection['kind']> = Extract<PaperSection, { kind: K }>;
const GAP = 2.5;
const BOX = 9;

/** Numbered steps; a step stays on one page. */
export function drawSteps(sheet: Sheet, { heading, items }: Of<'steps'>): void {
  const { doc, left, width, text } = sheet;
  drawHeading(sheet, heading);
  for (const [at, item] of items.entries()) {
    doc.font('plain').fontSize(text + 0.5);
    const words = drawable(doc, item);
    const options = { width: width - 18, lineGap: GAP };
    makeRoom(sheet, doc.heightOfString(words, options));
    const top = doc.y;
    doc
      .font('strong')
      .fillColor(COLOURS.accent)
      .text(`${at + 1}`, left, top, { width: 14 });
    doc
      .font('plain')
      .fillColor(COLOURS.ink)
      .text(words, left + 18, top, options);
    doc.y += 2;
  }
}

/** A framed text to copy, whole on one page where a page can hold it. */
export function drawPaste(sheet: Sheet, { heading, text: words, note }: Of<'paste'>): void {
  const { doc, left, width, text } = sheet;
  const options = { width: width - 2 * BOX, lineGap: 3.5 };
  doc.font('plain').fontSize(text + 1);
  const drawn = drawable(doc, words);
  const height = doc.heightOfString(drawn, options) + 2 * BOX;
  makeRoom(sheet, height + 60);
  drawHeading(sheet, heading);
  const top = doc.y + 2;
  if (top + height <= doc.page.height - doc.page.margins.bottom) {
    doc.roundedRect(left, top, width, height, 5).fillAndStroke(COLOURS.shade, COLOURS.line);
  }
  doc.font('plain').fontSize(text + 1);
  doc.fillColor(COLOURS.ink).text(drawn, left + BOX, top + BOX, options);
  doc.y += BOX - 1;
  doc.fontSize(text - 1).fillColor(COLOURS.soft);
  doc.text(note, left, doc.y, { width, align: 'right' });
}
