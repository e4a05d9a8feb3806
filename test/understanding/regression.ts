import { shares } from '../../src/understanding/weighing/weighing.ts';

/** A text as the features it shows, and the classes that are right for it, one as much as the other. */
export interface Example {
  readonly features: ReadonlySet<number>;
  readonly labels: readonly number[];
  /** The classes that are possible here; all of them where this is not said. */
  readonly among?: readonly number[];
}

/** Per feature, one weight for each class; {@link ALWAYS} is of every text. */
export type Fitted = ReadonlyMap<number, Float64Array>;

export const ALWAYS = 0x1_0000_0000;
const STEPS = 160;
const RATE = 0.06;
/** Where features are left out, steps get short behind this share of them: chance has the last word no more. */
const CALM = 0.75;
const SLOW = 0.3;
/** A feature seen less often says nothing that would hold elsewhere. */
const LEAST = 3;

/** The features that are learned of because they were seen `least` times, {@link ALWAYS} first. */
export function counted(shown: Iterable<ReadonlySet<number>>, least: number): number[] {
  const counts = new Map<number, number>();
  for (const features of shown)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [ALWAYS, ...[...counts].filter(([, count]) => count >= least).map(([feature]) => feature)];
}

/**
 * Moves weights against their gradient by Adam, on the whole set in every step: deterministic. `calms`: short steps
 * at the end.
 */
export function descend(
  weights: Float64Array,
  slopes: (gradient: Float64Array) => void,
  calms = false,
  steps = STEPS,
): void {
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  const gradient = new Float64Array(weights.length);
  for (let step = 1; step <= steps; step++) {
    slopes(gradient);
    const [decay, spread] = [1 - 0.9 ** step, 1 - 0.999 ** step];
    const rate = calms && step > CALM * steps ? SLOW * RATE : RATE;
    for (let at = 0; at < weights.length; at++) {
      const slope = gradient[at] as number;
      const mean = 0.9 * (first[at] as number) + 0.1 * slope;
      const square = 0.999 * (second[at] as number) + 0.001 * slope * slope;
      first[at] = mean;
      second[at] = square;
      weights[at] = (weights[at] as number) - (rate * mean) / decay / (Math.sqrt(square / spread) + 1e-8);
    }
  }
}

/** Examples as rows of numbers of features. */
function rowsOf(examples: readonly Example[], index: ReadonlyMap<number, number>): Int32Array[] {
  return examples.map(({ features }) =>
    Int32Array.from([ALWAYS, ...features].flatMap((feature) => index.get(feature) ?? [])),
  );
}

/** Numbers from 0 to 1, the same ones each time (mulberry32). */
export function chance(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** A row without the share `left` of its features, chosen by chance; {@link ALWAYS} stays, at its place in front. */
export function thinned(row: Int32Array, left: number, next: () => number): Int32Array {
  if (left === 0) return row;
  const kept = new Int32Array(row.length);
  let count = 0;
  for (let at = 0; at < row.length; at++) if (at === 0 || next() >= left) kept[count++] = row[at] as number;
  return kept.subarray(0, count);
}

/** What a row makes of the classes that are possible, each at its place in `among`. `scale`: what each weight but the first counts for. */
function chancesOf(
  row: Int32Array,
  weights: Float64Array,
  size: number,
  scale: number,
  among: readonly number[],
): Float64Array {
  const sums = new Float64Array(among.length);
  for (let place = 0; place < row.length; place++) {
    const start = (row[place] as number) * size;
    const share = place === 0 ? 1 : scale;
    for (let at = 0; at < among.length; at++)
      sums[at] = (sums[at] as number) + share * (weights[start + (among[at] as number)] as number);
  }
  return shares(sums);
}

/** Adds to the gradient what a row got wrong of the classes that were possible. */
function blame(
  row: Int32Array,
  errors: Float64Array,
  gradient: Float64Array,
  size: number,
  scale: number,
  among: readonly number[],
): void {
  for (let place = 0; place < row.length; place++) {
    const start = (row[place] as number) * size;
    const share = place === 0 ? 1 : scale;
    for (let at = 0; at < among.length; at++) {
      const cell = start + (among[at] as number);
      gradient[cell] = (gradient[cell] as number) + share * (errors[at] as number);
    }
  }
}

/**
 * Multinomial logistic regression with an L2 penalty. `penalty`: against weights that grow on chance, for each example.
 * `left`: which share of its features a text does without in each step, so that none is relied on alone: people who are
 * new show some of what is known, seldom all of it.
 */
export function learn(examples: readonly Example[], size: number, penalty: number, left = 0): Fitted {
  const names = counted(
    examples.map(({ features }) => features),
    LEAST,
  );
  const rows = rowsOf(examples, new Map(names.map((name, at) => [name, at])));
  const whole = examples.length;
  const scale = 1 / (1 - left);
  const next = chance();
  const every = Array.from({ length: size }, (_, at) => at);
  const weights = new Float64Array(names.length * size);
  descend(
    weights,
    (gradient) => {
      for (let at = 0; at < weights.length; at++)
        gradient[at] = at < size ? 0 : (penalty / whole) * (weights[at] as number);
      for (const [at, all] of rows.entries()) {
        const { labels, among = every } = examples[at] as Example;
        const row = thinned(all, left, next);
        const errors = chancesOf(row, weights, size, scale, among);
        for (const label of labels) {
          const place = among.indexOf(label);
          errors[place] = (errors[place] as number) - 1 / labels.length;
        }
        for (let each = 0; each < errors.length; each++) errors[each] = (errors[each] as number) / whole;
        blame(row, errors, gradient, size, scale, among);
      }
    },
    left > 0,
  );
  return new Map(names.map((name, at) => [name, weights.slice(at * size, (at + 1) * size)]));
}

/** How likely each class is by a fit. */
export function chancesBy(fitted: Fitted, features: ReadonlySet<number>, size: number): Float64Array {
  const sums = new Float64Array(size);
  for (const feature of [ALWAYS, ...features]) {
    for (const [at, weight] of (fitted.get(feature) ?? []).entries())
      sums[at] = (sums[at] as number) + weight;
  }
  return shares(sums);
}
