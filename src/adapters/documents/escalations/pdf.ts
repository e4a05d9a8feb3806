import { drawFooters, openPdf, type PdfWords } from '../pdf-document.ts';
import { drawable, drawSection } from '../pdf-sections.ts';
import { COLOURS, drawBadge, type Sheet } from '../pdf-sheet.ts';
import type { Paper } from './paper.ts';
import { drawFormal } from './pdf-formal.ts';
import { drawPaste, drawSteps } from './pdf-parts.ts';

/** An A5 page is as wide as a phone can show readably, and scales to A4 without a change when it is printed. */
const LOOKS = {
  sheet: { size: 'A5', margin: 34, text: 9.5 },
  formal: { size: 'A4', margin: 52, text: 10.5 },
} as const;

/** A paper as PDF with its fonts inside: a sheet for the phone, a formal paper for the printer. */
export async function renderPaperPdf(paper: Paper, words: PdfWords): Promise<Uint8Array> {
  const { sheet, done } = await openPdf({
    ...LOOKS[paper.look],
    title: `${paper.title} ${paper.reference}`,
    madeAt: new Date(paper.madeAt),
  });
  if (paper.look === 'formal') drawFormal(sheet, paper);
  else drawSheet(sheet, paper);
  drawFooters(sheet, paper.footer, words);
  sheet.doc.end();
  return done;
}

function drawHead(sheet: Sheet, paper: Paper): void {
  const { doc, left, width } = sheet;
  const top = doc.y;
  doc.rect(0, 0, doc.page.width, 6).fill(COLOURS.accent);
  doc.font('plain').fontSize(10).fillColor(COLOURS.soft).text(paper.reference, left, top);
  if (paper.badge) drawBadge(sheet, paper.badge, top - 2);
  doc.y += 4;
  doc.font('strong').fontSize(18).fillColor(COLOURS.ink).text(paper.title, left, doc.y, { width });
  doc.font('plain').fontSize(10).fillColor(COLOURS.soft);
  doc.text(drawable(doc, paper.subtitle), left, doc.y, { width });
  doc.y += 6;
  doc
    .moveTo(left, doc.y)
    .lineTo(left + width, doc.y)
    .lineWidth(0.7)
    .stroke(COLOURS.line);
}

function drawSheet(sheet: Sheet, paper: Paper): void {
  drawHead(sheet, paper);
  for (const section of paper.sections) {
    switch (section.kind) {
      case 'steps':
        drawSteps(sheet, section);
        break;
      case 'paste':
        drawPaste(sheet, section);
        break;
      case 'form':
        throw new Error('a sheet has no form to write on');
      default:
        drawSection(sheet, section);
    }
  }
}
