import { readFileSync } from 'node:fs';
import type { Feature } from './features.ts';

/** Weights are kept as whole hundredths, and added up as such. */
export const UNIT = 100;

/** In front of the weights of a row stands its feature: four bytes, where a weight has two. */
const HEAD = 2;

/** How many numbers of two bytes a row takes: an even one, so that every feature lies at a multiple of four bytes. */
function strideOf(size: number): number {
  return HEAD + size + (size % 2);
}

/**
 * What was learned of features: a row of `size` weights for each, in hundredths. A file has nothing but such rows, the
 * lower bytes first: that of every text, with `size` for its feature, then those of all features in ascending order
 * (unsigned). It is looked into as it lies there: nothing is parsed, and nothing of it is an object.
 */
export class Weights {
  /** How many weights a row has. */
  readonly size: number;
  /** How many features are known. */
  readonly count: number;
  /** The weights of every text begin at {@link always}, those of a feature at its {@link placeOf}. */
  readonly rows: Int16Array;
  readonly always = HEAD;
  readonly #stride: number;
  /** The same bytes, for the features in them. */
  readonly #numbers: Int32Array;
  /** Where features with the same first bits begin. Most have none, which answers most of what is asked. */
  readonly #starts: Int32Array;
  readonly #shift: number;

  constructor({ buffer, byteOffset, byteLength }: Uint8Array) {
    this.#numbers = new Int32Array(buffer, byteOffset, byteLength / 4);
    this.rows = new Int16Array(buffer, byteOffset, byteLength / 2);
    this.size = this.#numbers[0] ?? 0;
    this.#stride = strideOf(this.size) / 2;
    this.count = this.#numbers.length / this.#stride - 1;
    this.#shift = Math.clz32(this.count) - 1;
    this.#starts = startsOf(this.#numbers, this.#stride, this.#shift);
  }

  /** 0: nothing is known of it. */
  placeOf(feature: Feature): number {
    const first = feature >>> this.#shift;
    const end = this.#starts[first + 1] as number;
    for (let at = this.#starts[first] as number; at < end; at += this.#stride)
      if (this.#numbers[at] === feature) return 2 * at + HEAD;
    return 0;
  }

  /** Which of all features has this place, from 1 on. */
  ordinal(place: number): number {
    return (place / (2 * this.#stride)) | 0;
  }
}

function startsOf(numbers: Int32Array, stride: number, shift: number): Int32Array {
  const starts = new Int32Array(2 ** (32 - shift) + 1).fill(stride);
  let known = 0;
  for (let at = stride; at < numbers.length; at += stride) {
    const first = (numbers[at] as number) >>> shift;
    while (known < first) starts[++known] = at;
  }
  return starts.fill(numbers.length, known + 1);
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
