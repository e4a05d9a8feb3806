import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { COLOURS, type Sheet } from './pdf-sheet.ts';
import { unpackWoff } from './woff.ts';

const fonts = createRequire(import.meta.url);

/** It holds Latin as well. The .woff2 beside it renders blank. */
async function readFont(weight: '400' | '700'): Promise<Buffer> {
  const file = `@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff`;
  return unpackWoff(await readFile(fonts.resolve(file)));
}

export interface PdfForm {
  readonly size: 'A4' | 'A5';
  readonly margin: number;
  /** Type size of a table's cell, in points; other sizes follow it. */
  readonly text: number;
  readonly title: string;
  /** Its date; the same content gives the same bytes. */
  readonly madeAt: Date;
  /** Stands at the foot of every page, beside its number. */
  readonly footer: string;
}

/** The bytes of a document with the project's fonts inside, as `plain` and `strong`. */
export async function makePdf(
  { size, margin, text, title, madeAt, footer }: PdfForm,
  words: PdfWords,
  draw: (sheet: Sheet) => void,
): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size,
    margins: { top: margin, left: margin, right: margin, bottom: margin + 24 },
    bufferPages: true,
    info: { Title: title, CreationDate: madeAt, ModDate: madeAt },
  });
  const done = collect(doc);
  doc.registerFont('plain', await readFont('400'));
  doc.registerFont('strong', await readFont('700'));
  const sheet = { doc, left: margin, width: doc.page.width - 2 * margin, text };
  draw(sheet);
  drawFooters(sheet, footer, words);
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

/** What the footers need from the texts. */
export interface PdfWords {
  readonly page: (page: number, pages: number) => string;
}

function drawFooters({ doc, left, width }: Sheet, footer: string, words: PdfWords): void {
  const { start, count } = doc.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    doc.switchToPage(index);
    // Below the margin pdfkit would start a new page.
    doc.page.margins.bottom = 0;
    const y = doc.page.height - left - 4;
    doc.font('plain').fontSize(8).fillColor(COLOURS.soft);
    doc.text(footer, left, y, { lineBreak: false });
    doc.text(words.page(index + 1, count), left, y, { width, align: 'right', lineBreak: false });
  }
}
