import type { Pixels, Quad } from './pixels.ts';
import type { LineRead } from './recognise.ts';

/** In heights of a line: the strips looked at behind the last character, and below the first and last ones, near and wide apart. */
const BEHIND = [0.12, 0.75] as const;
const BELOW = [
  [0.62, 1.2],
  [0.95, 1.55],
] as const;
const ENDS = 2.2;
/** Half the height of type in its line. */
const TYPE = 0.3;
/** Beside the last character, and the paper above and under that. */
const LEVEL = [-TYPE * 0.6, TYPE * 0.6] as const;
const ABOVE = [-1, -0.7] as const;
const UNDER = [0.7, 1] as const;
/** Where paper shows though a label stands right above. */
const RIM = [-0.52, -0.4] as const;
/** A strip holds something where it differs so much from its surroundings, as a share of what ink does… */
const LEAST = 0.08;
/** …and something smeared or covered where it differs evenly: no strokes, no bars. */
const EVEN = 0.75;
const STEPS = 12;

export interface Smudges {
  readonly behind: boolean;
  readonly below: boolean;
}

/**
 * Whether what a line says goes on in something that is no text any more: smeared over, covered, blurred. `others` are
 * all lines of the picture; where one of them stands there is text, and no smudge.
 */
export function smudgesAt(
  pixels: Pixels,
  quad: Quad,
  { characters }: LineRead,
  others: readonly Quad[],
): Smudges {
  const last = characters.at(-1);
  if (!last) return { behind: false, below: false };
  const half = quad.width / quad.height / 2;
  const end = Math.min(half, last.at + 0.2 - half);
  const ink = Math.abs(meanOf(pixels, quad, [-half, end], [-TYPE, TYPE]).extreme);
  const isTaken = (along: Range, across: Range) =>
    others.some((other) => other !== quad && touches(quad, along, across, other));
  const holds = (along: Range, across: Range, empty: Range) => {
    if (isTaken(along, across)) return false;
    const strip = meanOf(pixels, quad, along, across);
    const paper = meanOf(pixels, quad, along, isTaken(along, empty) ? RIM : empty);
    const differs = Math.abs(strip.mean - paper.mean);
    return differs > LEAST * ink && strip.spread < EVEN * differs && paper.spread < ink * LEAST * 2;
  };
  const behind = [end + BEHIND[0], end + BEHIND[1]] as const;
  /** A shadow's rim: it goes on to darken, or to lighten, below the line. */
  const isShadowed = () => {
    const [above, beside, below] = [ABOVE, LEVEL, UNDER].map(
      (across) => meanOf(pixels, quad, behind, across).mean,
    ) as [number, number, number];
    const step = beside - above;
    return (below - beside) * step > 0 && Math.abs(below - beside) > Math.abs(step) / 2;
  };
  const belowAt = (along: Range) => BELOW.some((across) => holds(along, across, [-1.2, -0.75]));
  return {
    behind: holds(behind, LEVEL, ABOVE) && !isShadowed(),
    below: belowAt([-half, -half + ENDS]) || belowAt([half - ENDS, half]),
  };
}

type Range = readonly [from: number, to: number];

/** Brightness of a strip beside a line, in heights of the line along and across its middle. */
function meanOf(pixels: Pixels, quad: Quad, [left, right]: Range, [top, bottom]: Range) {
  const values: number[] = [];
  const [cos, sin] = [Math.cos(quad.angle), Math.sin(quad.angle)];
  for (let row = 0; row < STEPS; row++) {
    for (let column = 0; column < STEPS * 2; column++) {
      const along = (left + ((column + 0.5) / (STEPS * 2)) * (right - left)) * quad.height;
      const across = (top + ((row + 0.5) / STEPS) * (bottom - top)) * quad.height;
      const x = Math.round(quad.x + along * cos - across * sin);
      const y = Math.round(quad.y + along * sin + across * cos);
      if (x < 0 || y < 0 || x >= pixels.width || y >= pixels.height) continue;
      const at = (y * pixels.width + x) * 3;
      values.push(((pixels.data[at] ?? 0) + (pixels.data[at + 1] ?? 0) + (pixels.data[at + 2] ?? 0)) / 3);
    }
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const spread = Math.sqrt(
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length),
  );
  const sorted = values.toSorted((one, other) => one - other);
  const paper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const [darkest = paper, brightest = paper] = [
    sorted[Math.floor(sorted.length * 0.04)],
    sorted[Math.floor(sorted.length * 0.96)],
  ];
  return { mean, spread, extreme: Math.max(brightest - paper, paper - darkest) };
}

function touches(quad: Quad, [left, right]: Range, [top, bottom]: Range, other: Quad): boolean {
  const along = ((left + right) / 2) * quad.height;
  const across = ((top + bottom) / 2) * quad.height;
  const x = quad.x + along * Math.cos(quad.angle) - across * Math.sin(quad.angle);
  const y = quad.y + along * Math.sin(quad.angle) + across * Math.cos(quad.angle);
  return (
    Math.abs(other.x - x) < (other.width + (right - left) * quad.height) / 2 &&
    Math.abs(other.y - y) < other.height * 0.3 + ((bottom - top) * quad.height) / 2
  );
}
