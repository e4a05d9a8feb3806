import { around, plainOf } from './level.ts';
import { type Page, pairsFor, wordsOf } from './page.ts';
import type { Seen } from './picture-read.ts';

/** A bank's number with its middle hidden; phones begin with 1. */
export const BANK_NUMBER = /^[3-6]\d{3,5}\*{2,}(\d{4})$/;
/** In what a card's or a way to pay's own row says. */
const IN_ROW: readonly RegExp[] = [
  /[([（【](?:尾号)?\*{0,14}(\d{3,4})[)\]）】]?/,
  /(?:尾号为?|尾数|ending(?:in|with)?|[*•·.]{2,}|x{2,}-?)(\d{3,4})(?!\d)/,
  /^\d{4,6}\*+(\d{4})(?:[/(]?[a-z]\)?)?$/,
  /[a-z][.·•*]+(\d{4})$/,
  /[·•*×](\d{4})$/,
  /** Behind the name of a card: `VISA - 1881`, `Mastercard, 6650`, 建设银行储蓄卡6217. */
  /(?:visa|mastercard|amex|americanexpress|unionpay|jcb|discover|debit|credit|card|[行卡])[-–:,x*•·.]*(\d{4})(?!\d)/,
];
/** `Visa •1234`: a company's card. */
export const SCHEME_TAIL =
  /^(?:paidwith|chargedto)?(?:visa|mastercard|amex|americanexpress|unionpay|jcb|discover)(?:card|debit|credit)?(?:ending(?:in|with)?|[-–:x*•·.]{1,9})(\d{4})(?!\d)|(?:visa|mastercard|amex|jcb)-?[x*•·]{2,}(\d{4})$/;
/** Without a label: 招商银行储蓄卡(1234), 您尾号1234的信用卡, 储蓄卡1234. */
const ALONE: readonly RegExp[] = [
  /^.{0,12}(?:银行|储蓄卡|信用卡|借记卡|银行卡)[([（](?:尾号)?(\d{4})[)\]）]$/,
  /^.{0,8}尾号为?(\d{4})(?:的?(?:信用卡|储蓄卡|借记卡|银行卡))?$/,
  /^.{0,8}(?:信用卡|储蓄卡|借记卡|银行卡)(?:尾号)?:?(\d{4})$/,
  BANK_NUMBER,
  /^[x*•·]{4,12}(\d{4})$/,
  /^(?=.*bank)[a-z.&]{5,30}[x*•·]*(\d{4})$/,
  SCHEME_TAIL,
  /** At the end of what else is told: `KEYNEST SYDNEY Card xx4242`, `Wallet Top Up - Visa ****4242`. */
  /(?:card|debit|credit|visa|mastercard|amex)-?(?:xx|[x*•·]{2,})(\d{4})$/,
];

/** The last digits of the card or account that paid. */
export function cardTailOf(page: Page): Seen<string> | null {
  for (const pair of pairsFor(page, 'method', 'card')) {
    const words = plainOf(wordsOf(pair));
    const told = firstOf(IN_ROW, words);
    // A lone number is a card's where the row is one, and not that of any way to pay.
    const tail = told ?? (pair.concept === 'card' ? /^\d{4}$/.exec(words)?.[0] : undefined);
    if (tail) return { value: tail, box: around(pair.lines.flat()) };
  }
  // Whose money it was, with the account it came from.
  const from = pairsFor(page, 'other').filter(({ word }) => /^from$|^付款[人方]/.test(word));
  for (const pair of [...pairsFor(page, 'account'), ...from]) {
    const words = plainOf(wordsOf(pair));
    const tail =
      BANK_NUMBER.exec(words)?.[1] ?? /[*•·.]{2,}(\d{4})\)?$/.exec(words.replace(/^1[3-9]\d.*/, ''))?.[1];
    if (tail) return { value: tail, box: around(pair.lines.flat()) };
  }
  for (const { plain, box } of page.items) {
    const tail = firstOf(ALONE, plain);
    if (tail) return { value: tail, box };
  }
  return null;
}

/** A card's number with its middle hidden has four digits behind; of three one was lost. */
const ONE_LOST = /\d{4}[*x•·]{4,}\d{3}(?!\d)/;

function firstOf(shapes: readonly RegExp[], plain: string): string | undefined {
  if (ONE_LOST.test(plain)) return undefined;
  for (const shape of shapes) {
    const [, one, other] = shape.exec(plain) ?? [];
    const tail = one ?? other;
    if (tail) return tail;
  }
  return undefined;
}
