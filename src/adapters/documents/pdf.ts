import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { Dossier } from './dossier.ts';
import { drawSection } from './pdf-sections.ts';
import { COLOURS, MARGIN, type Sheet, TONES } from './pdf-sheet.ts';
import { unpackWoff } from './woff.ts';

const fonts = createRequire(import.meta.url);

/** It holds Latin as well. The .woff2 beside it renders blank. */
async function readFont(weight: '400' | '700'): Promise<Buffer> {
  const file = `@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff`;
  return unpackWoff(await readFile(fonts.resolve(file)));
}

/** What the header and the footers need from the texts, beside the dossier itself. */
export interface PdfWords {
  readonly page: (page: number, pages: number) => string;
}

/** The dossier as an A4 PDF. `madeAt` is its date; the same dossier gives the same bytes. */
export async function renderPdf(dossier: Dossier, words: PdfWords, madeAt: Date): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + 24 },
    bufferPages: true,
    info: { Title: `${dossier.title} ${dossier.reference}`, CreationDate: madeAt, ModDate: madeAt },
  });
  const done = collect(doc);
  doc.registerFont('plain', await readFont('400'));
  doc.registerFont('strong', await readFont('700'));
  const sheet: Sheet = { doc, left: MARGIN, width: doc.page.width - 2 * MARGIN };
  drawHeader(sheet, dossier);
  for (const section of dossier.sections) drawSection(sheet, section);
  drawFooters(sheet, dossier, words);
  doc.end();
  return done;
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}

function drawHeader({ doc, left, width }: Sheet, dossier: Dossier): void {
  const top = doc.y;
  doc.rect(0, 0, doc.page.width, 6).fill(COLOURS.accent);
  doc.font('plain').fontSize(10).fillColor(COLOURS.soft).text(dossier.title, left, top);
  doc.font('strong').fontSize(22).fillColor(COLOURS.ink).text(dossier.reference, left, doc.y);
  doc.font('plain').fontSize(10).fillColor(COLOURS.soft).text(dossier.subtitle, left, doc.y, { width });
  drawBadge({ doc, left, width }, dossier, top + 4);
  doc.y += 10;
  doc
    .moveTo(left, doc.y)
    .lineTo(left + width, doc.y)
    .lineWidth(0.7)
    .stroke(COLOURS.line);
  doc.y += 6;
}

function drawBadge({ doc, left, width }: Sheet, { progress }: Dossier, top: number): void {
  const after = doc.y;
  doc.font('strong').fontSize(9.5);
  const wide = doc.widthOfString(progress.text) + 20;
  const x = left + width - wide;
  const { ink, paper } = TONES[progress.tone];
  doc.roundedRect(x, top, wide, 22, 11).fill(paper);
  doc.fillColor(ink).text(progress.text, x + 10, top + 4, { lineBreak: false });
  doc.y = after;
}

function drawFooters({ doc, left, width }: Sheet, dossier: Dossier, words: PdfWords): void {
  const { start, count } = doc.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    doc.switchToPage(index);
    // Below the margin pdfkit would start a new page.
    doc.page.margins.bottom = 0;
    const y = doc.page.height - MARGIN - 4;
    doc.font('plain').fontSize(8).fillColor(COLOURS.soft);
    doc.text(dossier.footer, left, y, { lineBreak: false });
    doc.text(words.page(index + 1, count), left, y, { width, align: 'right', lineBreak: false });
  }
}
