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

/** So many features are looked for side by side. */
const BLOCK = 0x100;
const first = new Int32Array(BLOCK);
const head = new Int32Array(BLOCK);

function rowsFor(weights: Int16Array, from: number, size: number): number {
  let most = 1;
  for (let at = from; at < from + size; at++) {
    const weight = weights[at] as number;
    if (weight > most) most = weight;
    else if (-weight > most) most = -weight;
  }
  return most <= MOST ? 1 : Math.ceil(most / MOST);
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
  /** Whether the row behind is of the same feature, and counts as well: one bit each. */
  readonly #goesOn: Int32Array;

  constructor({ buffer, byteOffset, byteLength }: Uint8Array) {
    const features = new Int32Array(buffer, byteOffset, byteLength / 4);
    const weights = new Int16Array(buffer, byteOffset, byteLength / 2);
    const size = features[0] ?? 0;
    const stride = strideOf(size);
    const count = weights.length / stride - 1;
    const needed = new Uint16Array(count + 1);
    let rows = 0;
    for (let row = 1; row <= count; row++) {
      needed[row] = rowsFor(weights, row * stride + HEAD, size);
      rows += needed[row] as number;
    }
    this.size = size;
    this.rows = rows;
    this.count = count;
    this.always = Int32Array.from(weights.subarray(HEAD, HEAD + size));
    this.#stride = FEATURE * Math.ceil((FEATURE + size) / FEATURE);
    // One row more, so that whoever looks for the first row behind them all finds one.
    this.#rows = new Int8Array((rows + 1) * this.#stride);
    this.#features = new Int32Array(this.#rows.buffer);
    this.#goesOn = new Int32Array((rows >> 5) + 1);
    this.#fill(features, weights, needed);
    this.#shift = Math.min(31, Math.clz32(rows) + 1);
    this.#starts = startsOf(this.#features, rows, this.#stride / FEATURE, this.#shift);
  }

  /** Every start waits for this. */
  #fill(features: Int32Array, weights: Int16Array, needed: Uint16Array): void {
    const [size, rows, heads, goesOn, wide] = [
      this.size,
      this.#rows,
      this.#features,
      this.#goesOn,
      this.#stride,
    ];
    const stride = strideOf(size);
    let filled = 0;
    for (let row = 1; row < needed.length; row++) {
      const from = row * stride + HEAD;
      const parts = needed[row] as number;
      for (let part = 0; part < parts; part++) {
        if (part < parts - 1) goesOn[filled >> 5] = (goesOn[filled >> 5] as number) | (1 << (filled & 31));
        const to = filled++ * wide;
        heads[to / FEATURE] = features[(row * stride) / 2] as number;
        for (let at = 0; at < size; at++) {
          const weight = weights[from + at] as number;
          rows[to + FEATURE + at] = parts === 1 ? weight : partOf(weight, part);
        }
      }
    }
  }

  /**
   * The rows of the first `count` of some features, one behind the other in their order: those of which nothing is
   * known have none. Returns how many.
   */
  find(features: Int32Array, count: number, rows: Int32Array): number {
    const [starts, heads, step, shift] = [this.#starts, this.#features, this.#stride / FEATURE, this.#shift];
    let found = 0;
    for (let from = 0; from < count; from += BLOCK) {
      const size = Math.min(BLOCK, count - from);
      // Each step is taken for all of them before the next, so that one need not wait for the memory of another.
      for (let at = 0; at < size; at++)
        first[at] = starts[(features[from + at] as number) >>> shift] as number;
      for (let at = 0; at < size; at++) head[at] = heads[(first[at] as number) * step] as number;
      for (let at = 0; at < size; at++) {
        const feature = features[from + at] as number;
        const end = starts[(feature >>> shift) + 1] as number;
        let row = first[at] as number;
        if (head[at] !== feature) {
          row++;
          while (row < end && heads[row * step] !== feature) row++;
        }
        if (row < end) rows[found++] = row;
      }
    }
    return found;
  }

  /** The row of one feature; -1: nothing is known of it. */
  rowOf(feature: Feature): number {
    const rows = new Int32Array(1);
    return this.find(Int32Array.of(feature), 1, rows) === 0 ? -1 : (rows[0] as number);
  }

  #isMore(row: number): boolean {
    return (((this.#goesOn[row >> 5] as number) >>> (row & 31)) & 1) === 1;
  }

  /** Adds the weights of a row to the sums of all classes. */
  add(sums: Int32Array, row: number): void {
    const { size } = this;
    const weights = this.#rows;
    const from = row * this.#stride + FEATURE;
    for (let at = 0; at < size; at++) sums[at] = (sums[at] as number) + (weights[from + at] as number);
    if (this.#isMore(row)) this.add(sums, row + 1);
  }

  /** The weight of a row that has but one. */
  weightOf(row: number): number {
    const weight = this.#rows[row * this.#stride + FEATURE] as number;
    return this.#isMore(row) ? weight + this.weightOf(row + 1) : weight;
  }
}

/** What of a weight stands in the first, second, third of its rows. */
function partOf(weight: number, part: number): number {
  const left = Math.max(0, Math.abs(weight) - part * MOST);
  return Math.sign(weight) * Math.min(MOST, left);
}

function startsOf(features: Int32Array, rows: number, step: number, shift: number): Int32Array {
  const starts = new Int32Array(2 ** (32 - shift) + 1);
  let known = 0;
  for (let row = 0; row < rows; row++) {
    const first = (features[row * step] as number) >>> shift;
    while (known < first) starts[++known] = row;
  }
  return starts.fill(rows, known + 1);
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
