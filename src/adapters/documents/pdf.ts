import type { Dossier } from './dossier-shape.ts';
import { makePdf, type PdfWords } from './pdf-document.ts';
import { drawSection } from './pdf-sections.ts';
import { COLOURS, drawBadge, drawHeadline, drawRule, MARGIN, type Sheet } from './pdf-sheet.ts';

/** The dossier as an A4 PDF. `madeAt` is its date; the same dossier gives the same bytes. */
export async function renderPdf(dossier: Dossier, words: PdfWords, madeAt: Date): Promise<Uint8Array> {
  const title = `${dossier.title} ${dossier.reference}`;
  const { footer } = dossier;
  return makePdf({ size: 'A4', margin: MARGIN, text: 9.5, title, madeAt, footer }, words, (sheet) => {
    drawHeader(sheet, dossier);
    for (const section of dossier.sections) drawSection(sheet, section);
  });
}

function drawHeader(sheet: Sheet, dossier: Dossier): void {
  const { doc, left, width } = sheet;
  const top = drawHeadline(sheet, dossier.title);
  doc.font('strong').fontSize(22).fillColor(COLOURS.ink).text(dossier.reference, left, doc.y);
  doc.font('plain').fontSize(10).fillColor(COLOURS.soft).text(dossier.subtitle, left, doc.y, { width });
  drawBadge(sheet, dossier.progress, top + 4);
  doc.y += 10;
  drawRule(sheet);
  doc.y += 6;
}
