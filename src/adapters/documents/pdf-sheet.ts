import type { Cell, Tone } from './dossier-shape.ts';

export const MARGIN = 48;

export const COLOURS = {
  ink: '#1f2933',
  soft: '#667380',
  line: '#d9dee3',
  shade: '#f5f7f9',
  accent: '#2f6f73',
} as const;

/** Ink with at least 4.5:1 on its paper and on white. */
export const TONES: Readonly<Record<Tone, { readonly ink: string; readonly paper: string }>> = {
  plain: { ink: COLOURS.ink, paper: '#ffffff' },
  soft: { ink: COLOURS.soft, paper: '#ffffff' },
  good: { ink: '#1d6b45', paper: '#e5f4ec' },
  warn: { ink: '#8a5a00', paper: '#fdf3dc' },
  bad: { ink: '#a32020', paper: '#fce8e8' },
};

/** Where the drawing goes on: the page, its left edge and its usable width in points. */
export interface Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly left: number;
  readonly width: number;
  /** Type size of a table's cell, in points. */
  readonly text: number;
}

/** Starts a new page unless so many points are left on this one, and says whether it did. */
export function makeRoom({ doc }: Sheet, points: number): boolean {
  const fits = doc.y + points <= doc.page.height - doc.page.margins.bottom;
  if (!fits) doc.addPage();
  return !fits;
}

/** The band at the top of the page and the first line under it; gives where that line stands. */
export function drawHeadline({ doc, left }: Sheet, text: string): number {
  const top = doc.y;
  doc.rect(0, 0, doc.page.width, 6).fill(COLOURS.accent);
  doc.font('plain').fontSize(10).fillColor(COLOURS.soft).text(text, left, top);
  return top;
}

/** A thin line across, where the pen is. */
export function drawRule({ doc, left, width }: Sheet): void {
  doc
    .moveTo(left, doc.y)
    .lineTo(left + width, doc.y)
    .lineWidth(0.7)
    .stroke(COLOURS.line);
}

/** A rounded label at the right edge; the pen stays where it was. */
export function drawBadge({ doc, left, width }: Sheet, { text, tone }: Cell, top: number): void {
  const after = doc.y;
  doc.font('strong').fontSize(9.5);
  const wide = doc.widthOfString(text) + 20;
  const x = left + width - wide;
  const { ink, paper } = TONES[tone];
  doc.roundedRect(x, top, wide, 22, 11).fill(paper);
  doc.fillColor(ink).text(text, x + 10, top + 4, { lineBreak: false });
  doc.y = after;
}
