import type { Pixels, Quad } from './pixels.ts';

/** In radians: what leans more is no line of the page, what leans less is one. */
const LEANING = 0.2;
const LEVEL = 0.1;
const LEAST_LEANING = 3;
const LEAST_LEVEL = 4;
/** In steps of brightness: what differs less from the paper is none of a watermark's ink, what differs more is no watermark. */
const FAINTEST = 10;
const STRONGEST = 110;
/** Of the ink within a line: so much is blurred rims. */
const RIMS = 0.8;
/** Ink is taken for a watermark's up to so much above what was measured, and for the page's own from so much on. */
const SPARE = 1.15;
const WHOLE = 1.7;
const EVERY = 7;

/** Whether something is written slantwise over a page whose own lines lie level. */
export function hasWatermark(quads: readonly Quad[]): boolean {
  const level = quads.filter(({ angle }) => Math.abs(angle) < LEVEL).length;
  return level >= LEAST_LEVEL && leaningOf(quads).length >= LEAST_LEANING;
}

function leaningOf(quads: readonly Quad[]): Quad[] {
  return quads.filter(({ angle, width, height }) => Math.abs(angle) > LEANING && width > 2 * height);
}

/** The page's own lines. */
export function levelAmong(quads: readonly Quad[]): Quad[] {
  return quads.filter(({ angle }) => Math.abs(angle) < LEANING);
}

/** The same page with everything as faint as its watermark brought to the colour of the paper. */
export function withoutWatermark(pixels: Pixels, quads: readonly Quad[]): Pixels {
  const paper = paperOf(pixels);
  const inks = leaningOf(quads).map((quad) => inkOf(pixels, quad, paper));
  const ink = Math.min(STRONGEST, middleOf(inks, 0.5));
  const [none, whole] = [ink * SPARE, ink * WHOLE];
  const data = Buffer.from(pixels.data);
  for (let at = 0; at < data.length; at += 3) {
    const share = (Math.abs(brightness(data, at) - paper) - none) / (whole - none);
    if (share >= 1) continue;
    for (let colour = at; colour < at + 3; colour++)
      data[colour] = paper + ((data[colour] as number) - paper) * Math.max(0, share);
  }
  return { ...pixels, data };
}

function brightness(data: Uint8Array, at: number): number {
  return 0.3 * (data[at] as number) + 0.59 * (data[at + 1] as number) + 0.11 * (data[at + 2] as number);
}

function paperOf({ data }: Pixels): number {
  const some: number[] = [];
  for (let at = 0; at + 2 < data.length; at += 3 * EVERY * EVERY) some.push(brightness(data, at));
  return middleOf(some, 0.5);
}

/** How far the ink of a line is from the paper. */
function inkOf({ data, width, height }: Pixels, quad: Quad, paper: number): number {
  const [cos, sin] = [Math.cos(quad.angle), Math.sin(quad.angle)];
  const inks: number[] = [];
  for (let along = -quad.width / 2; along < quad.width / 2; along++) {
    for (let across = -quad.height / 2; across < quad.height / 2; across++) {
      const x = Math.round(quad.x + along * cos - across * sin);
      const y = Math.round(quad.y + along * sin + across * cos);
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      const ink = Math.abs(brightness(data, (y * width + x) * 3) - paper);
      if (ink > FAINTEST) inks.push(ink);
    }
  }
  return middleOf(inks, RIMS);
}

function middleOf(values: number[], share: number): number {
  return values.sort((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;
}
