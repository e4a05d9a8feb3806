import { expect, it } from 'vitest';
import { areNeighbours } from '../../../src/adapters/ocr/worker/capitals.ts';
import type { Character } from '../../../src/adapters/ocr/worker/character.ts';

/** As a line of a wallet was read; the middles of the letters in heights of the line. */
const LINE: readonly Character[] = [
  ...[0.25, 1.08, 1.92, 2.58, 3.42, 4.25, 5.08, 5.92, 6.75, 7.58].map((at, index) => ({
    text: 'LOTUSGAMES'[index],
    at,
  })),
  ...[8.75, 9.42, 10.25].map((at, index) => ({ text: 'SDN'[index], at })),
].map(({ text = '', at }) => ({ text, at, confidence: 0.99 }));
const isOneWord = (at: number) => areNeighbours(LINE[at - 1] as Character, LINE[at] as Character, LINE);

it('keeps two stems together and parts two words', () => {
  expect(isOneWord(8)).toBe(true);
  expect(isOneWord(10)).toBe(false);
});
