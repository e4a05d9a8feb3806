import { expect, it } from 'vitest';
import type { Character } from '../../../src/adapters/ocr/worker/character.ts';
import type { ReadQuad } from '../../../src/adapters/ocr/worker/read-quad.ts';
import { withoutStrays } from '../../../src/adapters/ocr/worker/strays.ts';

function line(text: string, x: number, y: number, width: number): ReadQuad {
  const characters = [...text].map((each, at): Character => ({ text: each, confidence: 1, at }));
  return { quad: { x, y, width, height: 23, angle: 0 }, read: { characters, wordGaps: [] } };
}
const NUMBER = line('2025030210471301583966447816', 383, 861, 370);

it('a digit that was found once more at the rim of its number is none of it', () => {
  expect(withoutStrays([line('2', 188, 862, 42), NUMBER])).toEqual([NUMBER]);
});

it.each([
  ['of another line', line('2', 188, 900, 42)],
  ['that stands apart', line('2', 100, 862, 20)],
  ['that the number neither begins nor ends with', line('9', 188, 862, 42)],
])('a character %s stays', (_, other) => {
  expect(withoutStrays([other, NUMBER])).toEqual([other, NUMBER]);
});
