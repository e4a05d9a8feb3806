import { keyCode } from './keys.ts';
import { type Edge, outermostOf } from './needs.ts';

/** Characters that share their last bits are as one. */
const PLACES = 0x400;

/**
 * A pattern for words right behind or right before a place, all of it held by `^` or `$`: it is tried only where the
 * character at the place may begin or end a match.
 */
export class EdgePattern {
  readonly #shape: RegExp;
  readonly #edge: Edge;
  /** Whether a match may have a character at the edge, one bit each. */
  #may: Int32Array | null = null;

  constructor(shape: RegExp, edge: Edge) {
    this.#shape = shape;
    this.#edge = edge;
  }

  test(words: string): boolean {
    return this.may(this.#placeOf(words)) && this.#shape.test(words);
  }

  exec(words: string): RegExpExecArray | null {
    return this.may(this.#placeOf(words)) ? this.#shape.exec(words) : null;
  }

  /** Whether the words right behind or right before a place of a text match, of which there are at most so many units. */
  testAt(text: string, at: number, reach: number): boolean {
    return this.may(placeAt(text, at, this.#edge)) && this.#shape.test(wordsAt(text, at, reach, this.#edge));
  }

  /** The words without what matches. */
  cutOff(words: string): string {
    return this.may(this.#placeOf(words)) ? words.replace(this.#shape, '') : words;
  }

  /** Whether words may match that have the character of this place at the edge. */
  may(place: number): boolean {
    this.#may ??= placesOf(outermostOf(this.#shape, this.#edge));
    return (((this.#may[place >> 5] as number) >>> (place & 31)) & 1) === 1;
  }

  #placeOf(words: string): number {
    return placeAt(words, this.#edge === '^' ? 0 : words.length, this.#edge);
  }
}

/** Several patterns for words at the same edge, at most 32, of which the first that matches counts. */
export class EdgeChoices {
  readonly #patterns: readonly EdgePattern[];
  readonly #edge: Edge;
  readonly #reach: number;
  /** Which of them may match, one bit each, by the character at the edge. */
  #may: Int32Array | null = null;

  /** `reach`: at most so many units of a text are looked at. */
  constructor(shapes: readonly RegExp[], edge: Edge, reach: number) {
    this.#patterns = shapes.map((shape) => new EdgePattern(shape, edge));
    this.#edge = edge;
    this.#reach = reach;
  }

  /** Which of them matches at a place of a text; how many there are: none does. */
  at(text: string, at: number): number {
    this.#may ??= bitsOf(this.#patterns);
    let rest = this.#may[placeAt(text, at, this.#edge)] as number;
    if (rest === 0) return this.#patterns.length;
    const words = wordsAt(text, at, this.#reach, this.#edge);
    for (; rest !== 0; rest &= rest - 1) {
      const which = 31 - Math.clz32(rest & -rest);
      if ((this.#patterns[which] as EdgePattern).test(words)) return which;
    }
    return this.#patterns.length;
  }
}

/** Where the character at the edge stands among {@link PLACES}. */
function placeAt(text: string, at: number, edge: Edge): number {
  const beside = edge === '^' ? at : at - 1;
  return beside < 0 || beside >= text.length ? 0 : keyCode(text.charCodeAt(beside)) % PLACES;
}

function wordsAt(text: string, at: number, reach: number, edge: Edge): string {
  return edge === '^' ? text.slice(at, at + reach) : text.slice(Math.max(0, at - reach), at);
}

function bitsOf(patterns: readonly EdgePattern[]): Int32Array {
  return Int32Array.from({ length: PLACES }, (_, place) =>
    patterns.reduce((bits, pattern, at) => (pattern.may(place) ? bits | (1 << at) : bits), 0),
  );
}

function placesOf(characters: string | null): Int32Array {
  const places = new Int32Array(PLACES / 32);
  if (characters === null) return places.fill(-1);
  for (let at = 0; at < characters.length; at++) {
    const place = characters.charCodeAt(at) % PLACES;
    places[place >> 5] = (places[place >> 5] as number) | (1 << (place & 31));
  }
  return places;
}

/** For words that begin at a place. */
export function begins(shape: RegExp): EdgePattern {
  return new EdgePattern(shape, '^');
}

/** For words that end at a place. */
export function ends(shape: RegExp): EdgePattern {
  return new EdgePattern(shape, '$');
}
