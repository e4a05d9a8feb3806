import type { Pixels, Quad } from './pixels.ts';

/** The recognising network reads lines of this height; their width is a multiple of its stride. */
export const LINE_HEIGHT = 48;
const STRIDE = 8;
const NARROWEST = 48;
const WIDEST = 2400;
/** A line far taller than 48 pixels is read by so many samples a pixel at most, so that thin strokes survive. */
const MOST_SAMPLES = 3;

export interface CutOut {
  /** Planes of blue, green, red between -1 and 1; zero beyond the line's end. */
  readonly values: Float32Array<ArrayBuffer>;
  readonly width: number;
  /** How much of the width is the line. */
  readonly drawn: number;
}

/** A line of text cut out of a picture, straightened and brought to 48 pixels of height. */
export function cutOut(pixels: Pixels, quad: Quad): CutOut {
  const drawn = Math.min(WIDEST, Math.max(STRIDE, Math.round((quad.width * LINE_HEIGHT) / quad.height)));
  const width = Math.max(NARROWEST, Math.ceil(drawn / STRIDE) * STRIDE);
  const plane = width * LINE_HEIGHT;
  const values = new Float32Array(3 * plane);
  const samples = Math.min(MOST_SAMPLES, Math.max(1, Math.round(quad.height / LINE_HEIGHT)));
  const scale = 1 / (samples * samples * 127.5);
  const down = quad.height / (LINE_HEIGHT * samples);
  const right = quad.width / (drawn * samples);
  const cos = Math.cos(quad.angle);
  const sin = Math.sin(quad.angle);
  const sum = new Float64Array(3);
  for (let row = 0; row < LINE_HEIGHT; row++) {
    for (let column = 0; column < drawn; column++) {
      sum.fill(0);
      for (let sample = 0; sample < samples * samples; sample++) {
        const across = (row * samples + Math.floor(sample / samples) + 0.5) * down - quad.height / 2;
        const along = (column * samples + (sample % samples) + 0.5) * right - quad.width / 2;
        addSample(pixels, quad.x + along * cos - across * sin, quad.y + along * sin + across * cos, sum);
      }
      const at = row * width + column;
      for (let colour = 0; colour < 3; colour++) {
        values[(2 - colour) * plane + at] = (sum[colour] as number) * scale - 1;
      }
    }
  }
  return { values, width, drawn };
}

/** Adds the colour between the four pixels around a point; beyond the rim the rim's own pixels go on. */
function addSample({ data, width, height }: Pixels, x: number, y: number, sum: Float64Array): void {
  const inX = Math.min(width - 1, Math.max(0, x - 0.5));
  const inY = Math.min(height - 1, Math.max(0, y - 0.5));
  const left = Math.floor(inX);
  const top = Math.floor(inY);
  const toRight = inX - left;
  const toBottom = inY - top;
  const at = (top * width + left) * 3;
  const next = left + 1 < width ? 3 : 0;
  const below = top + 1 < height ? width * 3 : 0;
  for (let colour = 0; colour < 3; colour++) {
    const corner = at + colour;
    const upper = (data[corner] as number) * (1 - toRight) + (data[corner + next] as number) * toRight;
    const lower =
      (data[corner + below] as number) * (1 - toRight) + (data[corner + below + next] as number) * toRight;
    sum[colour] = (sum[colour] as number) + upper * (1 - toBottom) + lower * toBottom;
  }
}
