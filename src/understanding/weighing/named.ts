import type { Feature } from './features.ts';
import { joined } from './units.ts';

const SEED = 0x3b1d;

/** A hash and the characters of a word behind it. */
export function hashed(hash: number, word: string): number {
  let all = hash;
  for (let at = 0; at < word.length; at++) all = joined(all, word.charCodeAt(at));
  return all;
}

/** A hash and a stretch of a text behind it, as far as the text goes. */
export function hashedIn(hash: number, text: string, from: number, to: number): number {
  let all = hash;
  const end = Math.min(to, text.length);
  for (let at = Math.max(0, from); at < end; at++) all = joined(all, text.charCodeAt(at));
  return all;
}

/** The feature of what was read of a text, or of what stands around a candidate: `fact=amount`, `left=付`. */
export function named(name: string): Feature {
  return hashed(SEED, name);
}
