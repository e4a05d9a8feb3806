import { COMMA, codeOf, NUMBER, STOP, UNKNOWN } from '../lexicon/concepts.ts';
import type { Tagged } from '../lexicon/tag.ts';
import { cut, END, joined, letterAt, roomFor, START, type Units, unitsOf } from './units.ts';

/**
 * One thing that a text shows to whoever weighs it, as the hash of what it is made of: up to three {@link Units} in a
 * row, four letters of a word (so that its other forms and slips count as well), a concept, or two concepts in a row.
 */
export type Feature = number;

/** A concept, and four letters, by the first character of their name; units are named by their words. */
export const CONCEPTS = '~';
export const LETTERS = '-';

const ROW = 3;
const PART = 4;
const SEEDS = { '': 0x51ed, [CONCEPTS]: 0x0a3b, [LETTERS]: 0x6c8e } as const;
/** What is no letter of a word, and yet among its four: where it begins and ends. */
const EDGES = { '^': START, $: END } as const;
/** Names are units in a row, {@link ROW} at most. */
const ROOM_FOR_A_NAME = roomFor(1_000);
const LITERALS: readonly string[] = [COMMA, STOP, UNKNOWN, NUMBER];

/** Takes a feature, as often as it is there; `kind` and place are for its name. */
export type Hear = (feature: Feature, kind: keyof typeof SEEDS, from: number, to: number) => void;

function rows({ count, codes }: Units, hear: Hear): void {
  const at = (place: number): number => (place < 0 ? START : place < count ? (codes[place] as number) : END);
  for (let first = -1; first <= count; first++) {
    let hash: number = SEEDS[''];
    for (let last = first; last < first + ROW && last <= count; last++) {
      hash = joined(hash, at(last));
      if (first < count && last >= 0) hear(hash, '', first, last + 1);
    }
  }
}

function parts(text: string, { count, from, to }: Units, hear: Hear): void {
  for (let unit = 0; unit < count; unit++) {
    const [start, end] = [from[unit] as number, to[unit] as number];
    if (end - start < PART || letterAt(text, start) < 0x61) continue;
    for (let first = start - 1; first + PART <= end + 1; first++) {
      let hash: number = SEEDS[LETTERS];
      for (let at = first; at < first + PART; at++) {
        hash = joined(hash, at < start ? START : at < end ? letterAt(text, at) : END);
      }
      hear(hash, LETTERS, first, first + PART);
    }
  }
}

function concepts({ tags }: Tagged, hear: Hear): void {
  for (let at = 0; at < tags.length; at++) {
    const one = joined(SEEDS[CONCEPTS], tags.charCodeAt(at));
    hear(one, CONCEPTS, at, at + 1);
    if (at + 1 < tags.length) hear(joined(one, tags.charCodeAt(at + 1)), CONCEPTS, at, at + 2);
  }
}

/** Everything a text of {@link normalise}d form shows; linear in its length. */
export function eachFeature(text: string, tagged: Tagged, hear: Hear): void {
  const units = unitsOf(text);
  rows(units, hear);
  parts(text, units, hear);
  concepts(tagged, hear);
}

/** As {@link eachFeature}, in one list. */
export function featuresOf(text: string, tagged: Tagged): Int32Array {
  const features = new Int32Array(ROW * (text.length + 3) + 2 * text.length + 2 * tagged.tags.length);
  let count = 0;
  eachFeature(text, tagged, (feature) => {
    features[count++] = feature;
  });
  return features.subarray(0, count);
}

function edgeAt(name: string, at: number): number | undefined {
  return EDGES[name.charAt(at) as keyof typeof EDGES];
}

/** The feature of a name: units as they are written, `~pay not`, `-char`; `^` and `$` at its ends are those of the text. */
export function featureNamed(name: string): Feature {
  if (name.startsWith(CONCEPTS)) {
    const codes = name
      .slice(1)
      .split(' ')
      .map((word) => (LITERALS.includes(word) ? word : codeOf(word)).charCodeAt(0));
    return codes.reduce(joined, SEEDS[CONCEPTS]);
  }
  let hash: number;
  if (name.startsWith(LETTERS)) {
    hash = SEEDS[LETTERS];
    for (let at = 1; at < name.length; at++) hash = joined(hash, edgeAt(name, at) ?? letterAt(name, at));
    return hash;
  }
  hash = SEEDS[''];
  const [begins, ends] = [edgeAt(name, 0), edgeAt(name, name.length - 1)];
  if (begins !== undefined) hash = joined(hash, begins);
  const count = cut(name, ROOM_FOR_A_NAME);
  for (let unit = 0; unit < count; unit++) hash = joined(hash, ROOM_FOR_A_NAME.codes[unit] as number);
  return ends === undefined ? hash : joined(hash, ends);
}
