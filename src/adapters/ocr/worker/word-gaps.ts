import { type CutOut, LINE_HEIGHT } from './cut-out.ts';

/** In heights of the line: emptiness between words is wider than this; in small type its rims are blurred, by so many pixels… */
const LEAST_GAP = 0.28;
const BLURRED = 1.6;
/** …but it is never narrower than this, and so many times what is usual in its line. */
const NARROWEST = 0.19;
const TIMES_USUAL = 2;
/** A column is empty where its brightness varies by less than this share of what it does nearby: label and value differ. */
const EMPTY = 0.16;
const NEAR = LINE_HEIGHT;
/** Rows looked at: neighbours above and below may reach into the rest. */
const [FROM, TO] = [8, 40];

/**
 * Where the words of a line part, in heights of the line from its left end. The recogniser swallows most spaces.
 * `height`: of the line in the picture, in pixels.
 */
export function wordGapsOf({ values, width, drawn }: CutOut, height: number): number[] {
  const spread = new Float32Array(drawn);
  for (let column = 0; column < drawn; column++) {
    let [low, high] = [1, -1];
    for (let row = FROM; row < TO; row++) {
      const value = values[(LINE_HEIGHT + row) * width + column] as number;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    spread[column] = high - low;
  }
  const runs: { from: number; to: number }[] = [];
  let from = -1;
  for (let column = 0; column < drawn; column++) {
    const near = spread.subarray(Math.max(0, column - NEAR), column + NEAR);
    const empty = (spread[column] as number) < Math.max(...near) * EMPTY;
    if (empty && from < 0) from = column;
    if (empty || from < 0) continue;
    if (from > 0) runs.push({ from, to: column });
    from = -1;
  }
  const widths = runs.map((run) => run.to - run.from).sort((one, other) => one - other);
  const usual = widths[Math.floor(widths.length / 2)] ?? 0;
  const wide = Math.max(NARROWEST, LEAST_GAP - BLURRED / height);
  const least = Math.max(wide * LINE_HEIGHT, usual * TIMES_USUAL);
  return runs.filter((run) => run.to - run.from >= least).map((run) => (run.from + run.to) / 2 / LINE_HEIGHT);
}
