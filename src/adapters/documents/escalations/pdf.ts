import { makePdf, type PdfWords } from '../pdf-document.ts';
import { drawable, drawSection } from '../pdf-sections.ts';
import { COLOURS, drawBadge, drawHeadline, drawRule, type Sheet } from '../pdf-sheet.ts';
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
  const { look, footer } = paper;
  const title = `${paper.title} ${paper.reference}`;
  const form = { ...LOOKS[look], title, madeAt: new Date(paper.madeAt), footer };
  return makePdf(form, words, (sheet) =>
    look === 'formal' ? drawFormal(sheet, paper) : drawSheet(sheet, paper),
  );
}

function drawHead(sheet: Sheet, paper: Paper): void {
  const { doc, left, width } = sheet;
  const top = drawHeadline(sheet, paper.reference);
  if (paper.badge) drawBadge(sheet, paper.badge, top - 2);
  doc.y += 4;
  doc.font('strong').fontSize(18).fillColor(COLOURS.ink).text(paper.title, left, doc.y, { width });
  doc.font('plain').fontSize(10).fillColor(COLOURS.soft);
  doc.text(drawable(doc, paper.subtitle), left, doc.y, { width });
  doc.y += 6;
  drawRule(sheet);
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
