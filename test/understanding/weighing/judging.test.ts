import { describe, expect, it } from 'vitest';
import { judging, namesOf, type Shows, side } from '../../../src/understanding/weighing/judging.ts';

const LEFT = side('left');
const SIZE = side('size');
const likely = judging(['\t50 -50', 'left=付\t-100 100', 'size=2 money\t0 300', 'size=2 money p\t0 -400']);
const left =
  (word: string): Shows =>
  (hear) =>
    hear(LEFT, word);

describe('a candidate', () => {
  it('is judged by what it shows, beginning with what is always so', () => {
    expect(likely(() => undefined)).toBeCloseTo(1 / (1 + Math.E));
    expect(likely(left('付'))).toBeCloseTo(1 / (1 + Math.exp(-1)));
    expect(likely(left('退'))).toBeCloseTo(1 / (1 + Math.E));
  });

  it('shows up to three words from one side', () => {
    expect(likely((hear) => hear(SIZE, '2', 'money'))).toBeCloseTo(1 / (1 + Math.exp(-2)));
    expect(likely((hear) => hear(SIZE, '2', 'money', 'p'))).toBeCloseTo(1 / (1 + Math.exp(5)));
    expect(likely((hear) => hear(SIZE, '2money'))).toBeCloseTo(1 / (1 + Math.E));
  });

  it('names what it shows as the weights do', () => {
    const shows: Shows = (hear) => {
      hear(LEFT, '付');
      hear(SIZE, '2', 'money', 'p');
    };
    expect(namesOf(shows)).toEqual(['left=付', 'size=2 money p']);
  });
});
