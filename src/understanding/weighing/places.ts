import type { Feature } from './features.ts';
import { joined } from './units.ts';

const SPREAD = 0x9e37;

/** Where the weights of hashes begin, by open addressing: nearly all that is looked up is not there. */
export class Places {
  readonly #mask: number;
  readonly #features: Int32Array;
  readonly #places: Int32Array;

  constructor(features: readonly Feature[]) {
    const size = 1 << Math.ceil(Math.log2(4 * features.length + 1));
    this.#mask = size - 1;
    this.#features = new Int32Array(size);
    this.#places = new Int32Array(size).fill(-1);
    for (const [place, feature] of features.entries()) {
      let slot = this.#slotOf(feature);
      while (this.#places[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#features[slot] = feature;
      this.#places[slot] = place;
    }
  }

  #slotOf(feature: Feature): number {
    return joined(SPREAD, feature) & this.#mask;
  }

  /** -1: not there. */
  of(feature: Feature): number {
    let slot = this.#slotOf(feature);
    while (this.#places[slot] !== -1 && this.#features[slot] !== feature) slot = (slot + 1) & this.#mask;
    return this.#places[slot] as number;
  }
}
