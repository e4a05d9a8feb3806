import type { PictureLine, PictureText } from '../../../src/understanding/pictures/picture-text.ts';

/** A run of text at so many pixels from the left; type is 20 pixels high unless said. */
export type Run = readonly [text: string, left: number, height?: number];

const ROW = 44;
const SIZE = 20;

/** How wide a text is set: characters of full width are square, others half as wide. */
function widthOf(text: string, height = SIZE): number {
  return [...text].reduce((sum, unit) => sum + (/[\x20-\x7e]/.test(unit) ? 0.52 : 1) * height, 0);
}

export function lineOf(text: string, left: number, top: number, height = SIZE): PictureLine {
  return { text, confidence: 0.98, box: [left, top, widthOf(text, height), height * 1.3] };
}

/** Rows of runs from top to bottom, 44 pixels apart, on a page 600 pixels wide. */
export function laidOut(rows: readonly (readonly Run[])[], more: Partial<PictureText> = {}): PictureText {
  const lines = rows.flatMap((row, at) =>
    row.map(([text, left, height]) => lineOf(text, left, 40 + at * ROW, height)),
  );
  return { width: 600, height: 40 + rows.length * ROW + 60, tilt: 0, lines, ...more };
}

/** A text flush right at 570 pixels. */
export function flush(text: string): Run {
  return [text, 570 - widthOf(text)];
}
