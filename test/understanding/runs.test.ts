import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latinWords, mayHoldId, namingRuns } from '../../src/understanding/runs.ts';

const character = fc.constantFrom(..."付款月卡一aZ09+·.-_*'& ,\n𠮷😀é");
const text = fc.oneof(
  fc.string({ unit: character, maxLength: 40 }),
  // Runs longer than one is told of.
  fc.tuple(fc.constantFrom('卡', 'a', '𠮷', 'a.'), fc.nat(130)).map(([one, times]) => one.repeat(times)),
);

describe('runs', () => {
  it.each([
    ['names', namingRuns, /[\p{Script=Han}A-Za-z\d+·.-]{2,60}/gu],
    ['Latin words', latinWords, /[A-Za-z\d][\w+'.&-]{0,24}/g],
  ] as const)('of %s are those of a pattern', (_, runs, shape) => {
    fc.assert(
      fc.property(text, (words) => {
        const found: [number, number][] = [];
        runs(words, (from, to) => found.push([from, to]));
        const expected = [...words.matchAll(shape)].map(({ 0: run, index }) => [index, index + run.length]);
        expect(found).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('may hold an id where a pattern finds the beginning of one', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(mayHoldId(words)).toBe(/\d{4}|(?=[\w*-]{0,7}\d)[\w*-]{5}/.test(words));
      }),
      { numRuns: 500 },
    );
  });
});
