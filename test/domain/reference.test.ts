import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findReference, makeReference, parseReference } from '../../src/domain/reference.ts';

const references = fc.uint8Array({ minLength: 8, maxLength: 16 }).map((bytes) => makeReference(bytes));
const ANY = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-';

describe('references', () => {
  it('have their shape and read back as themselves', () => {
    fc.assert(
      fc.property(references, (reference) => {
        expect(reference).toMatch(/^ZD-[2-9A-Z]{4}-[2-9A-Z]{2}$/);
        expect(reference.slice(3)).not.toMatch(/[01OILUVDGNSBZ]/);
        expect(parseReference(reference)).toBe(reference);
      }),
    );
  });

  it('accept the ways people type them', () => {
    for (const typed of [
      'zd-7k3f-2q',
      ' ZD7K3F2Q ',
      '7k3f2q',
      '7K3F-2Q',
      'ＺＤ－７Ｋ３Ｆ－２Ｑ',
      'zd 7k3f—2q',
    ]) {
      expect(parseReference(typed), typed).toBe('ZD-7K3F-2Q');
    }
    for (const other of ['', 'ZD', 'ZD-7K3F', 'ZD-7K3F-2QQ', 'AB-7K3F-2Q', '你好']) {
      expect(parseReference(other), other).toBeNull();
    }
  });

  it('notice every single wrong character', () => {
    fc.assert(
      fc.property(references, fc.nat(9), fc.constantFrom(...ANY), (reference, place, wrong) => {
        const other = reference.slice(0, place) + wrong + reference.slice(place + 1);
        const changed = other.replaceAll('-', '') !== reference.replaceAll('-', '');
        expect(parseReference(other)).toBe(changed ? null : reference);
      }),
      { numRuns: 2000 },
    );
  });

  it('notice every swap of two neighbours', () => {
    fc.assert(
      fc.property(references, fc.nat(4), (reference, place) => {
        const plain = [...reference.slice(3).replace('-', '')];
        const [a = '', b = ''] = [plain[place], plain[place + 1]];
        plain.splice(place, 2, b, a);
        expect(parseReference(plain.join(''))).toBe(a === b ? reference : null);
      }),
      { numRuns: 1000 },
    );
  });

  it('are found inside a text, wrong ones passed over', () => {
    expect(findReference('我的编号是zd 7k3f 2q，谢谢')).toBe('ZD-7K3F-2Q');
    expect(findReference('ZD-7K3F-2R 还是 ZD-7K3F-2Q')).toBe('ZD-7K3F-2Q');
    expect(findReference('付了68没反应')).toBeNull();
    expect(findReference('XZD-7K3F-2Q')).toBeNull();
  });

  it('need enough chance', () => {
    expect(() => makeReference(new Uint8Array(4))).toThrow(RangeError);
  });
});
