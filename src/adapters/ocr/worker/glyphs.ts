import { type CutOut, LINE_HEIGHT } from './cut-out.ts';

/** A glyph brought to one size, whatever its own: how much ink each place has, 0 to 1, row by row. */
export interface Glyph {
  readonly ink: Float32Array;
  /** Width by height, as it was. */
  readonly breadth: number;
  /** In pixels of its line. */
  readonly high: number;
}

/** Where ink stands in a line, in its pixels. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const COLUMNS = 12;
const ROWS = 16;
/** Neighbours above and below may reach into the rest. */
const [TOP, BOTTOM] = [2, 46];
/** From this share of the line's darkest ink on a column or row belongs to a glyph. */
const INKED = 0.3;

/** How far each pixel of a line is from its paper, as a share of its ink; `width` a row. */
export function inkOf({ values, width, drawn }: CutOut): { ink: Float32Array; drawn: number } {
  const plane = width * LINE_HEIGHT;
  const grey = new Float32Array(drawn * LINE_HEIGHT);
  for (let row = 0; row < LINE_HEIGHT; row++) {
    for (let column = 0; column < drawn; column++) {
      const at = row * width + column;
      grey[row * drawn + column] =
        ((values[at] as number) + (values[plane + at] as number) + (values[2 * plane + at] as number)) / 3;
    }
  }
  const paper = grey.toSorted()[grey.length >> 1] as number;
  const ink = grey.map((value) => Math.abs(value - paper));
  const most = Math.max(0.05, ink.toSorted()[Math.floor(ink.length * 0.98)] as number);
  return { ink: ink.map((value) => Math.min(1, value / most)), drawn };
}

/** Stretches of columns with ink in them, from left to right. */
export function runsIn({ ink, drawn }: ReturnType<typeof inkOf>): Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let column = 0; column <= drawn; column++) {
    let most = 0;
    if (column < drawn)
      for (let row = TOP; row < BOTTOM; row++) most = Math.max(most, ink[row * drawn + column] as number);
    if (most >= INKED && from < 0) from = column;
    if (most >= INKED || from < 0) continue;
    runs.push({ from, to: column });
    from = -1;
  }
  return runs;
}

/** The glyph of a run, without the emptiness above and below it. */
export function glyphOf({ ink, drawn }: ReturnType<typeof inkOf>, { from, to }: Run): Glyph {
  const inked = (row: number) => {
    for (let column = from; column < to; column++)
      if ((ink[row * drawn + column] as number) >= INKED) return true;
    return false;
  };
  let top = TOP;
  let bottom = BOTTOM;
  while (top < bottom && !inked(top)) top++;
  while (bottom > top && !inked(bottom - 1)) bottom--;
  const [high, wide] = [Math.max(1, bottom - top), to - from];
  const cells = new Float32Array(COLUMNS * ROWS);
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      cells[row * COLUMNS + column] = meanOf(
        ink,
        drawn,
        [from + (column * wide) / COLUMNS, from + ((column + 1) * wide) / COLUMNS],
        [top + (row * high) / ROWS, top + ((row + 1) * high) / ROWS],
      );
    }
  }
  return { ink: cells, breadth: wide / high, high };
}

type Span = readonly [from: number, to: number];

/** The mean of an area whose rims may lie within pixels. */
function meanOf(ink: Float32Array, drawn: number, [left, right]: Span, [top, bottom]: Span): number {
  let [sum, area] = [0, 0];
  for (let y = Math.floor(top); y < bottom; y++) {
    const high = Math.min(y + 1, bottom) - Math.max(y, top);
    for (let x = Math.floor(left); x < right; x++) {
      const share = (Math.min(x + 1, right) - Math.max(x, left)) * high;
      sum += share * (ink[y * drawn + x] ?? 0);
      area += share;
    }
  }
  return sum / area;
}
