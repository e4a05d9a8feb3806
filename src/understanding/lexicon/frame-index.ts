import type { Frame } from './frame.ts';
import { has, TAGS, type TagSet, tagsIn } from './tag-set.ts';

/** The places of those among `frames` that a text with these tags may match, in their order. */
export type FrameIndex = (set: TagSet) => number[];

/** The frames that one of their needs is met by, for each tag: `size` numbers of 32 frames. */
type Plane = Int32Array;

/** The needs of all frames at one place; a frame that has fewer needs nothing there. */
function planeOf(frames: readonly Frame[], place: number, size: number): Plane {
  const plane = new Int32Array(size * TAGS);
  for (const [at, { needed }] of frames.entries()) {
    const some = needed[place];
    for (let tag = 0; tag < TAGS; tag++) {
      if (some !== undefined && !has(some, tag)) continue;
      const word = tag * size + (at >> 5);
      plane[word] = (plane[word] as number) | (1 << (at & 31));
    }
  }
  return plane;
}

/** Asks once for hundreds of frames what each of them would be asked: whether all the concepts it needs are there. */
export function frameIndex(frames: readonly Frame[]): FrameIndex {
  const size = Math.ceil(frames.length / 32);
  const most = Math.max(...frames.map(({ needed }) => needed.length));
  if (frames.some(({ needed }) => needed.length === 0)) throw new Error('a frame needs at least one concept');
  const planes = Array.from({ length: most }, (_, place) => planeOf(frames, place, size));
  const bits = new Int32Array(size);
  const met = new Int32Array(size);
  return (set) => {
    const tags = tagsIn(set);
    bits.fill(-1);
    for (const plane of planes) {
      met.fill(0);
      for (let at = 0; at < tags.length; at++) {
        const row = (tags[at] as number) * size;
        for (let word = 0; word < size; word++)
          met[word] = (met[word] as number) | (plane[row + word] as number);
      }
      for (let word = 0; word < size; word++) bits[word] = (bits[word] as number) & (met[word] as number);
    }
    return tagsIn(bits);
  };
}
