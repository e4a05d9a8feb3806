import type { Frame } from './frame.ts';
import { type TagSet, tagsIn } from './tag-set.ts';

/** The places of those among `frames` that a text with these tags may match, in their order. */
export type FrameIndex = (set: TagSet) => number[];

/** The need that the fewest tags meet: the frame is looked up by these. */
function rarest(needed: readonly TagSet[]): readonly number[] {
  const all = needed.map(tagsIn).sort((one, other) => one.length - other.length);
  const [first] = all;
  if (first === undefined) throw new Error('a frame needs at least one concept');
  return first;
}

/** Asks once for hundreds of frames what each of them would be asked: whether the concepts it needs are there. */
export function frameIndex(frames: readonly Frame[]): FrameIndex {
  const size = Math.ceil(frames.length / 32);
  const rows: Uint32Array[] = [];
  for (const [at, { needed }] of frames.entries()) {
    for (const tag of rarest(needed)) {
      const row = rows[tag] ?? new Uint32Array(size);
      row[at >> 5] = (row[at >> 5] as number) | (1 << (at & 31));
      rows[tag] = row;
    }
  }
  return (set) => {
    const bits = new Uint32Array(size);
    for (const tag of tagsIn(set)) {
      const row = rows[tag];
      if (row === undefined) continue;
      for (let word = 0; word < size; word++) bits[word] = (bits[word] as number) | (row[word] as number);
    }
    return tagsIn(bits);
  };
}
