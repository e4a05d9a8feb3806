import type { Feature } from './features.ts';
import { hashed, hashedIn, named } from './named.ts';
import { joined } from './units.ts';

/** What parts the words of a name. */
export const BLANK = 0x20;

/** One side from which a candidate is looked at: the name of what it shows begins with it, as `left=` does in `left=#68`. */
export class Side {
  readonly hash: number;

  /** `words`: what stands first in all that is shown from there. */
  constructor(name: string, words: readonly string[]) {
    this.hash = named([`${name}=`, ...words.map((word) => `${word} `)].join(''));
  }

  /** What is shown in up to three words, parted by blanks in the name. */
  sign(one: string, two?: string, three?: string): Feature {
    let sign = hashed(this.hash, one);
    if (two !== undefined) sign = hashed(joined(sign, BLANK), two);
    if (three !== undefined) sign = hashed(joined(sign, BLANK), three);
    return sign;
  }

  /** What is shown by a stretch of a text, as far as the text goes, and perhaps a word. */
  stretch(text: string, from: number, to: number, word?: string): Feature {
    const sign = hashedIn(this.hash, text, from, to);
    return word === undefined ? sign : hashed(joined(sign, BLANK), word);
  }
}

/** Signs from a side that has but few words to show: worked out once, and found by the places of the words. */
export class SignTable {
  readonly #signs: Int32Array;
  readonly #seconds: number;
  readonly #thirds: number;

  constructor(
    name: string,
    firsts: readonly string[],
    seconds?: readonly string[],
    thirds?: readonly string[],
  ) {
    const from = side(name);
    this.#seconds = seconds?.length ?? 1;
    this.#thirds = thirds?.length ?? 1;
    this.#signs = Int32Array.from(
      firsts.flatMap((first) =>
        (seconds ?? [undefined]).flatMap((second) =>
          (thirds ?? [undefined]).map((third) => from.sign(first, second, third)),
        ),
      ),
    );
  }

  at(first: number, second = 0, third = 0): Feature {
    return this.#signs[(first * this.#seconds + second) * this.#thirds + third] as number;
  }
}

export function side(name: string, ...words: readonly string[]): Side {
  return new Side(name, words);
}

/** The code of the character of words at a place; `none` where there is none. */
export function codeAt(words: string, at: number, none: number): number {
  return at >= 0 && at < words.length ? words.charCodeAt(at) : none;
}
