import type { Feature } from './features.ts';
import { hashed, named } from './named.ts';
import { joined } from './units.ts';
import { UNIT, type Weights } from './weights.ts';

/** One side from which a candidate is looked at: the name begins with it, as `left=` does in `left=#68`. */
export interface Side {
  readonly hash: number;
}

/** What a candidate shows from one side: up to three words, parted by blanks in the name. */
export type HearSign = (side: Side, one: string, two?: string, three?: string) => void;

/** Everything a candidate shows, told to whoever asks: no name is ever put together. */
export type Shows = (hear: HearSign) => void;

const BLANK = 0x20;

export function side(name: string): Side {
  return { hash: named(`${name}=`) };
}

function signOf({ hash }: Side, one: string, two?: string, three?: string): Feature {
  let sign = hashed(hash, one);
  if (two !== undefined) sign = hashed(joined(sign, BLANK), two);
  if (three !== undefined) sign = hashed(joined(sign, BLANK), three);
  return sign;
}

/** What a candidate shows, as {@link judging} knows it. */
export function signsOf(shows: Shows): Feature[] {
  const signs: Feature[] = [];
  shows((...sign) => {
    signs.push(signOf(...sign));
  });
  return signs;
}

/** So many signs has nearly every candidate. */
const ROOM = 0x100;

/** How likely a candidate is the right one, 0 to 1, by weights learned beforehand: one for each sign. */
export function judging(weights: Weights): (shows: Shows) => number {
  const always = weights.always[0] ?? 0;
  const signs = new Int32Array(ROOM);
  const rows = new Int32Array(ROOM);
  let count = 0;
  let sum = 0;
  const add = (): void => {
    const found = weights.find(signs, count, rows);
    for (let at = 0; at < found; at++) sum += weights.weightOf(rows[at] as number);
    count = 0;
  };
  const hear: HearSign = (side, one, two, three) => {
    if (count === ROOM) add();
    signs[count++] = signOf(side, one, two, three);
  };
  return (shows) => {
    sum = always;
    shows(hear);
    add();
    return 1 / (1 + Math.exp(-sum / UNIT));
  };
}

/** The candidate that is likeliest, by what {@link judging} makes of it; `null` where none is likelier than `least`. */
export function likeliest<Candidate extends { readonly shows: Shows }>(
  shown: readonly Candidate[],
  chanceOf: (shows: Shows) => number,
  least: number,
): Candidate | null {
  let [best, most]: [Candidate | null, number] = [null, least];
  for (const each of shown) {
    const chance = chanceOf(each.shows);
    if (chance > most) [best, most] = [each, chance];
  }
  return best;
}
