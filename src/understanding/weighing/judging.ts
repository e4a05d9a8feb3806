import type { Feature } from './features.ts';
import { UNIT, type Weights } from './weights.ts';

/** Takes what a candidate shows, one sign after the other. */
export type HearSign = (sign: Feature) => void;

/** Everything a candidate shows, told to whoever asks: no name is ever put together. */
export type Shows = (hear: HearSign) => void;

/** What a candidate shows, as {@link judging} knows it. */
export function signsOf(shows: Shows): Feature[] {
  const signs: Feature[] = [];
  shows((sign) => {
    signs.push(sign);
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
  const hear: HearSign = (sign) => {
    if (count === ROOM) add();
    signs[count++] = sign;
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
