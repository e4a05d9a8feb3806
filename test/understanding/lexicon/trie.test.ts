import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Trie } from '../../../src/understanding/lexicon/trie.ts';

const always = (): boolean => true;

describe('words by their characters', () => {
  const words = new Trie([
    ['微信', 1],
    ['微信支付', 2],
    ['wx', 3],
    ['wx', 4],
  ]);

  it.each<[string, number, { end: number; value: number } | null]>([
    ['用微信支付的', 1, { end: 5, value: 2 }],
    ['用微信支', 1, { end: 3, value: 1 }],
    ['用微信', 0, null],
    ['wx', 0, { end: 2, value: 4 }],
    ['w', 0, null],
    ['', 0, null],
    ['wx', 2, null],
  ])('the longest in "%s" at %i', (text, at, expected) => {
    expect(words.longest(text, at, always)).toEqual(expected);
  });

  it('may have to fit', () => {
    expect(words.longest('微信支付', 0, (end) => end < 4)).toEqual({ end: 2, value: 1 });
  });

  const word = fc.string({ unit: fc.constantFrom(...'ab付\ud83d'), minLength: 1, maxLength: 4 });

  it('all of them are found, as a search for each would', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), fc.array(word), (known, parts) => {
        const trie = new Trie(known.map((each) => [each, each]));
        const text = parts.join('');
        const codes = Uint16Array.from({ length: text.length + 1 }, (_, at) => text.charCodeAt(at));
        for (let at = 0; at <= text.length; at++) {
          const there = known.filter((each) => text.startsWith(each, at)).sort((a, b) => a.length - b.length);
          const found: string[] = [];
          trie.each(codes, at, (each) => found.push(each));
          expect(found).toEqual(there);
          expect(trie.longest(text, at, always)?.value).toEqual(there.at(-1));
        }
      }),
    );
  });
});
