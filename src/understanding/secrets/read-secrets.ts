import { dayNumber } from '../calendar.ts';
import type { Claims } from '../claims.ts';
import type { Found } from '../found.ts';
import { identify } from '../id-families.ts';
import { matchesOf } from '../sifting/matches.ts';
import { mayMatch, sifted } from '../sifting/sieve.ts';
import type { SecretKind } from '../understood.ts';
import { BANK_CARDS } from './bank-cards.ts';
import { CARD_KEYS } from './card-keys.ts';
import { IDENTITY_NUMBERS } from './identity-numbers.ts';
import { ONE_TIME_CODES } from './one-time-codes.ts';
import { PASSWORDS } from './passwords.ts';
import { PRIVATE_KEYS } from './private-keys.ts';
import type { SecretPattern } from './secret-pattern.ts';

/** In this order: what one has explained is none of the next. */
const PATTERNS = [
  ...PRIVATE_KEYS,
  ...BANK_CARDS.filter(({ kind }) => kind === 'cvv'),
  ...IDENTITY_NUMBERS,
  ...ONE_TIME_CODES,
  ...CARD_KEYS,
  ...PASSWORDS,
  ...BANK_CARDS.filter(({ kind }) => kind !== 'cvv'),
];

/** Fewer digits are no number of a card or a person. */
const LEAST_DIGITS = 13;
const CARD = sifted(
  /(?<![0-9A-Za-z]|\d[ -])(?:(?:[3-6]\d{3}|2[2-7]\d\d)(?:[ -]?\d){9,15}|\d{4}(?:[.\n]\d{4}){3})(?![0-9A-Za-z-]|[ \n]?\d)/g,
);
const RESIDENT = sifted(/(?<![0-9A-Za-z]|\d[ -])[1-8](?:[ -]?\d){16}[ -]?[\dXx](?![0-9A-Za-z]|[ -]\d)/g);
const LATEST_BIRTH = 2026;
/** Cards that begin with 2 have 16 digits from 2221 to 2720, as no number that begins with a day has. */
const SECOND_SERIES = /^2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}$/;

/** One number in ten passes for a card's by chance; what is called an order's is that. */
const OF_ORDER = /订单(?:编?号|号码)?[ :是为]{0,2}$|\border (?:no\.?|number|id)?[ :#]{0,2}$/i;

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let back = 0; back < digits.length; back++) {
    const digit = Number(digits[digits.length - 1 - back]);
    sum += back % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9;
  }
  return sum % 10 === 0;
}

/** Somebody who mistypes the number of a card has still given it away: four by four, or 19 digits from 62 on. */
function isCard(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  if (digits.length > 19 || identify(digits) !== null) return false;
  if (digits.startsWith('2')) return SECOND_SERIES.test(digits) && passesLuhn(digits);
  // Fifteen digits are an American Express or the number of a phone.
  if (digits.length === 15 && !/^3[47]/.test(digits)) return false;
  const grouped = /^\d{4}(?:[ -]\d{4}){3}(?:[ -]\d{1,3})?$/.test(written);
  return passesLuhn(digits) || grouped || /^62\d{17}$/.test(digits);
}

/** A day of birth in the right place; a wrong check digit is a slip, and gives no less away. */
function isResidentNumber(number: string): boolean {
  const year = Number(number.slice(6, 10));
  if (year < 1920 || year > LATEST_BIRTH) return false;
  // Leap years repeat within a century, so that the day can be checked in this one.
  const born = dayNumber(
    year < 2000 ? year + 100 : year,
    Number(number.slice(10, 12)),
    Number(number.slice(12, 14)),
  );
  return born !== null;
}

function digitsIn(text: string): number {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x2f && code < 0x3a) digits++;
  }
  return digits;
}

/** The secrets in a text, in reading order and claimed, so that nothing reads a fact out of them. */
export function readSecrets(text: string, claims: Claims): Found<SecretKind>[] {
  const found: Found<SecretKind>[] = [];
  const add = (kind: SecretKind, from: number, to: number): void => {
    if (claims.taken(from, to)) return;
    const secret = { value: kind, from, to };
    claims.claim(secret);
    found.push(secret);
  };
  const numbers = digitsIn(text) >= LEAST_DIGITS;
  for (const match of numbers ? matchesOf(RESIDENT, text) : []) {
    if (isResidentNumber(match[0].replace(/[ -]/g, '')))
      add('id_number', match.index, match.index + match[0].length);
  }
  for (let at = 0; at < PATTERNS.length; at++) {
    const { kind, shape } = PATTERNS[at] as SecretPattern;
    if (!mayMatch(shape, text)) continue;
    for (const match of matchesOf(shape, text)) {
      const secret = match.groups?.secret ?? match.groups?.other ?? '';
      const from = match.index + match[0].lastIndexOf(secret);
      if (secret !== '') add(kind, from, from + secret.length);
    }
  }
  for (const match of numbers ? matchesOf(CARD, text) : []) {
    if (isCard(match[0]) && !OF_ORDER.test(text.slice(Math.max(0, match.index - 8), match.index)))
      add('full_card_number', match.index, match.index + match[0].length);
  }
  return found.sort((one, other) => one.from - other.from);
}
