import type { Feature } from './features.ts';
import { joined } from './units.ts';

const SPREAD = 0x9e37;

/** Where the weights of hashes begin, by open addressing: nearly all that is looked up is not there. */
export class Places {
  readonly #mask: number;
  /** A hash and its place beside it, so that both come from memory at once. */
  readonly #slots: Int32Array;

  constructor(hashes: readonly Feature[]) {
    const size = 1 << Math.ceil(Math.log2(2 * hashes.length + 1));
    this.#mask = size - 1;
    this.#slots = new Int32Array(2 * size).fill(-1);
    for (const [place, hash] of hashes.entries()) {
      let slot = this.#slotOf(hash);
      while (this.#slots[2 * slot + 1] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[2 * slot] = hash;
      this.#slots[2 * slot + 1] = place;
    }
  }

  #slotOf(hash: Feature): number {
    return joined(SPREAD, hash) & this.#mask;
  }

  /** -1: not there. */
  of(hash: Feature): number {
    let slot = this.#slotOf(hash);
    for (;;) {
      const place = this.#slots[2 * slot + 1] as number;
      if (place === -1 || this.#slots[2 * slot] === hash) return place;
      slot = (slot + 1) & this.#mask;
    }
  }
}
