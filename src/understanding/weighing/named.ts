import type { Feature } from './features.ts';
import { joined } from './units.ts';

const SEED = 0x3b1d;

/** A hash and the characters of a word behind it. */
export function hashed(hash: number, word: string): number {
  let all = hash;
  for (let at = 0; at < word.length; at++) all = joined(all, word.charCodeAt(at));
  return all;
}

/** The feature of what was read of a text, or of what stands around a candidate: `fact=amount`, `left=付`. */
export function named(name: string): Feature {
  return hashed(SEED, name);
}
