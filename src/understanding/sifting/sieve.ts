import { Trie } from '../lexicon/trie.ts';
import { keyCode } from './keys.ts';
import { needsOf } from './needs.ts';

/** Room for a longer text is not kept. */
const MUCH = 0x1000;

/** Says which of many patterns a text may have a match of, and goes through it once for all of them. */
export class Sieve {
  /** How many patterns there are. */
  readonly size: number;
  /** The places of those that need a key. */
  readonly #needing: Trie<readonly number[]>;
  /** Those that have to be tried on every text. */
  readonly #always: Uint8Array;
  /** The text that was looked at last, and which patterns may match it. */
  #seen: string | null = null;
  readonly #may: Uint8Array;
  #folded = new Uint16Array(MUCH);

  constructor(shapes: readonly RegExp[]) {
    this.size = shapes.length;
    this.#always = new Uint8Array(shapes.length);
    this.#may = new Uint8Array(shapes.length);
    const needing = new Map<string, number[]>();
    for (const [place, shape] of shapes.entries()) {
      const needs = needsOf(shape);
      if (needs === null) this.#always[place] = 1;
      for (const key of needs ?? []) {
        const others = needing.get(key);
        if (others === undefined) needing.set(key, [place]);
        else others.push(place);
      }
    }
    this.#needing = new Trie(needing);
  }

  /** Whether a text has what the pattern at a place cannot do without; `false`: it has no match. */
  mayMatch(place: number, text: string): boolean {
    if (text !== this.#seen) this.#look(text);
    return this.#may[place] === 1;
  }

  #look(text: string): void {
    this.#may.set(this.#always);
    this.#fold(text);
    for (let at = 0; at < text.length; at++) this.#needing.each(this.#folded, at, this.#allow);
    this.#seen = text;
  }

  readonly #allow = (places: readonly number[]): void => {
    for (let at = 0; at < places.length; at++) this.#may[places[at] as number] = 1;
  };

  /** Folds a text as keys are, with a character behind it that no key has. */
  #fold(text: string): void {
    const { length } = text;
    if (length >= this.#folded.length) this.#folded = new Uint16Array(length + 1);
    else if (this.#folded.length > MUCH) this.#folded = new Uint16Array(Math.max(MUCH, length + 1));
    for (let at = 0; at < length; at++) this.#folded[at] = keyCode(text.charCodeAt(at));
    this.#folded[length] = 0;
  }
}

/** A pattern for whole texts, which is tried only on those that have what it cannot do without. */
export interface Sifted {
  readonly shape: RegExp;
  /** Its place among all. */
  readonly place: number;
}

const shapes: RegExp[] = [];
let sieve = new Sieve(shapes);

export function sifted(shape: RegExp): Sifted {
  return { shape, place: shapes.push(shape) - 1 };
}

/**
 * Whether a pattern has to be tried on a text. Hundreds are asked of every message and few match, but the code of each
 * that is tried drives another's out of the processor's caches.
 */
export function mayMatch({ place }: Sifted, text: string): boolean {
  if (sieve.size !== shapes.length) sieve = new Sieve(shapes);
  return sieve.mayMatch(place, text);
}
