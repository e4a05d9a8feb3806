import { Characters, DIGITS } from './characters.ts';
import { NUMERAL_CHARACTERS, parseChineseNumeral, withSpokenRest } from './chinese-numerals.ts';
import { currencyAfter, currencyBefore, type WrittenCurrency } from './currencies.ts';
import { ENGLISH_NUMERAL, parseEnglishNumeral } from './english-numerals.ts';
import type { Found } from './found.ts';
import { begins, ends } from './sifting/edges.ts';
import { holds, matchesOf } from './sifting/matches.ts';
import { sifted } from './sifting/sieve.ts';
import { smallChange, withChange } from './small-change.ts';

/** A number that could be money. `currency` is `null` where none was written. */
export interface Quantity {
  /** In the minor unit of a currency with two places. */
  readonly minor: number;
  readonly currency: string | null;
}

/** A comma belongs to the number where it parts thousands, or lakhs from them (1,27,440). */
const NUMBER = sifted(/(?:\d{1,2}(?:,\d\d)+,\d{3}(?!\d)|\d+(?:,\d{3}(?!\d))*)(?:\.\d+)*/g);
/** What begins with a nought and goes on is a phone's number or a code. */
const PLAIN = begins(/^(?!0\d)\d{1,8}(?:\.\d{1,2})?$/);
const GROUPED = begins(/^(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,2}(?:,\d\d){1,2},\d{3})(?:\.\d{1,2})?$/);
/** 24.000 where a stop parts thousands; taken beside the money of such a place, and where it is as round as a price. */
const STOPPED = begins(/^[1-9]\d{0,2}(?:\.\d{3}){1,3}$/);
const LAKHS = begins(/^\d{1,2},\d\d,/);
const MILLION = begins(/^ ?tr/i);
const ROUND = ends(/00$/);
/** 22.750 JOD: the minor unit is a thousandth. */
const THOUSANDTHS: ReadonlySet<string | null> = new Set(['JOD', 'KWD', 'BHD', 'OMR', 'TND']);
/** Dong beside a number whose stops part thousands; alone a d may be anything. */
const DONG = begins(/^ ?[dđ](?![a-zà-ỹ])/i);
/** 18 400, 1 190,00: blanks part thousands, too; without a currency only once, and where nothing is written in Chinese. */
const SPACED = begins(/^(?: \d{3}){1,3}(?![\d:]|\.\d| \d)/);
/** 0711 000 462: the middle of a longer number. */
const LONG_BEFORE = ends(/\d[ -]?$/);
const STOPS_THOUSANDS: ReadonlySet<string | null> = new Set([
  'IDR',
  'VND',
  'EUR',
  'BRL',
  'TRY',
  'CLP',
  'ARS',
  'COP',
  'RUB',
  'DKK',
]);
/** 19,99 as half of Europe writes it; taken only beside a currency, or where nothing is written in Chinese. */
const COMMA_CENTS = begins(/^,\d{2}(?![\d:点时块元月日号/-]|[,.]\d)/);
const HAN = /\p{Script=Han}/u;
const NUMERALS = new Characters(NUMERAL_CHARACTERS);
const SCALED = begins(
  new RegExp(
    `^ ?(?:k(?![a-zà-ž])|tr[1-9]?(?![a-z\\d])|(?:rb|ribu|ngh[iì]n|ng[aà]n)(?![a-z])|w[1-9]?(?![a-z\\d/])|[万千百][${NUMERAL_CHARACTERS}1-9]{0,7})`,
    'i',
  ),
);
const NEVER_BEFORE = ends(/[A-Za-z_#@*\d]$|\d[.:/-]$|[A-Za-z]-$/);
/** P299 is money, and P5 a game. */
const LETTER_BEFORE = ends(/(?:^|[^A-Za-z])[PNKpnk]$/);
const HUNDRED = 10_000;
const NEVER_AFTER = begins(/^(?:[\d:*@_]|\/(?![-=]|月|年|mo|yr|month|year)|[A-Za-z]\d|-\d)/);
const UNIT_AFTER = new Characters('块元圆刀美港欧英日蚊大人');
/** What is counted behind one of these is no sum: 第一, 周三. */
const NO_SUM_AFTER = new Characters('第周期拜星', DIGITS);
const SIGN = ends(/[-+] ?$/);
const LONGEST_UNIT = 12;
const STOP = 0x2e;
const ZERO = 0x30;

function minorOf(number: string): number | null {
  if (!PLAIN.test(number) && !GROUPED.test(number)) return null;
  let [minor, places] = [0, -1];
  for (let at = 0; at < number.length; at++) {
    const code = number.charCodeAt(at);
    if (code === STOP) places = 0;
    if (code < ZERO) continue;
    minor = minor * 10 + code - ZERO;
    if (places >= 0) places++;
  }
  return minor * 10 ** (2 - Math.max(0, places));
}

/** 新台币420元: the money's own name outweighs the unit every money has. */
function foreign(before: string | undefined, after: string | undefined): string | null {
  return before !== undefined && after === 'CNY' ? before : (after ?? before ?? null);
}

/** Nov 19 $6.80 */
const OF_THE_NEXT = begins(/^ [$€£¥₹₱₦]\d/);

/** 64$ CAD, 三十块新币: what several share says less than the name behind it. */
function namedAfter(text: string, stop: number): WrittenCurrency | null {
  const rest = text.slice(stop, stop + LONGEST_UNIT);
  const after = OF_THE_NEXT.test(rest) ? null : currencyAfter(rest);
  if (after === null || !'$块元'.includes(text[stop + after.length - 1] as string)) return after;
  const to = stop + after.length;
  const named =
    text[stop + after.length - 1] === '$' || HAN.test(text.charAt(to))
      ? currencyAfter(text.slice(to, to + LONGEST_UNIT))
      : null;
  return named === null ? after : { code: named.code, length: after.length + named.length };
}

/** The number with the currency around it and what is said behind that. */
function completed(text: string, start: number, stop: number, minor: number): Found<Quantity> {
  const signed = SIGN.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  const edge = start - signed;
  const before = currencyBefore(text.slice(Math.max(0, edge - LONGEST_UNIT), edge));
  const after = namedAfter(text, stop);
  let to = stop + (after?.length ?? 0);
  let total = minor;
  if (after?.code === 'CNY' && /[块元圆蚊]$/.test(text.slice(stop, to))) {
    ({ minor: total, to } = withChange(minor, text, to));
  }
  const small = after === null ? null : smallChange(text.slice(stop, to), text.slice(to, to + 24));
  if (small !== null) {
    total += small.minor;
    to += small.length;
  }
  const value = { minor: total, currency: foreign(before?.code, after?.code) };
  return { value, from: edge - (before?.length ?? 0), to };
}

/** Digits that belong to a word, an id, a date: no number of their own, unless a currency parts them from it. */
function isPart(text: string, start: number, minor: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_UNIT), start);
  if (LETTER_BEFORE.test(before) && minor < HUNDRED) return true;
  return NEVER_BEFORE.test(before) && currencyBefore(before) === null;
}

