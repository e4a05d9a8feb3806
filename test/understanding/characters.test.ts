import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Characters, DIGITS, hanAt, isHan, LETTERS } from '../../src/understanding/characters.ts';

const HAN = /^\p{Script=Han}/u;

describe('characters', () => {
  it('are Chinese where Unicode says so, whether they are one unit long or two', () => {
    const wrong: number[] = [];
    for (let code = 0; code < 0x10000; code++)
      if (isHan(code) !== HAN.test(String.fromCharCode(code))) wrong.push(code);
    expect(wrong).toEqual([]);
    for (const text of ['𠮷', '𪚥x', '😀', '\ud842', '\udfb7', ''])
      expect(hanAt(text, 0), text).toBe(HAN.test(text) ? 2 : 0);
  });

  it('are in a set by themselves or by their range, and nothing behind a text is', () => {
    const some = new Characters('付_', DIGITS, LETTERS);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'付款_-0a\0A') }), (text) => {
        const members = [...text].filter((each) => /^[付_\da-z]$/.test(each));
        expect(some.someOf(text)).toBe(members.length > 0);
      }),
    );
    expect(some.has(''.charCodeAt(0))).toBe(false);
  });
});
