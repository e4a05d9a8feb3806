import { readFileSync } from 'node:fs';
import type { Feature } from './features.ts';

/** Weights are kept as whole hundredths, and added up as such. */
export const UNIT = 100;

/** In a file a feature of four bytes stands in front of its weights of two. */
const HEAD = 2;

/** How many numbers of two bytes a row of a file takes: an even one, so that every feature lies at a multiple of four bytes. */
function strideOf(size: number): number {
  return HEAD + size + (size % 2);
}

/** In memory a weight has one byte. The few that are greater are told in several rows, to be added up. */
const MOST = 127;
const FEATURE = 4;

function rowsFor(weights: Int16Array, from: number, size: number): number {
  let most = 0;
  for (let at = from; at < from + size; at++) most = Math.max(most, Math.abs(weights[at] as number));
  return Math.max(1, Math.ceil(most / MOST));
}

/**
 * What was learned of features: a row of `size` weights for each, in hundredths. A file has nothing but such rows, the
 * lower bytes first: that of every text, with `size` for its feature, then those of all features in ascending order
 * (unsigned). Nothing of it is an object, and it is as small as can be: most of what reading a text costs is to wait
 * for memory.
 */
export class Weights {
  /** How many weights a row has. */
  readonly size: number;
  /** How many features are known. */
  readonly count: number;
  /** How many rows there are: a few more than features. */
  readonly rows: number;
  /** The weights of every text. */
  readonly always: Int32Array;
  /** Rows one behind the other: a feature, its weights, and what is missing to a multiple of four bytes. */
  readonly #rows: Int8Array;
  /** The same bytes, for the features in them. */
  readonly #features: Int32Array;
  /** The bytes of a row. */
  readonly #stride: number;
  /** Which row is the first whose feature has these first bits. */
  readonly #starts: Int32Array;
  readonly #shift: number;

  constructor({ buffer, byteOffset, byteLength }: Uint8Array) {
    const features = new Int32Array(buffer, byteOffset, byteLength / 4);
    const weights = new Int16Array(buffer, byteOffset, byteLength / 2);
    const size = features[0] ?? 0;
    const stride = strideOf(size);
    const count = weights.length / stride - 1;
    let rows = 0;
    for (let row = 1; row <= count; row++) rows += rowsFor(weights, row * stride + HEAD, size);
    this.size = size;
    this.rows = rows;
    this.count = count;
    this.always = Int32Array.from(weights.subarray(HEAD, HEAD + size));
    this.#stride = FEATURE * Math.ceil((FEATURE + size) / FEATURE);
    this.#rows = new Int8Array(rows * this.#stride);
    this.#features = new Int32Array(this.#rows.buffer);
    let filled = 0;
    for (let row = 1; row <= count; row++) {
      const from = row * stride + HEAD;
      for (let left = rowsFor(weights, from, size), part = 0; left > 0; left--, part++) {
        const to = filled++ * this.#stride;
        this.#features[to / FEATURE] = features[(row * stride) / 2] as number;
        for (let at = 0; at < size; at++)
          this.#rows[to + FEATURE + at] = partOf(weights[from + at] as number, part);
      }
    }
    this.#shift = Math.clz32(rows) + 1;
    this.#starts = startsOf(this.#features, this.#stride / FEATURE, this.#shift);
  }

  /** Where the weights of a feature begin; 0: nothing is known of it. */
  placeOf(feature: Feature): number {
    const first = this.#shift > 31 ? 0 : feature >>> this.#shift;
    const step = this.#stride / FEATURE;
    const end = this.#starts[first + 1] as number;
    for (let at = this.#starts[first] as number; at < end; at += step)
      if (this.#features[at] === feature) return FEATURE * at + FEATURE;
    return 0;
  }

  /** Which of all rows this place begins, from 0 on. */
  ordinal(place: number): number {
    return (place / this.#stride) | 0;
  }

  /** Whether the row behind is of the same feature, and counts as well. */
  #goesOn(place: number): boolean {
    const feature = place / FEATURE - 1;
    return this.#features[feature + this.#stride / FEATURE] === this.#features[feature];
  }

  /** Adds the weights at a place to the sums of all classes. */
  add(sums: Int32Array, place: number): void {
    for (let row = place; ; row += this.#stride) {
      for (let at = 0; at < this.size; at++)
        sums[at] = (sums[at] as number) + (this.#rows[row + at] as number);
      if (!this.#goesOn(row)) return;
    }
  }

  /** The weight at a place, where a row has but one. */
  weightAt(place: number): number {
    let weight = this.#rows[place] as number;
    for (let row = place; this.#goesOn(row); row += this.#stride)
      weight += this.#rows[row + this.#stride] as number;
    return weight;
  }
}

/** What of a weight stands in the first, second, third of its rows. */
function partOf(weight: number, part: number): number {
  const left = Math.max(0, Math.abs(weight) - part * MOST);
  return Math.sign(weight) * Math.min(MOST, left);
}

function startsOf(features: Int32Array, step: number, shift: number): Int32Array {
  const starts = new Int32Array(shift > 31 ? 2 : 2 ** (32 - shift) + 1);
  let known = 0;
  for (let at = 0; at < features.length; at += step) {
    const first = shift > 31 ? 0 : (features[at] as number) >>> shift;
    while (known < first) starts[++known] = at;
  }
  return starts.fill(features.length, known + 1);
}

/** Weights as their file has them: the row of every text, and those of features. */
export function packed(always: readonly number[], rows: ReadonlyMap<Feature, readonly number[]>): Uint8Array {
  const sorted = [...rows].sort(([one], [other]) => (one >>> 0) - (other >>> 0));
  const stride = strideOf(always.length);
  const weights = new Int16Array(stride * (sorted.length + 1));
  const numbers = new Int32Array(weights.buffer);
  for (const [at, [feature, row]] of [[always.length, always] as const, ...sorted].entries()) {
    numbers[(at * stride) / 2] = feature;
    weights.set(row, at * stride + HEAD);
  }
  return new Uint8Array(weights.buffer);
}

/** The weights of a file that lies beside the module they are for. */
export function readWeights(file: URL): Weights {
  return new Weights(readFileSync(file));
}
