import { keyCode, needsOf } from './needs.ts';

const A = 0x61;
const LETTERS = 26;
/** The number of each key that some pattern needs, by its character or its two letters; 0: none needs it. */
const SINGLE = new Uint16Array(0x10000);
const PAIRS = new Uint16Array(LETTERS * LETTERS);
let keys = 0;

/** The text that was looked at last, and which keys it has: those with its mark. */
let seen: string | null = null;
let mark = 0;
let marks = new Float64Array(0x400);

/** The numbers of the keys of which a pattern needs one; none: it has to be tried. */
const NEEDS = new WeakMap<RegExp, Uint16Array>();

function pairOf(one: number, other: number): number {
  const isPair = one >= A && one < A + LETTERS && other >= A && other < A + LETTERS;
  return isPair ? (one - A) * LETTERS + other - A : -1;
}

function look(text: string): void {
  seen = text;
  mark++;
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const code = keyCode(text.charCodeAt(at));
    marks[SINGLE[code] as number] = mark;
    const pair = pairOf(last, code);
    if (pair !== -1) marks[PAIRS[pair] as number] = mark;
    last = code;
  }
}

/** The number of a key, for which there is room among the marks. */
function numbered(key: string): number {
  const [one, other] = [key.charCodeAt(0), key.charCodeAt(1)];
  const [table, place] = key.length === 2 ? [PAIRS, pairOf(one, other)] : [SINGLE, one];
  if (table[place] === 0) {
    table[place] = ++keys;
    if (keys === marks.length) marks = new Float64Array(2 * keys);
    seen = null;
  }
  return table[place] as number;
}

/**
 * Whether a text has what a pattern cannot do without; `false`: it has no match. Hundreds of patterns are asked of every
 * message and few match, but the code of each that is tried drives another's out of the processor's caches. For whole
 * texts, which are asked about again and again: one is gone through once.
 */
export function mayMatch(shape: RegExp, text: string): boolean {
  let needs = NEEDS.get(shape);
  if (needs === undefined) {
    needs = Uint16Array.from(needsOf(shape) ?? [], numbered);
    NEEDS.set(shape, needs);
  }
  if (text !== seen) look(text);
  for (let at = 0; at < needs.length; at++) if (marks[needs[at] as number] === mark) return true;
  return needs.length === 0;
}