/** A number that goes on behind a comma or a blank, as much of Europe writes it. */
function european(text: string, start: number, stop: number): Found<Quantity> | null {
  const groups = stop - start > 3 ? '' : (SPACED.exec(text.slice(stop, stop + 14))?.[0] ?? '');
  const end = stop + groups.length;
  const cents = COMMA_CENTS.exec(text.slice(end, end + 5))?.[0] ?? '';
  if (groups === '' && cents === '') return null;
  const minor = Number(text.slice(start, end).replaceAll(' ', '')) * 100 + Number(cents.slice(1));
  const whole = completed(text, start, end + cents.length, minor);
  const isOne =
    groups === '' || (groups.length === 4 && !LONG_BEFORE.test(text.slice(Math.max(0, start - 3), start)));
  return whole.value.currency !== null || (isOne && !HAN.test(text)) ? whole : null;
}

/** 24.000, 1.168,90: a stop parts thousands, and cents may stand behind a comma. */
function parted(text: string, start: number, number: string): Found<Quantity> {
  const stop = start + number.length;
  const cents = COMMA_CENTS.exec(text.slice(stop, stop + 5))?.[0] ?? '';
  const minor = Number(number.replaceAll('.', '')) * 100 + Number(cents.slice(1));
  return completed(text, start, stop + cents.length, minor);
}

function written(text: string): Found<Quantity>[] {
  const found: Found<Quantity>[] = [];
  for (const { 0: number, index: start } of matchesOf(NUMBER, text)) {
    const stop = start + number.length;
    const stopped = number.includes('.') && STOPPED.test(number) ? parted(text, start, number) : null;
    if (stopped !== null && THOUSANDTHS.has(stopped.value.currency)) {
      found.push({ ...stopped, value: { ...stopped.value, minor: Math.round(Number(number) * 100) } });
      continue;
    }
    if (stopped !== null && DONG.test(text.slice(stop, stop + 3))) {
      found.push({ ...stopped, value: { ...stopped.value, currency: 'VND' } });
      continue;
    }
    if (stopped !== null && (STOPS_THOUSANDS.has(stopped.value.currency) || ROUND.test(number))) {
      found.push(stopped);
      continue;
    }
    const minor = minorOf(number);
    if (minor === null || isPart(text, start, minor)) continue;
    const whole = /[.,]/.test(number) ? null : european(text, start, stop);
    if (whole !== null) {
      found.push(whole);
      continue;
    }
    const scale = SCALED.exec(text.slice(stop, stop + 9))?.[0] ?? '';
    const scaled = scale === '' ? null : scaledBy(minor, scale.trim());
    if (scaled === null && NEVER_AFTER.test(text.slice(stop, stop + 2))) continue;
    const shown = completed(text, start, stop + (scaled === null ? 0 : scale.length), scaled ?? minor);
    found.push(inMoneyOf(shown, LAKHS.test(number) ? 'INR' : MILLION.test(scale) ? 'VND' : null));
  }
  return found;
}

