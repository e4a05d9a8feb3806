import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tag } from '../../../src/understanding/lexicon/tag.ts';
import { named } from '../../../src/understanding/weighing/named.ts';
import { hearAround } from '../../../src/understanding/weighing/surroundings.ts';

const REACH = 24;
const WORD = /[a-z']{2,20}|\p{Script=Han}(?=(\p{Script=Han})?)/gu;
const character = fc.constantFrom(..."付款没到𠮷😀abZ'1 ");

it('the words around a number are those of a pattern', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: character, maxLength: 30 }),
      fc.constantFrom('', 'a'.repeat(45)),
      (said, more) => {
        const text = `68${said}${more}`;
        const signs: number[] = [];
        hearAround(text, tag(text), { from: 0, to: 2 }, (sign) => signs.push(sign));
        const behind = text.toLowerCase().slice(2, 2 + REACH);
        const words = [...behind.matchAll(WORD)].map(([word, next = '']) =>
          named(`wordsright=${word}${next}`),
        );
        expect(`,${signs},`).toContain(words.map((word) => `,${word}`).join(''));
        expect(signs.filter((sign) => words.includes(sign))).toEqual(words);
      },
    ),
    { numRuns: 300 },
  );
});
