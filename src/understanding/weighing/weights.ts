import { readFileSync } from 'node:fs';
import type { Feature } from './features.ts';

/** Weights are kept as whole hundredths, and added up as such. */
export const UNIT = 100;

/** In front of a file: how many weights a feature has, and how many features there are, four bytes each. */
const HEAD = 2;
const FOUR = Int32Array.BYTES_PER_ELEMENT;

/**
 * What was learned of features: a row of `size` weights for each, in hundredths. In a file stand {@link HEAD}, the
 * features in ascending order (unsigned, four bytes each) and their rows (two bytes a weight, the lower one first), that
 * of every text in front. It is looked into as it lies there: nothing is parsed, and nothing of it is an object.
 */
export class Weights {
  /** How many weights a row has. */
  readonly size: number;
  /** How many features are known. */
  readonly count: number;
  /** One row after the other: that of every text, and from {@link placeOf} times `size` on that of a feature. */
  readonly rows: Int16Array;
  readonly #features: Int32Array;
  /** Where features with the same first bits begin. Most have none, which answers most of what is asked. */
  readonly #starts: Int32Array;
  readonly #shift: number;

  constructor({ buffer, byteOffset }: Uint8Array) {
    const [size = 0, count = 0] = new Int32Array(buffer, byteOffset, HEAD);
    const features = byteOffset + FOUR * HEAD;
    this.size = size;
    this.count = count;
    this.#features = new Int32Array(buffer, features, count);
    this.rows = new Int16Array(buffer, features + FOUR * count, size * (count + 1));
    this.#shift = Math.clz32(count) - 1;
    this.#starts = startsOf(this.#features, this.#shift);
  }

  /** From 1 on, without gaps; 0: nothing is known of it. */
  placeOf(feature: Feature): number {
    const first = feature >>> this.#shift;
    const end = this.#starts[first + 1] as number;
    for (let at = this.#starts[first] as number; at < end; at++)
      if (this.#features[at] === feature) return at + 1;
    return 0;
  }
}

function startsOf(features: Int32Array, shift: number): Int32Array {
  const starts = new Int32Array(2 ** (32 - shift) + 1);
  let known = 0;
  for (let at = 0; at < features.length; at++) {
    const first = (features[at] as number) >>> shift;
    while (known < first) starts[++known] = at;
  }
  return starts.fill(features.length, known + 1);
}

/** Weights as their file has them: the row of every text, and those of features. */
export function packed(always: readonly number[], rows: ReadonlyMap<Feature, readonly number[]>): Uint8Array {
  const sorted = [...rows].sort(([one], [other]) => (one >>> 0) - (other >>> 0));
  const head = Int32Array.of(always.length, rows.size);
  const features = Int32Array.from(sorted, ([feature]) => feature);
  const weights = Int16Array.from([always, ...sorted.map(([, row]) => row)].flat());
  return Buffer.concat([head, features, weights].map(({ buffer }) => new Uint8Array(buffer)));
}

/** The weights of a file that lies beside the module they are for. */
export function readWeights(file: URL): Weights {
  return new Weights(readFileSync(file));
}
