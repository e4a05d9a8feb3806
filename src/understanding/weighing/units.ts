/**
 * A text cut into what can be counted: `codes[i]` stands for the characters `from[i]` to `to[i]` (exclusive). A Chinese
 * character and a mark of punctuation are each their own code, a word is the hash of its letters, and every number is
 * the same.
 */
export interface Units {
  readonly count: number;
  readonly codes: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Where a text begins and ends. */
export const START = 2;
export const END = 3;
const NUMBER = 0x30;
const MARKS = '?!.,;:\n';

const NOTHING = 0;
const LETTER = 1;
const DIGIT = 2;
const ITSELF = 3;

function kindsOf(): Uint8Array {
  const kinds = new Uint8Array(0x80);
  kinds.fill(LETTER, 0x61, 0x7b);
  kinds.fill(LETTER, 0x41, 0x5b);
  kinds[0x27] = LETTER;
  kinds.fill(DIGIT, 0x30, 0x3a);
  for (const mark of MARKS) kinds[mark.charCodeAt(0)] = ITSELF;
  return kinds;
}
const KINDS = kindsOf();

function kindAt(text: string, at: number): number {
  if (at >= text.length) return NOTHING;
  const code = text.charCodeAt(at);
  return code < 0x80 ? (KINDS[code] as number) : ITSELF;
}

/** One code after others, as the hash of them all. */
export function joined(hash: number, code: number): number {
  const turned = (hash << 7) ^ (hash >>> 25) ^ code;
  return Math.imul(turned ^ (turned >>> 15), 0x2c1b3c6d);
}

/** A letter in lower case, as its code. */
export function letterAt(text: string, at: number): number {
  return text.charCodeAt(at) | 0x20;
}

/** `text`: of {@link normalise}d form. */
export function unitsOf(text: string): Units {
  const codes: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    let end = at + 1;
    let code = text.charCodeAt(at);
    if (kind === LETTER) {
      code = joined(LETTER, letterAt(text, at));
      for (; kindAt(text, end) === LETTER; end++) code = joined(code, letterAt(text, end));
    } else if (kind === DIGIT) {
      code = NUMBER;
      while (kindAt(text, end) === DIGIT) end++;
    }
    if (kind !== NOTHING) {
      codes.push(code);
      from.push(at);
      to.push(end);
    }
    at = end;
  }
  return { count: codes.length, codes, from, to };
}
