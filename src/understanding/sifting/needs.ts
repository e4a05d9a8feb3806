import { keyOf, type Needs, oneOf, rarer, shortened } from './keys.ts';

/** What a stretch of a pattern matches, if that is one of a few strings, and what it needs in any case. */
interface Piece {
  readonly exact: readonly string[] | null;
  readonly needs: Needs | null;
}

const NOTHING: readonly string[] = [''];
const ANYTHING: Piece = { exact: null, needs: null };
const ONCE = [1, 1] as const;
const EMPTY: Piece = { exact: NOTHING, needs: null };
/** More strings than this are no longer followed together. */
const MOST = 32;
/** Wider ranges of characters are as good as anything. */
const WIDEST = 32;
const LONGEST = 12;
/** Half of a character: where patterns go by whole ones, what is said of it is said of both. */
const HALF = /[\ud800-\udfff]/;
/** What nearly every text has one of need not be asked for. */
const IDLE = 1.5;

function only(strings: readonly string[]): Piece {
  return { exact: strings, needs: null };
}

/** What a piece needs, whatever stands beside it. */
function needsOfPiece({ exact, needs }: Piece): Needs | null {
  return exact === null || exact.includes('') ? needs : rarer(oneOf(exact), needs);
}

/** Every string of one behind every string of the other; `null` where they are too many. */
function crossed(one: readonly string[], other: readonly string[]): readonly string[] | null {
  if (one === NOTHING) return other;
  if (one.length * other.length > MOST) return null;
  if (one.length === 1 && other.length === 1) return [`${one[0]}${other[0]}`];
  return one.flatMap((head) => other.map((tail) => head + tail));
}

function times(exact: readonly string[], count: number): readonly string[] | null {
  if (count === 1) return exact;
  let all: readonly string[] | null = NOTHING;
  for (let each = 0; each < count && all !== null; each++) all = crossed(all, exact);
  return all;
}

/** Pieces in a row: strings grow as long as it is known what stands side by side; of all that is needed the rarest counts. */
class Sequence {
  /** What the pieces since the last gap match, without anything between. */
  #run: readonly string[] = NOTHING;
  #whole = true;
  #best: Needs | null = null;

  add(piece: Piece, least: number, most: number): void {
    const { exact } = piece;
    if (least > 0) this.#take(piece.needs);
    if (exact === null) {
      if (least > 0) this.#take(needsOfPiece(piece));
      return this.#gap();
    }
    if (least === 0 && most === 1) return this.#grow([...exact, '']);
    const copies = times(exact, Math.min(least, LONGEST));
    if (copies === null) {
      this.#take(needsOfPiece(piece));
      return this.#gap();
    }
    this.#grow(copies);
    if (most === least && least <= LONGEST) return;
    this.#gap();
    // Behind as many as there may be stands at least the last of them.
    if (least > 0) this.#grow(copies);
  }

  #grow(exact: readonly string[]): void {
    if (exact === NOTHING) return;
    const grown = crossed(this.#run, exact);
    if (grown === null) this.#gap();
    this.#run = grown ?? exact;
  }

  #gap(): void {
    if (!this.#run.includes('')) this.#take(oneOf(this.#run));
    this.#run = NOTHING;
    this.#whole = false;
  }

  #take(needs: Needs | null): void {
    this.#best = rarer(needs, this.#best);
  }

  end(): Piece {
    if (this.#whole) return { exact: this.#run, needs: this.#best };
    this.#gap();
    return { exact: null, needs: this.#best };
  }
}

/** Reads the source of a pattern from left to right, as far as it has to be understood. */
class Reader {
  #at = 0;
  readonly #source: string;
  readonly #ignoreCase: boolean;

  constructor({ source, ignoreCase }: RegExp) {
    this.#source = source;
    this.#ignoreCase = ignoreCase;
  }

  /** One alternative or the other. */
  choice(): Piece {
    const all = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      all.push(this.#sequence());
    }
    if (all.length === 1) return all[0] as Piece;
    const exact = all.every((each) => each.exact !== null) ? all.flatMap((each) => each.exact ?? []) : null;
    if (exact !== null && exact.length <= MOST) return only(exact);
    const needs = all.map(needsOfPiece);
    const united = needs.every((each) => each !== null) ? needs.flatMap(({ keys }) => keys) : null;
    return { exact: null, needs: united && oneOf(united) };
  }

  #sequence(): Piece {
    const sequence = new Sequence();
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] as string)) {
      const piece = this.#piece();
      sequence.add(piece, ...this.#times());
    }
    return sequence.end();
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
    return here === '^' || here === '$' ? EMPTY : this.#literal(here);
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
    return opening.endsWith('=') ? { exact: NOTHING, needs: needsOfPiece(inner) } : inner;
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
