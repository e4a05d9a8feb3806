import { Trie } from '../lexicon/trie.ts';
import { keyCode } from './keys.ts';
import { needsOf } from './needs.ts';

/** A pattern for whole texts, which is tried only on those that have what it cannot do without. */
export interface Sifted {
  readonly shape: RegExp;
  /** Its place among all; 0: it has to be tried on every text. */
  readonly number: number;
}

/** Which patterns need a key; built anew for patterns that came later. */
let keys: Trie<readonly number[]> | null = null;
const needing = new Map<string, number[]>();
let count = 0;

/** The text that was looked at last, and which patterns it may have a match of. */
let seen: string | null = null;
let may = new Uint8Array(1);
/** Room for more than this is not kept. */
const MUCH = 0x1000;
let folded = new Uint16Array(MUCH);

export function sifted(shape: RegExp): Sifted {
  const needs = needsOf(shape);
  if (needs === null) return { shape, number: 0 };
  const number = ++count;
  for (const key of needs) {
    const others = needing.get(key);
    if (others === undefined) needing.set(key, [number]);
    else others.push(number);
  }
  keys = null;
  seen = null;
  return { shape, number };
}

function take(numbers: readonly number[]): void {
  for (let at = 0; at < numbers.length; at++) may[numbers[at] as number] = 1;
}

/** A text as keys are written, and a character behind it that no key has. */
function fold(text: string): void {
  const { length } = text;
  if (folded.length <= length) folded = new Uint16Array(2 * length);
  for (let at = 0; at < length; at++) folded[at] = keyCode(text.charCodeAt(at));
  folded[length] = 0;
}

function look(text: string): void {
  seen = text;
  keys ??= new Trie(needing);
  if (may.length <= count) may = new Uint8Array(count + 1);
  may.fill(0);
  may[0] = 1;
  fold(text);
  for (let at = 0; at < text.length; at++) keys.each(folded, at, take);
  if (folded.length > MUCH) folded = new Uint16Array(MUCH);
}

/**
 * Whether a text has what a pattern cannot do without; `false`: it has no match. Hundreds of patterns are asked of every
 * message and few match: a text is gone through once for all of them.
 */
export function mayMatch({ number }: Sifted, text: string): boolean {
  if (text !== seen) look(text);
  return may[number] === 1;
}
