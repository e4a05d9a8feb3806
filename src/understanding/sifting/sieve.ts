import { Trie } from '../lexicon/trie.ts';
import { keyCode } from './keys.ts';
import { needsOf } from './needs.ts';

/** A pattern for whole texts, which is tried only on those that have what it cannot do without. */
export interface Sifted {
  readonly shape: RegExp;
  /** Its place among all. */
  readonly number: number;
}

const patterns: RegExp[] = [];

/** The patterns that need a key, by their numbers, and those that have to be tried on every text. */
interface Sieve {
  readonly size: number;
  readonly needing: Trie<readonly number[]>;
  readonly always: Uint8Array;
}
let sieve: Sieve | null = null;

/** Room for a longer text is not kept. */
const MUCH = 0x1000;
let folded = new Uint16Array(MUCH);

/** The text that was looked at last, and which patterns it may have a match of. */
let seen: string | null = null;
let may = new Uint8Array(0);

export function sifted(shape: RegExp): Sifted {
  seen = null;
  return { shape, number: patterns.push(shape) - 1 };
}

function sieveOf(shapes: readonly RegExp[]): Sieve {
  const needing = new Map<string, number[]>();
  const always = new Uint8Array(shapes.length);
  for (const [number, shape] of shapes.entries()) {
    const needs = needsOf(shape);
    if (needs === null) always[number] = 1;
    for (const key of needs ?? []) {
      const others = needing.get(key);
      if (others === undefined) needing.set(key, [number]);
      else others.push(number);
    }
  }
  return { size: shapes.length, needing: new Trie(needing), always };
}

function allow(numbers: readonly number[]): void {
  for (let at = 0; at < numbers.length; at++) may[numbers[at] as number] = 1;
}

/** Folds a text as keys are, with a character behind it that no key has. */
function fold(text: string): void {
  const { length } = text;
  if (length >= folded.length) folded = new Uint16Array(length + 1);
  else if (folded.length > MUCH) folded = new Uint16Array(Math.max(MUCH, length + 1));
  for (let at = 0; at < length; at++) folded[at] = keyCode(text.charCodeAt(at));
  folded[length] = 0;
}

function look(text: string): void {
  if (sieve?.size !== patterns.length) {
    sieve = sieveOf(patterns);
    may = new Uint8Array(sieve.size);
  }
  may.set(sieve.always);
  fold(text);
  for (let at = 0; at < text.length; at++) sieve.needing.each(folded, at, allow);
  seen = text;
}

/**
 * Whether a text has what a pattern cannot do without; `false`: it has no match. Hundreds of patterns are asked of every
 * message and few match, but the code of each that is tried drives another's out of the processor's caches. So a text is
 * gone through once for all of them.
 */
export function mayMatch({ number }: Sifted, text: string): boolean {
  if (text !== seen) look(text);
  return may[number] === 1;
}
