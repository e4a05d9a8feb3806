/**
 * Which tags a string holds, as bits: whether it may match a pattern is asked a few hundred times a message, and so must
 * cost next to nothing.
 */
export type TagSet = Int32Array;

const WORDS = 5;
/** How many places there are. */
export const TAGS = 32 * WORDS;
/** Concepts lie above this code; the few other marks share one bit, which is set all too often, never too seldom. */
const FIRST_CONCEPT = 0x100;

export function tagSet(tags: Iterable<string>): TagSet {
  const set = new Int32Array(WORDS);
  for (const tag of tags) {
    const bit = Math.max(0, tag.charCodeAt(0) - FIRST_CONCEPT + 1);
    set[bit >> 5] = (set[bit >> 5] as number) | (1 << (bit & 31));
  }
  return set;
}

/** Whether the tag of this place is there. */
export function has(set: TagSet, place: number): boolean {
  return ((set[place >> 5] as number) & (1 << (place & 31))) !== 0;
}

/** The places of all bits, lowest first. */
export function tagsIn(set: Int32Array): number[] {
  const places: number[] = [];
  for (let word = 0; word < set.length; word++) {
    for (let rest = set[word] as number; rest !== 0; rest &= rest - 1)
      places.push(32 * word + 31 - Math.clz32(rest & -rest));
  }
  return places;
}