/** The way a number is written tells whose money it is where nothing else does. */
function inMoneyOf({ value, from, to }: Found<Quantity>, written: string | null): Found<Quantity> {
  return { value: { ...value, currency: value.currency ?? written }, from, to };
}

function scaledBy(minor: number, scale: string): number | null {
  if (/^(?:k|rb|ribu|ng)/i.test(scale)) return minor * 1000;
  if (/^tr/i.test(scale)) return minor * 1_000_000 + Number(scale.slice(2)) * 10_000_000;
  if (/^w/i.test(scale)) return minor * 10_000 + Number(scale.slice(1)) * 100_000;
  const value = withSpokenRest(minor / 100, scale);
  return value === null ? null : Math.round(value * 100);
}

/** A spoken numeral without a unit must be one beyond doubt: 一 and 两 stand in too many words. */
function spoken(text: string): Found<Quantity>[] {
  const found: Found<Quantity>[] = [];
  for (let start = 0, stop = 0; start < text.length; start = Math.max(stop, start + 1)) {
    stop = start;
    while (NUMERALS.has(text.charCodeAt(stop))) stop++;
    // 一 and 两 stand in half of all sentences: without a unit they are looked at no further.
    if (stop === start || (stop === start + 1 && !UNIT_AFTER.has(text.charCodeAt(stop)))) continue;
    if (NO_SUM_AFTER.has(text.charCodeAt(start - 1))) continue;
    const numeral = text.slice(start, stop);
    const value = parseChineseNumeral(numeral);
    if (value === null || value === 0) continue;
    const quantity = completed(text, start, stop, value * 100);
    const bare = quantity.value.currency === null;
    if (bare && (numeral.length < 2 || !/[十百千万廿卅拾佰仟萬]/.test(numeral))) continue;
    // 一块 is mostly "together" or "one piece".
    const together = numeral === '一' && text.slice(start + 1, quantity.to) === '块';
    if (together && !/[付花扣]了?$/.test(text.slice(Math.max(0, start - 2), start))) continue;
    found.push(quantity);
  }
  return found;
}

/** English numerals of one word are money only with the currency behind them; of several they may be, like figures. */
const IN_ENGLISH = sifted(
  new RegExp(
    `\\b(?<number>${ENGLISH_NUMERAL})(?: (?<unit>dollars?|bucks?|usd|euros?|eur|pounds?|quid|yuan|rmb|cedis?|naira|rand|rupees?|shekels?|lira|ringgit|pesos?|reais|soles|bob|shillings|yen|baht|dirhams?|riyals?|zloty|kwacha|taka)\\b|(?![A-Za-z-]))`,
    'gi',
  ),
);
const SEVERAL = /[ -]/;
const MAY_SPELL = sifted(
  /dollar|buck|usd|euro?|pound|quid|yuan|rmb|(?:ty|teen|eleven|twelve|hundred|thousand|one|two|three|four|five|six|seven|eight|nine|ten)[ -]/i,
);

function inEnglish(text: string): Found<Quantity>[] {
  return matchesOf(IN_ENGLISH, text).flatMap((match) => {
    const { number = '', unit } = match.groups ?? {};
    const value = parseEnglishNumeral(number);
    const stop = match.index + number.length;
    return value === null || (unit === undefined && !SEVERAL.test(number))
      ? []
      : [completed(text, match.index, stop, Math.round(value * 100))];
  });
}

const NOTES = sifted(/\b(?:(?<ten>tenner)|fiver)\b/gi);

/** Banknotes by their British names. */
function notes(text: string): Found<Quantity>[] {
  return matchesOf(NOTES, text).map(({ 0: note, index: from, groups }) => ({
    value: { minor: groups?.ten === undefined ? 500 : 1000, currency: 'GBP' },
    from,
    to: from + note.length,
  }));
}

/** Every number in a text that could be money, in reading order. */
export function readQuantities(text: string): Found<Quantity>[] {
  const english = holds(MAY_SPELL, text) ? inEnglish(text) : [];
  const sorted = [...written(text), ...spoken(text), ...english, ...notes(text)].sort(
    (one, other) => one.from - other.from,
  );
  const kept: Found<Quantity>[] = [];
  for (const found of sorted) {
    // 68块8毛5 was read whole; its parts are no sums of their own.
    if (found.value.minor > 0 && found.from >= (kept.at(-1)?.to ?? 0)) kept.push(found);
  }
  return kept;
}
