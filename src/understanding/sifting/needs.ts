/**
 * What a text cannot do without if a pattern is to match it: one of these keys. A key is a character (Latin letters in
 * lower case), two Latin letters in a row, or `0` for any digit. `null`: nothing can be said.
 */
export type Needs = ReadonlySet<string> | null;

/** A piece of a pattern. `one`: it is this character and no other, but for its case. */
interface Piece {
  readonly needs: Needs;
  readonly one: string | null;
}

const ANYTHING: Piece = { needs: null, one: null };
const DIGIT: Piece = { needs: new Set(['0']), one: null };
const LETTER = /^[a-z]$/;
/** What is seldom there is asked for rather than what nearly every text has. */
const COSTS: Readonly<Record<string, number>> = { ' ': 40, '0': 12, ',': 6, '.': 6, '\n': 4 };
const COST_OF_A_LETTER = 20;
/** To ask for so much would be idle. */
const IDLE = 300;
/** Wider ranges are as good as anything. */
const WIDEST = 64;

const ZERO = 0x30;
const NINE = 0x39;

/** The code of a key: a letter in lower case, the same for every digit, and two signs as the letters they fold to. */
export function keyCode(code: number): number {
  if (code > 0x40 && code < 0x5b) return code + 0x20;
  if (code >= ZERO && code <= NINE) return ZERO;
  return code === 0x17f ? 0x73 : code === 0x212a ? 0x6b : code;
}

function keyOf(character: string): string {
  return String.fromCharCode(keyCode(character.charCodeAt(0)));
}

function costOf(needs: Needs): number {
  if (needs === null) return IDLE;
  let cost = 0;
  for (const key of needs) cost += COSTS[key] ?? (LETTER.test(key) ? COST_OF_A_LETTER : 1);
  return cost;
}

function united(one: Needs, other: Needs): Needs {
  return one && other && one.union(other);
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
  choice(): Needs {
    let all = this.#sequence();
    while (this.#source[this.#at] === '|') {
      this.#at++;
      all = united(all, this.#sequence());
    }
    return all;
  }

  /** Piece by piece: all of them are needed, so the rarest will do. */
  #sequence(): Needs {
    let best: Needs = null;
    let last: string | null = null;
    const take = (needs: Needs): void => {
      if (costOf(needs) < costOf(best)) best = needs;
    };
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] as string)) {
      const { needs, one } = this.#piece();
      const times = this.#times();
      if (!/^(?:[?*]|\{0)/.test(times)) take(needs);
      const key = one === null ? '' : keyOf(one);
      const next = times === '' && LETTER.test(key) ? key : null;
      if (last !== null && next !== null) take(new Set([last + next]));
      last = next;
    }
    return best;
  }

  #skip(what: RegExp): string {
    what.lastIndex = this.#at;
    const skipped = what.exec(this.#source)?.[0] ?? '';
    this.#at += skipped.length;
    return skipped;
  }

  #times(): string {
    return this.#skip(/(?:[?*+]|\{\d+,?\d*\})\??/y);
  }

  #piece(): Piece {
    const here = this.#source[this.#at++] as string;
    if (here === '(') return this.#group();
    if (here === '[') return { needs: this.#class(), one: null };
    if (here === '\\') return this.#escaped();
    return '^$.'.includes(here) ? ANYTHING : this.#literal(here);
  }

  #literal(character: string): Piece {
    const foldsOtherwise = character > '~' && character.toLowerCase() !== character.toUpperCase();
    if (this.#ignoreCase && foldsOtherwise) return ANYTHING;
    return { needs: new Set([keyOf(character)]), one: character };
  }

  /** Behind its parenthesis. What is looked at and not taken is not asked for. */
  #group(): Piece {
    const opening = this.#skip(/\?(?::|<?[=!]|<\w+>)/y);
    const needs = this.choice();
    this.#at++;
    return /^\?<?[=!]/.test(opening) ? ANYTHING : { needs, one: null };
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
    if (here === 'd') return DIGIT;
    if (here === 'n') return this.#literal('\n');
    return /\w/.test(here) ? ANYTHING : this.#literal(here);
  }

  /** Behind its bracket. */
  #class(): Needs {
    const negated = this.#skip(/\^/y) !== '';
    let all: Needs = new Set();
    while (this.#source[this.#at] !== ']') all = united(all, this.#range());
    this.#at++;
    return negated ? null : all;
  }

  /** A member of a class, or all from one to another. */
  #range(): Needs {
    const first = this.#member();
    if (this.#skip(/-(?!\])/y) === '') return first.needs;
    const [from, to] = [first.one, this.#member().one].map((one) => one?.charCodeAt(0));
    if (from === undefined || to === undefined || to - from > WIDEST) return null;
    const between = Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at));
    return between.map((each) => this.#literal(each).needs).reduce(united, new Set());
  }

  #member(): Piece {
    const here = this.#source[this.#at++] as string;
    return here === '\\' ? this.#escaped() : this.#literal(here);
  }
}

export function needsOf(shape: RegExp): Needs {
  const needs = new Reader(shape).choice();
  return costOf(needs) < IDLE ? needs : null;
}
