import { Places } from './places.ts';
import { joined } from './units.ts';
import { UNIT } from './weighing.ts';

/** One side from which a candidate is looked at: the name begins with it, as `left=` does in `left=#68`. */
export interface Side {
  readonly name: string;
  readonly hash: number;
}

/** What a candidate shows from one side: up to three words, parted by blanks in the name. */
export type HearSign = (side: Side, one: string, two?: string, three?: string) => void;

/**
 * Everything a candidate shows, told to whoever asks: whoever weighs it takes the hashes, and no name is ever put
 * together; the fit takes the names.
 */
export type Shows = (hear: HearSign) => void;

function hashed(hash: number, word: string): number {
  let all = hash;
  for (let at = 0; at < word.length; at++) all = joined(all, word.charCodeAt(at));
  return all;
}

const SEED = 0x3b1d;
const BLANK = 0x20;

export function side(name: string): Side {
  return { name: `${name}=`, hash: hashed(SEED, `${name}=`) };
}

/** Names of what a candidate shows, as the rows of {@link judging} have them. */
export function namesOf(shows: Shows): string[] {
  const names: string[] = [];
  shows(({ name }, ...words) => {
    names.push(name + words.join(' '));
  });
  return names;
}

/**
 * How likely a candidate is the right one, 0 to 1, by weights learned beforehand. `rows`: a name and behind a tab, in
 * hundredths, what speaks against it and what for it; the empty name is of every candidate.
 */
export function judging(rows: readonly string[]): (shows: Shows) => number {
  const known = rows.map((row) => {
    const [name = '', weights = ''] = row.split('\t');
    const [against = 0, support = 0] = weights.split(' ').map(Number);
    return { name, weight: support - against };
  });
  const always = known.find(({ name }) => name === '')?.weight ?? 0;
  const named = known.filter(({ name }) => name !== '');
  const places = new Places(named.map(({ name }) => hashed(SEED, name)));
  const weights = Int32Array.from(named, ({ weight }) => weight);
  let sum = 0;
  const hear: HearSign = ({ hash }, one, two, three) => {
    let sign = hashed(hash, one);
    if (two !== undefined) sign = hashed(joined(sign, BLANK), two);
    if (three !== undefined) sign = hashed(joined(sign, BLANK), three);
    const place = places.of(sign);
    if (place !== -1) sum += weights[place] as number;
  };
  return (shows) => {
    sum = always;
    shows(hear);
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
