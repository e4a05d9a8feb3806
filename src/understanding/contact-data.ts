import type { Claims } from './claims.ts';
import { matchesOf } from './sifting/matches.ts';
import { type Sifted, sifted } from './sifting/sieve.ts';

/** E-mail addresses, links, crypto addresses and phone numbers: full of digits that are no facts of the payment. */
const SHAPES: readonly Sifted[] = [
  sifted(/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g),
  sifted(/\bhttps?:\/\/[^\s,。;<>"']{1,2000}/gi),
  sifted(/(?<![0-9A-Za-z])T[1-9A-HJ-NP-Za-km-z]{33}(?![0-9A-Za-z])/g),
  sifted(/(?<![0-9A-Za-z])0x[0-9a-fA-F]{40}(?![0-9A-Za-z])/g),
  sifted(/(?<![\dA-Za-z])\+[1-9]\d{0,2}[ -]?\(?\d{1,4}\)?(?:[ -]?\d{2,5}){1,4}(?!\d)/g),
  sifted(/(?<![\dA-Za-z])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g),
];

export function claimContactData(text: string, claims: Claims): void {
  for (const shape of SHAPES) {
    for (const match of matchesOf(shape, text)) {
      const place = { from: match.index, to: match.index + match[0].length };
      if (!claims.taken(place.from, place.to)) claims.claim(place);
    }
  }
}
