/**
 * Which tags a string holds, as bits: whether it may match a pattern is asked a few hundred times a message, and so must
 * cost next to nothing.
 */
export type TagSet = Uint32Array;

const WORDS = 5;
/** Concepts lie above this code; the few other marks share one bit, which is set all too often, never too seldom. */
const FIRST_CONCEPT = 0x100;

export function tagSet(tags: Iterable<string>): TagSet {
  const set = new Uint32Array(WORDS);
  for (const tag of tags) {
    const bit = Math.max(0, tag.charCodeAt(0) - FIRST_CONCEPT + 1);
    set[bit >> 5] = (set[bit >> 5] as number) | (1 << (bit & 31));
  }
  return set;
}

/** Whether the two have a tag in common. */
export function meets(one: TagSet, other: TagSet): boolean {
  let common = 0;
  for (let word = 0; word < WORDS; word++) common |= (one[word] as number) & (other[word] as number);
  return common !== 0;
}

/** The places of its bits, lowest first. */
export function tagsIn(set: TagSet): number[] {
  const places: number[] = [];
  for (let word = 0; word < set.length; word++) {
    for (let rest = set[word] as number; rest !== 0; rest &= rest - 1)
      places.push(32 * word + 31 - Math.clz32(rest & -rest));
  }
  return places;
}
