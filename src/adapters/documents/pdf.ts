import type { Dossier } from './dossier-shape.ts';
import { drawFooters, openPdf, type PdfWords } from './pdf-document.ts';
import { drawSection } from './pdf-sections.ts';
import { COLOURS, drawBadge, MARGIN, type Sheet } from './pdf-sheet.ts';

/** The dossier as an A4 PDF. `madeAt` is its date; the same dossier gives the same bytes. */
export async function renderPdf(dossier: Dossier, words: PdfWords, madeAt: Date): Promise<Uint8Array> {
  const title = `${dossier.title} ${dossier.reference}`;
  const { sheet, done } = await openPdf({ size: 'A4', margin: MARGIN, text: 9.5, title, madeAt });
  drawHeader(sheet, dossier);
  for (const section of dossier.sections) drawSection(sheet, section);
  drawFooters(sheet, dossier.footer, words);
  sheet.doc.end();
  return done;
}

function drawHeader(sheet: Sheet, dossier: Dossier): void {
  const { doc, left, width } = sheet;
  const top = doc.y;
  doc.rect(0, 0, doc.page.width, 6).fill(COLOURS.accent);
  doc.font('plain').fontSize(10).fillColor(COLOURS.soft).text(dossier.title, left, top);
  doc.font('strong').fontSize(22).fillColor(COLOURS.ink).text(dossier.reference, left, doc.y);
  doc.font('plain').fontSize(10).fillColor(COLOURS.soft).text(dossier.subtitle, left, doc.y, { width });
  drawBadge(sheet, dossier.progress, top + 4);
  doc.y += 10;
  doc
    .moveTo(left, doc.y)
    .lineTo(left + width, doc.y)
    .lineWidth(0.7)
    .stroke(COLOURS.line);
  doc.y += 6;
}
