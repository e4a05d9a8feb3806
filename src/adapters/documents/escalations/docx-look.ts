import { TextRun } from 'docx';
import { COLOURS } from '../pdf-sheet.ts';

/** Sizes in half points, lengths in twentieths of a point, colours without `#`. */
export interface DocxLook {
  readonly font: { readonly ascii: string; readonly hAnsi: string; readonly eastAsia: string };
  readonly size: number;
  readonly title: number;
  /** How much larger than the text a heading is, and how much smaller a list. */
  readonly headingMore: number;
  readonly listLess: number;
  readonly accent: string;
  readonly soft: string;
  readonly margin: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Between the margins. */
  readonly width: number;
  readonly spacing: { readonly after: number; readonly line: number };
}

const PAGE_WIDTH = 11906;
const even = (margin: number) => ({ top: margin, bottom: margin, left: margin, right: margin });

export const LOOKS: Readonly<Record<'sheet' | 'formal', DocxLook>> = {
  sheet: {
    font: { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Microsoft YaHei' },
    size: 22,
    title: 40,
    headingMore: 4,
    listLess: 1,
    accent: COLOURS.accent.slice(1),
    soft: COLOURS.soft.slice(1),
    margin: even(1000),
    width: PAGE_WIDTH - 2000,
    spacing: { after: 70, line: 300 },
  },
  formal: {
    font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun' },
    size: 24,
    title: 40,
    headingMore: 0,
    listLess: 7,
    accent: '000000',
    soft: COLOURS.soft.slice(1),
    margin: even(1400),
    width: PAGE_WIDTH - 2800,
    spacing: { after: 60, line: 400 },
  },
};

interface RunStyle {
  readonly color?: string;
  readonly size?: number;
  readonly bold?: boolean;
}

/** A text with line breaks as runs. */
export function linesOf(text: string, style: RunStyle = {}): TextRun[] {
  return text
    .split('\n')
    .map((line, at) => new TextRun({ text: line, ...style, ...(at > 0 ? { break: 1 } : {}) }));
}
