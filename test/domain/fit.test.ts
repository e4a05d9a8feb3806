import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitted } from '../../src/domain/fit.ts';
import { lengthOf } from '../../src/domain/shorten.ts';

const STORY = { wordings: ['I paid 68 for a card at Stars.', 'I paid 68.'], keep: 1, grow: 2 };
const NUMBER = { wordings: ['No. 1234567890.'], keep: 2, grow: 1 };
const ASIDE = { wordings: ['I checked.'], keep: null, grow: 9 };

it('says what is needed before what is welcome, in the order it is given', () => {
  expect(fitted([STORY, ASIDE, NUMBER], null, 'utf16', ' ')).toBe(
    'I paid 68 for a card at Stars. I checked. No. 1234567890.',
  );
  expect(fitted([STORY, ASIDE, NUMBER], 46, 'utf16', ' ')).toBe(
    'I paid 68 for a card at Stars. No. 1234567890.',
  );
  expect(fitted([STORY, ASIDE, NUMBER], 30, 'utf16', ' ')).toBe('I paid 68. No. 1234567890.');
  expect(fitted([STORY, ASIDE, NUMBER], 12, 'utf16', ' ')).toBe('I paid 68.');
  expect(fitted([STORY, ASIDE, NUMBER], 5, 'utf16', ' ')).toBe('');
});

it('is never longer than the limit, and every sentence in it is whole', () => {
  const words = fc.stringMatching(/^[a-z0-9]{1,30}\.$/);
  const piece = fc.record({
    wordings: fc.array(words, { minLength: 1, maxLength: 4 }),
    keep: fc.option(fc.integer({ min: 1, max: 5 })),
    grow: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), fc.integer({ min: 0, max: 120 }), (pieces, max) => {
      const text = fitted(pieces, max, 'code_points', ' ');
      expect(lengthOf(text, 'code_points')).toBeLessThanOrEqual(max);
      const all = new Set(pieces.flatMap(({ wordings }) => wordings));
      for (const sentence of text.split(' ')) expect(sentence === '' || all.has(sentence)).toBe(true);
    }),
  );
});
