import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeName } from '../../../src/adapters/files/file-names.ts';
import { asAttachment } from '../../../src/adapters/web/file-names.ts';

describe('a file name', () => {
  it('loses its path, what cannot be seen, and what turns the reading direction', () => {
    expect(safeName('../../etc/passwd')).toBe('passwd');
    expect(safeName('C:\\Users\\a\\账单.csv')).toBe('账单.csv');
    expect(safeName('a\u202Egpj.exe')).toBe('agpj.exe');
    expect(safeName('.htaccess')).toBe('htaccess');
    expect(safeName('\0\u200B')).toBe('file');
    expect(safeName('')).toBe('file');
  });

  it('is cut between letters and keeps its ending', () => {
    const name = safeName(`${'👨‍👩‍👧'.repeat(60)}.png`);
    expect(name.endsWith('….png')).toBe(true);
    expect(name.length).toBeLessThanOrEqual(86);
  });

  it('is fit to be shown and put into a header, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const safe = safeName(name);
        expect(safe).toMatch(/^[^\p{Cc}\p{Cf}/\\]+$/u);
        expect(asAttachment(safe)).toMatch(/^[\x20-\x7e]+$/);
      }),
    );
  });
});
