import { NUMERAL_CHARACTERS, parseChineseNumeral, withSpokenRest } from './chinese-numerals.ts';
import { currencyAfter, currencyBefore } from './currencies.ts';
import type { Found } from './found.ts';

/** A number that could be money. `currency` is `null` where none was written. */
export interface Quantity {
  /** In the minor unit of a currency with two places. */
  readonly minor: number;
  readonly currency: string | null;
}

/** A comma belongs to the number where it parts thousands, or cents beside a currency. */
const NUMBER = /\d+(?:,\d{3}(?!\d))*(?:\.\d+)*(?:(?<=^\d*|[^\d.,]\d{1,5}),\d{2}(?![\d:点时块元]))?/g;
const PLAIN = /^\d{1,8}(?:\.\d{1,2})?$/;
const GROUPED = /^\d{1,3}(?:,\d{3}){1,2}(?:\.\d{1,2})?$/;
/** 19,99 as half of Europe writes it; taken only beside a currency. */
const COMMA_CENTS = /^\d{1,5},\d{2}$/;
const NUMERALS = new RegExp(`[${NUMERAL_CHARACTERS}]+`, 'g');
const SCALED = new RegExp(`^ ?(?:k(?![a-z])|w(?![a-z])|[万千百][${NUMERAL_CHARACTERS}1-9]{0,7})`, 'i');
/** 块8毛5, 块零5分, 块半: what is said after a whole number of yuan. */
const AFTER_YUAN = new RegExp(
  `^(?:零?(?<fen>[\\d${NUMERAL_CHARACTERS}])分|(?<jiao>[\\d半${NUMERAL_CHARACTERS}])(?:[毛角](?:(?<more>[\\d${NUMERAL_CHARACTERS}])分?)?|(?![\\d.个次天月张点号年笔份分小多几块元条位]|$(?<=万))))`,
);
const NEVER_BEFORE = /[A-Za-z_#@*\d]$|\d[.:/-]$|[A-Za-z]-$/;
const NEVER_AFTER = /^(?:[\d:*@_]|\/(?!月|年|mo|yr|month|year)|[A-Za-z]\d|-\d)/;
const LONGEST_UNIT = 12;

function figure(word: string | undefined): number {
  if (word === undefined) return 0;
  if (word === '半') return 5;
  return /\d/.test(word) ? Number(word) : (parseChineseNumeral(word) ?? 0);
}

function minorOf(number: string): number | null {
  if (PLAIN.test(number) || GROUPED.test(number)) {
    const [whole = '0', cents = ''] = number.replaceAll(',', '').split('.');
    return Number(whole) * 100 + Number(cents.padEnd(2, '0'));
  }
  if (COMMA_CENTS.test(number)) return Number(number.replace(',', ''));
  return null;
}

/** A whole number of yuan may go on in jiao and fen. */
function withChange(minor: number, text: string, at: number): { minor: number; to: number } {
  const match = AFTER_YUAN.exec(text.slice(at, at + 5));
  if (match === null) return { minor, to: at };
  const { fen, jiao, more } = match.groups ?? {};
  return { minor: minor + figure(jiao) * 10 + figure(fen) + figure(more), to: at + match[0].length };
}

/** 新台币420元: the money's own name outweighs the unit every money has. */
function foreign(before: string | undefined, after: string | undefined): string | null {
  return before !== undefined && after === 'CNY' ? before : (after ?? before ?? null);
}

/** The number with the currency around it and what is said behind that. */
function completed(
  text: string,
  start: number,
  stop: number,
  minor: number,
  bare: boolean,
): Found<Quantity> | null {
  const before = currencyBefore(text.slice(Math.max(0, start - LONGEST_UNIT), start).replace(/[-+] ?$/, ''));
  const after = currencyAfter(text.slice(stop, stop + LONGEST_UNIT));
  if (bare && before === null && after === null) return null;
  const signed = /[-+] ?$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  const from = start - signed - (before?.length ?? 0);
  let to = stop + (after?.length ?? 0);
  let total = minor;
  if (after?.code === 'CNY' && /[块元圆]$/.test(text.slice(stop, to)))
    ({ minor: total, to } = withChange(minor, text, to));
  return { value: { minor: total, currency: foreign(before?.code, after?.code) }, from, to };
}

function written(text: string): Found<Quantity>[] {
  const found: Found<Quantity>[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const number = match[0].replace(/[.,]+$/, '');
    const start = match.index;
    let stop = start + number.length;
    const minor = minorOf(number);
    const before = text.slice(Math.max(0, start - LONGEST_UNIT), start);
    if (minor === null || (NEVER_BEFORE.test(before) && currencyBefore(before) === null)) continue;
    const scale = SCALED.exec(text.slice(stop, stop + 9))?.[0] ?? '';
    const scaled = scale === '' ? null : scaledBy(minor, scale.trim());
    if (scaled !== null) stop += scale.length;
    else if (NEVER_AFTER.test(text.slice(stop, stop + 2))) continue;
    const quantity = completed(text, start, stop, scaled ?? minor, COMMA_CENTS.test(number));
    if (quantity !== null) found.push(quantity);
  }
  return found;
}

function scaledBy(minor: number, scale: string): number | null {
  if (/^k/i.test(scale)) return minor * 1000;
  if (/^w/i.test(scale)) return minor * 10_000;
  const value = withSpokenRest(minor / 100, scale);
  return value === null ? null : Math.round(value * 100);
}

/** A spoken numeral without a unit must be one beyond doubt: 一 and 两 stand in too many words. */
function spoken(text: string): Found<Quantity>[] {
  const found: Found<Quantity>[] = [];
  for (const match of text.matchAll(NUMERALS)) {
    const [numeral] = match;
    const start = match.index;
    if (/[\d第周期拜星]$/.test(text.slice(Math.max(0, start - 1), start))) continue;
    const value = parseChineseNumeral(numeral);
    if (value === null || value === 0) continue;
    const quantity = completed(text, start, start + numeral.length, value * 100, false);
    if (quantity === null) continue;
    const bare = quantity.value.currency === null;
    if (bare && (numeral.length < 2 || !/[十百千万]/.test(numeral))) continue;
    // 一块 is mostly "together" or "one piece".
    const together = numeral === '一' && text.slice(start + 1, quantity.to) === '块';
    if (together && !/[付花扣]了?$/.test(text.slice(Math.max(0, start - 2), start))) continue;
    found.push(quantity);
  }
  return found;
}

/** Every number in a text that could be money, in reading order. */
export function readQuantities(text: string): Found<Quantity>[] {
  const sorted = [...written(text), ...spoken(text)].sort((one, other) => one.from - other.from);
  const kept: Found<Quantity>[] = [];
  for (const found of sorted) {
    // 68块8毛5 was read whole; its parts are no sums of their own.
    if (found.value.minor > 0 && found.from >= (kept.at(-1)?.to ?? 0)) kept.push(found);
  }
  return kept;
}
