import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../src/understanding/lexicon/concepts.ts';
import { frame } from '../../../src/understanding/lexicon/frame.ts';
import { frameIndex } from '../../../src/understanding/lexicon/frame-index.ts';
import { tagSet } from '../../../src/understanding/lexicon/tag-set.ts';

const FRAMES = ['not order', 'pay|charge <2 twice', 'order gone?', '^ refund'].map((each) => frame(each));
const mayMatch = frameIndex(FRAMES);
const places = (...concepts: string[]) => mayMatch(tagSet(concepts.map(codeOf)));

describe('an index of frames', () => {
  it('names in their order those whose concepts may be there', () => {
    expect(places()).toEqual([]);
    expect(places('gone')).toEqual([]);
    expect(places('twice')).toEqual([]);
    expect(places('twice', 'charge')).toEqual([1]);
    expect(places('refund', 'order', 'not')).toEqual([0, 2, 3]);
  });

  it('never leaves out one that matches', () => {
    const tags = ['pay', 'twice', 'order'].map(codeOf).join('');
    const set = tagSet(tags);
    for (const [at, each] of FRAMES.entries()) {
      if (each.shape.test(tags)) expect(mayMatch(set)).toContain(at);
    }
  });
});
