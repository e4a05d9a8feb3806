import { keyOf, shortened } from './keys.ts';
import { ANYTHING, EDGE, EMPTY, needsOfPiece, oneOfPieces, only, type Piece, Sequence } from './pieces.ts';

/** Wider ranges of characters are as good as anything. */
const WIDEST = 32;
/** What nearly every text has one of need not be asked for. */
const IDLE = 1.5;
/** Half of a character: where patterns go by whole ones, what is said of it is said of both. */
const HALF = /[\ud800-\udfff]/;
const ONCE = [1, 1] as const;

/** `^` or `$`, as patterns say that words begin or end there. */
export type Edge = '^' | '$';

/** Reads the source of a pattern from left to right, as far as it has to be understood. */
class Reader {
  #at = 0;
  readonly #source: string;
  readonly #ignoreCase: boolean;

  readonly #edge: Edge | null;
  /** So far every alternative is of words at the edge. */
  #held = true;

  /** `edge`: which sign says that all of it stands at the beginning or the end of words; the other is looked for. */
  constructor({ source, ignoreCase }: RegExp, edge: Edge | null = null) {
    this.#source = source;
    this.#ignoreCase = ignoreCase;
    this.#edge = edge;
  }

  /** The first or the last characters of words that may match; `null`: any. */
  outermost(): string | null {
    const { ends } = this.choice(true);
    if (!this.#held || ends.empty) return null;
    return this.#edge === '^' ? ends.first : ends.last;
  }

  /** One alternative or the other. */
  choice(outer = false): Piece {
    const all = [this.#sequence(outer)];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      all.push(this.#sequence(outer));
    }
    return all.length === 1 ? (all[0] as Piece) : oneOfPieces(all);
  }

  #sequence(outer: boolean): Piece {
    const start = this.#at;
    const sequence = new Sequence();
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] as string)) {
      const piece = this.#piece();
      sequence.add(piece, ...this.#times());
    }
    if (outer && !this.#isHeld(start)) this.#held = false;
    return sequence.end();
  }

  /** Whether the alternative from `start` on begins or ends with the sign of the edge. */
  #isHeld(start: number): boolean {
    const written = this.#source.slice(start, this.#at);
    return this.#edge === '^' ? written.startsWith('^') : /(?<!\\)\$$/.test(written);
  }

  #skip(what: RegExp): string {
    what.lastIndex = this.#at;
    const skipped = what.exec(this.#source)?.[0] ?? '';
    this.#at += skipped.length;
    return skipped;
  }

  #times(): readonly [least: number, most: number] {
    if (!'?*+{'.includes(this.#source[this.#at] ?? '^')) return ONCE;
    const written = this.#skip(/(?:[?*+]|\{\d+,?\d*\})\??/y);
    if (written === '') return ONCE;
    const sign = written.charAt(0);
    if (sign !== '{') return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY];
    const [least = '', most = least] = written.replace(/[{}?]/g, '').split(',');
    return [Number(least), most === '' ? Number.POSITIVE_INFINITY : Number(most)];
  }

  #piece(): Piece {
    const here = this.#source[this.#at++] as string;
    if (here === '(') return this.#group();
    if (here === '[') return this.#class();
    if (here === '\\') return this.#escaped();
    if (here === '.') return ANYTHING;
    if (here === '^' || here === '$') return this.#edge === null || here === this.#edge ? EMPTY : EDGE;
    return this.#literal(here);
  }

  #literal(character: string): Piece {
    return this.#isPlain(character) ? only([keyOf(character)]) : ANYTHING;
  }

  /** Whether it stands for itself: not for half of a character, nor for others that differ in more than their case. */
  #isPlain(character: string): boolean {
    if (character <= '~' || (character >= '\u3400' && character < '\ud800')) return true;
    if (HALF.test(character)) return false;
    return !this.#ignoreCase || character.toLowerCase() === character.toUpperCase();
  }

  /** Behind its parenthesis. What is looked at is needed, but not taken. */
  #group(): Piece {
    const opening = this.#source[this.#at] === '?' ? this.#skip(/\?(?::|<?[=!]|<\w+>)/y) : '';
    const inner = this.choice();
    this.#at++;
    if (opening.endsWith('!')) return EMPTY;
    return opening.endsWith('=') ? { ...EMPTY, needs: needsOfPiece(inner) } : inner;
  }

  /** Behind its backslash. */
  #escaped(): Piece {
    const here = this.#source[this.#at++] as string;
    if (here === 'u' || here === 'x') {
      const digits = this.#skip(here === 'u' ? /[\da-fA-F]{4}/y : /[\da-fA-F]{2}/y);
      return digits === '' ? ANYTHING : this.#literal(String.fromCharCode(Number.parseInt(digits, 16)));
    }
    if (here === 'p' || here === 'P') this.#skip(/\{[^}]+\}/y);
    if (here === 'k') this.#skip(/<\w+>/y);
    if (here === 'd') return only(['0']);
    if (here === 'n') return this.#literal('\n');
    if (here === 'b' || here === 'B') return EMPTY;
    return /\w/.test(here) ? ANYTHING : this.#literal(here);
  }

  /** Behind its bracket. */
  #class(): Piece {
    const negated = this.#source[this.#at] === '^';
    if (negated) this.#at++;
    const all = new Set<string>();
    let known = !negated;
    while (this.#source[this.#at] !== ']') {
      const { exact } = this.#range();
      if (exact === null) known = false;
      else for (const each of exact) all.add(each);
    }
    this.#at++;
    return known ? only([...all]) : ANYTHING;
  }

  /** A member of a class, or all from one to another. */
  #range(): Piece {
    const start = this.#at;
    const first = this.#member();
    if (this.#source[this.#at] !== '-' || this.#source[this.#at + 1] === ']') return first;
    const from = this.#character(start);
    const behind = ++this.#at;
    this.#member();
    const to = this.#character(behind);
    if (from === null || to === null || to - from > WIDEST) return ANYTHING;
    const between = Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at));
    const pieces = between.map((each) => this.#literal(each).exact);
    return pieces.every((each) => each !== null) ? only(pieces.flat()) : ANYTHING;
  }

  #member(): Piece {
    const here = this.#source[this.#at++] as string;
    if (here !== '\\') return this.#literal(here);
    if (this.#source[this.#at] !== 'b') return this.#escaped();
    this.#at++;
    return this.#literal('\b');
  }

  /** The code of the character that was read from `start` on; `null` where it was a class. */
  #character(start: number): number | null {
    const written = this.#source.slice(start, this.#at);
    if (written.length === 1) return written.charCodeAt(0);
    if (/^\\[ux]/.test(written)) return Number.parseInt(written.slice(2), 16);
    return /^\\\W$/.test(written) ? written.charCodeAt(1) : null;
  }
}

/** One of these keys must a text have for a pattern to match it; `null`: nothing is known that is worth asking. */
export function needsOf(shape: RegExp): readonly string[] | null {
  const needs = needsOfPiece(new Reader(shape).choice());
  return needs === null || needs.cost >= IDLE ? null : shortened(needs.keys);
}

/** The characters one of which words must begin or end with for a pattern to match them; `\0`: none; `null`: any will do. */
export function outermostOf(shape: RegExp, edge: Edge): string | null {
  return new Reader(shape, edge).outermost();
}
