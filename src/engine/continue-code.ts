import type { Randomness } from './ports/clock.ts';

/** 32 signs without those that are mistaken for one another. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code for going on elsewhere: 60 random bits as `XXXX-XXXX-XXXX` to be typed on another device or in another app. */
export function newContinueCode(randomness: Randomness): string {
  const signs = [...randomness.bytes(12)].map((byte) => SIGNS[byte % 32]).join('');
  return signs.replace(/.{4}(?=.)/g, '$&-');
}

/** What was typed, as it was shown: any case, any dashes, O for 0 and I for 1. `null` where it cannot be one. */
export function readContinueCode(typed: string): string | null {
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—_.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const known = signs.length === 12 && [...signs].every((sign) => SIGNS.includes(sign));
  return known ? signs.replace(/.{4}(?=.)/g, '$&-') : null;
}
