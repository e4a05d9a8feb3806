import { describe, expect, it } from 'vitest';
import { judging, type Shows, signsOf } from '../../../src/understanding/weighing/judging.ts';
import { named } from '../../../src/understanding/weighing/named.ts';
import { side } from '../../../src/understanding/weighing/sides.ts';
import { weightsNamed } from './by-name.ts';

const LEFT = side('left');
const SIZE = side('size');
const likely = judging(
  weightsNamed({ '': [-100], 'left=付': [200], 'size=2 money': [300], 'size=2 money p': [-400] }),
);
const left =
  (word: string): Shows =>
  (hear) =>
    hear(LEFT.sign(word));

describe('a candidate', () => {
  it('is judged by what it shows, beginning with what is always so', () => {
    expect(likely(() => undefined)).toBeCloseTo(1 / (1 + Math.E));
    expect(likely(left('付'))).toBeCloseTo(1 / (1 + Math.exp(-1)));
    expect(likely(left('退'))).toBeCloseTo(1 / (1 + Math.E));
  });

  it('shows up to three words from one side', () => {
    expect(likely((hear) => hear(SIZE.sign('2', 'money')))).toBeCloseTo(1 / (1 + Math.exp(-2)));
    expect(likely((hear) => hear(SIZE.sign('2', 'money', 'p')))).toBeCloseTo(1 / (1 + Math.exp(5)));
    expect(likely((hear) => hear(SIZE.sign('2money')))).toBeCloseTo(1 / (1 + Math.E));
  });

  it('is judged by what has the names of its weights', () => {
    const shows: Shows = (hear) => {
      hear(LEFT.sign('付'));
      hear(SIZE.sign('2', 'money', 'p'));
      hear(side('size', '2').stretch('1money!', 1, 6, 'p'));
      hear(LEFT.stretch('付', -1, 9));
    };
    expect(signsOf(shows)).toEqual([
      named('left=付'),
      named('size=2 money p'),
      named('size=2 money p'),
      named('left=付'),
    ]);
  });
});
