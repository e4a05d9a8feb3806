import type { Tagged } from '../lexicon/tag.ts';
import { END, joined, letterAt, START, type Units, unitsOf } from './units.ts';

/**
 * One thing that a text shows to whoever weighs it, as the hash of what it is made of: up to three {@link Units} in a
 * row, four letters of a word (so that its other forms and slips count as well), a concept, or two concepts in a row.
 */
export type Feature = number;

/** Where each of the three kinds begins. */
export const SEEDS = { units: 0x51ed, concepts: 0x0a3b, letters: 0x6c8e } as const;

const ROW = 3;
const PART = 4;

/** Takes a feature, as often as it is there. */
type Hear = (feature: Feature) => void;

function rows({ count, codes }: Units, hear: Hear): void {
  const at = (place: number): number => (place < 0 ? START : place < count ? (codes[place] as number) : END);
  for (let first = -1; first <= count; first++) {
    let hash: number = SEEDS.units;
    for (let last = first; last < first + ROW && last <= count; last++) {
      hash = joined(hash, at(last));
      if (first < count && last >= 0) hear(hash);
    }
  }
}

function parts(text: string, { count, from, to }: Units, hear: Hear): void {
  for (let unit = 0; unit < count; unit++) {
    const [start, end] = [from[unit] as number, to[unit] as number];
    if (end - start < PART || letterAt(text, start) < 0x61) continue;
    for (let first = start - 1; first + PART <= end + 1; first++) {
      let hash: number = SEEDS.letters;
      for (let at = first; at < first + PART; at++) {
        hash = joined(hash, at < start ? START : at < end ? letterAt(text, at) : END);
      }
      hear(hash);
    }
  }
}

function concepts({ tags }: Tagged, hear: Hear): void {
  for (let at = 0; at < tags.length; at++) {
    const one = joined(SEEDS.concepts, tags.charCodeAt(at));
    hear(one);
    if (at + 1 < tags.length) hear(joined(one, tags.charCodeAt(at + 1)));
  }
}

/** Everything a text of {@link normalise}d form shows, as often as it does; linear in its length. */
export function featuresOf(text: string, tagged: Tagged): Int32Array {
  const features = new Int32Array(ROW * (text.length + 3) + 2 * text.length + 2 * tagged.tags.length);
  let count = 0;
  const hear: Hear = (feature) => {
    features[count++] = feature;
  };
  const units = unitsOf(text);
  rows(units, hear);
  parts(text, units, hear);
  concepts(tagged, hear);
  return features.subarray(0, count);
}
