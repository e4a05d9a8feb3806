import { NUMERAL_CHARACTERS, parseChineseNumeral } from './chinese-numerals.ts';
import { ENGLISH_NUMERAL, parseEnglishNumeral } from './english-numerals.ts';
import { begins, ends } from './sifting/edges.ts';

/** 块8毛5, 块零5分, 块半: what is said after a whole number of yuan. */
const AFTER_YUAN = begins(
  new RegExp(
    `^(?:零?(?<fen>[\\d${NUMERAL_CHARACTERS}])分|零?(?<jiao>[\\d半${NUMERAL_CHARACTERS}])(?:[毛角毫](?:(?<more>[\\d${NUMERAL_CHARACTERS}])分?)?|(?![\\d.个次天月张点号年笔份分小多几块元条位]|$(?<=万))))`,
  ),
);
/** 3 dollars 50 cents */
const CENTS = begins(/^,? (?:and )?(\d{1,2}) (?:cents?|pence|p)\b/i);
/** 6 pounds 50 */
const POUNDS = ends(/(?:pounds?|quid|euros?|bucks?|dollars?|lira|shekels?|reais|zloty|rand|ringgit|soles)$/i);
const SPELT = begins(new RegExp(`^ (?:and )?(${ENGLISH_NUMERAL})(?![A-Za-z])(?: pence| cents)?`, 'i'));
const PENCE = begins(/^ (\d{2})(?![\d.:%/]| ?[A-Za-z\p{Script=Han}])/u);

function figure(word: string | undefined): number {
  if (word === undefined) return 0;
  if (word === '半') return 5;
  return /\d/.test(word) ? Number(word) : (parseChineseNumeral(word) ?? 0);
}

/** A whole number of yuan may go on in jiao and fen. */
export function withChange(minor: number, text: string, at: number): { minor: number; to: number } {
  const match = AFTER_YUAN.exec(text.slice(at, at + 5));
  if (match === null) return { minor, to: at };
  const { fen, jiao, more } = match.groups ?? {};
  return { minor: minor + figure(jiao) * 10 + figure(fen) + figure(more), to: at + match[0].length };
}

/** What is said in cents behind a sum in English: 50 cents, or a bare 50 behind pounds, in figures or words. */
export function smallChange(unit: string, rest: string): { minor: number; length: number } | null {
  const match = CENTS.exec(rest) ?? (POUNDS.test(unit) ? (PENCE.exec(rest) ?? SPELT.exec(rest)) : null);
  const said = match?.[1] ?? '';
  const minor = /^\d/.test(said) ? Number(said) : parseEnglishNumeral(said);
  // The hundred seventy-nine dollar one: that one is no cent.
  return match === null || minor === null || minor > 99 || said.toLowerCase() === 'one'
    ? null
    : { minor, length: match[0].length };
}
