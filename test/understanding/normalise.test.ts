import { expect, it } from 'vitest';
import { normalise } from '../../src/understanding/normalise.ts';

it('folds width, variants and what cannot be seen, and finds the way back', () => {
  const words = normalise('a\u200b６\u202e８\r\n訂單');
  expect(words.text).toBe('a68\n\n订单');
  expect(words.span(1, 3)).toEqual([2, 5]);
  expect(words.words(5, 7)).toBe('訂單');
});

it('does not glue a list number to what follows', () => {
  expect(normalise('①68元').text).toBe(' 68元');
});

it('covers the whole of a character outside the basic plane', () => {
  const words = normalise('付𝟞𝟠元');
  expect(words.text).toBe('付68元');
  expect(words.span(1, 3)).toEqual([1, 5]);
});

it('maps every unit of an expansion to its one character', () => {
  const words = normalise('㍿x');
  expect(words.text).toBe('株式会社x');
  expect(words.span(1, 2)).toEqual([0, 1]);
  expect(words.span(4, 5)).toEqual([1, 2]);
});
