import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTS, lengthOf, onOneLine, shorten } from '../../src/domain/shorten.ts';

const HOSTILE = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom(
    '👨‍👩‍👧‍👦'.repeat(80),
    `a${'\u0301'.repeat(5000)}`,
    'نص طويل جدا من اليمين '.repeat(40),
    `\u202E${'evil '.repeat(90)}`,
    '原神月卡'.repeat(2500),
    '1234567890'.repeat(1000),
  ),
);

describe('shorten', () => {
  it('counts as the form does', () => {
    expect(lengthOf('原神😀', 'utf16')).toBe(4);
    expect(lengthOf('原神😀', 'code_points')).toBe(3);
  });

  it('never goes beyond the limit, however it is counted, and never leaves half a character', () => {
    fc.assert(
      fc.property(
        HOSTILE,
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom(...COUNTS),
        (text, max, count) => {
          const line = onOneLine(text);
          const short = shorten(line, max, count);
          expect(lengthOf(short, count)).toBeLessThanOrEqual(max);
          expect(short.isWellFormed()).toBe(true);
          if (lengthOf(line, count) <= max) expect(short).toBe(line);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never ends inside a number or a word', () => {
    const part = fc.oneof(
      fc.constantFrom('68.00', 'XC20261121-3', 'me@shop.cn', '13:05:20', 'Steam', 'naïve', 'O’Neill'),
      fc.stringMatching(/^[0-9]{1,40}$/),
    );
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 80 }),
        (parts, max) => {
          const kept = shorten(parts.join(' '), max).replace(/…$/, '').split(' ');
          for (const [at, word] of kept.entries()) if (word !== '') expect(word).toBe(parts[at]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps what fits and says that something is gone', () => {
    expect(shorten('Steam Wallet Code 25 USD', 20)).toBe('Steam Wallet Code…');
    expect(shorten('原神月卡，空月祝福', 6)).toBe('原神月卡…');
    expect(shorten('4200002345202611213456789012', 20)).toBe('');
  });
});

describe('one line', () => {
  it('has no control, direction or joining characters and no tower of marks', () => {
    expect(onOneLine('a\u202Eb\u200Bc\r\n\td\u0000e')).toBe('abc de');
    expect(onOneLine(`z${'\u0336'.repeat(900)}`)).toHaveLength(4);
    expect(onOneLine('\uD800x')).toBe('\uFFFDx');
  });
});
