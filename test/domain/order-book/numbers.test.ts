import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalContact, contactsIn } from '../../../src/domain/order-book/contacts.ts';
import { canonicalNumber, isSimilar, isStrong } from '../../../src/domain/order-book/numbers.ts';

const INVISIBLE = [
  '\u200b',
  '\u200e',
  '\u202e',
  '\ufeff',
  '\u2060',
  '\u00ad',
  '\t',
  '\n',
  ' ',
  '\u3000',
  '\u00a0',
];
const number = fc.oneof(
  fc.stringMatching(/^20[0-9]{26}$/),
  fc.stringMatching(/^4200[0-9]{24}$/),
  fc.stringMatching(/^20[0-9]{17}$/),
  fc.stringMatching(/^[A-Z0-9]{16}$/),
  fc.stringMatching(/^[0-9a-f]{64}$/),
  fc.stringMatching(/^[A-Z]{2}[0-9]{6,20}-[0-9]{1,4}$/),
);

/** What phones, bills, spreadsheets and impostors do to a number without making another of it. */
function mangled(text: string, dice: readonly number[]): string {
  const letters = [...text].map((letter, index) => {
    const throwing = dice[index % dice.length] ?? 0;
    if (throwing % 5 === 0) return String.fromCharCode(letter.charCodeAt(0) + 0xfee0);
    if (throwing % 5 === 1) return letter.toLowerCase();
    if (throwing % 5 === 2) return letter + (INVISIBLE[throwing % INVISIBLE.length] ?? '');
    return letter;
  });
  const edge = dice[0] ?? 0;
  const hash = /^[0-9a-f]{64}$/.test(text) && edge % 2 === 0 ? '0x' : '';
  return `${edge % 3 === 0 ? '`' : ''}${hash}${letters.join('')}${edge % 7 === 0 ? '\t' : ''}`;
}

describe('the canonical form', () => {
  it('is the same for 100,000 mutations, or the mutation is refused', { timeout: 180_000 }, () => {
    const dice = fc.array(fc.nat(1000), { minLength: 1, maxLength: 32 });
    fc.assert(
      fc.property(number, dice, (plain, thrown) => {
        expect([canonicalNumber(plain), null]).toContain(canonicalNumber(mangled(plain, thrown)));
        expect(canonicalNumber(mangled(plain, thrown))).toBe(canonicalNumber(plain));
      }),
      { numRuns: 100_000 },
    );
  });

  it('is kept by itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const once = canonicalNumber(text);
        if (once !== null) expect(canonicalNumber(once)).toBe(once);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['20231122220014501234567890**', null],
    ['2023112222001450123456789012_R20231201', '2023112222001450123456789012'],
    ['2023112222001450123456789012*1', '2023112222001450123456789012'],
    [`0x${'AB'.repeat(32)}`, 'ab'.repeat(32)],
    ['ＸＣ２０２６—１', 'xc2026-1'],
    ['订单123456', null],
    ["'; DROP TABLE orders", null],
    ['/', null],
    ['', null],
    ['17', '17'],
    ['#1001', '#1001'],
    ['2026/11/0001', '2026/11/0001'],
    ['9'.repeat(97), null],
  ])('of %j is %j', (text, canonical) => expect(canonicalNumber(text)).toBe(canonical));
});

describe('slips', () => {
  it.each([
    ['xc2o26', 'xc2026'],
    ['4200002345202611213456789012', '4200002345202611213456789013'],
    ['4200002345202611213456789012', '4200002345202611213456798012'],
    ['4200002345202611213456789012', '420000234520261121345678901'],
    ['4200002345202611213456789012', '4200002345202611213456789'],
    ['a7k2m9p4q8r1t5x3', 'a7k2m9p4q8rt5x3'],
  ])('%s may be %s', (one, other) => {
    expect(isSimilar(one, other)).toBe(true);
    expect(isSimilar(other, one)).toBe(true);
  });

  it.each([
    ['4200002345202611213456789012', '4200002345202611213456780019'],
    ['4200002345202611213456789012', '420000234520261121345678'],
    ['1234567', '1234568'],
  ])('%s is not %s', (one, other) => expect(isSimilar(one, other)).toBe(false));

  it('are impossible in what is long enough', () => {
    expect(isStrong('2026112114031212345')).toBe(true);
    expect(isStrong('10000017')).toBe(false);
    expect(isStrong('1111111111111111')).toBe(false);
  });
});

describe('contacts', () => {
  it.each([
    [' LiLei@Example.com ', 'lilei@example.com'],
    ['+86 138-1234-5678', '13812345678'],
    ['１３８１２３４５６７８', '13812345678'],
    ['0086 138 1234 5678', '13812345678'],
    ['Wx_LiLei', 'wx_lilei'],
    ['021-12345678', '021-12345678'],
  ])('%j is compared as %j', (text, canonical) => expect(canonicalContact(text)).toBe(canonical));

  it('are found inside a sentence', () => {
    expect(contactsIn('微信号是lilei2000,邮箱 Li.Lei@qq.com')).toEqual(
      expect.arrayContaining(['lilei2000', 'li.lei@qq.com']),
    );
    expect(contactsIn('')).toEqual([]);
  });
});
