import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../src/engine/pieces.ts';

describe('pieces of a text', () => {
  it('are cut at the end of a line where one is near, and at letters elsewhere', () => {
    expect(piecesOf('一二三四五六\n七八九', 8)).toEqual(['一二三四五六', '七八九']);
    expect(piecesOf('👨‍👩‍👧👨‍👩‍👧', 12)).toEqual(['👨‍👩‍👧', '👨‍👩‍👧']);
    expect(piecesOf(' \n ', 8)).toEqual([]);
  });

  it('fit, and lose nothing but the ends of lines where they were cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 600 }),
        fc.integer({ min: 70, max: 200 }),
        (text, longest) => {
          const pieces = piecesOf(text, longest);
          for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(longest);
          const bare = (words: string) => words.replace(/\s/g, '');
          expect(bare(pieces.join(''))).toBe(bare(text));
        },
      ),
    );
  });
});
