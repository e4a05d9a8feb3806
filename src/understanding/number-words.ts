import { NUMERAL_CHARACTERS, parseChineseNumeral } from './chinese-numerals.ts';
import { type Found, groupAt } from './found.ts';

/** A number that could be money. `currency` is `null` where none was written. */
export interface Quantity {
  /** In the minor unit of a currency with two places. */
  readonly minor: number;
  readonly currency: string | null;
}

const BEFORE: readonly (readonly [RegExp, string])[] = [
  [/^(?:us|u\.s\.) ?\$|^usd|^\$|^美元/i, 'USD'],
  [/^hk ?\$|^hkd/i, 'HKD'],
  [/^nt ?\$|^(?:twd|ntd)/i, 'TWD'],
  [/^€|^eur/i, 'EUR'],
  [/^£|^gbp/i, 'GBP'],
  [/^jpy/i, 'JPY'],
  [/^aud/i, 'AUD'],
  [/^cad/i, 'CAD'],
  [/^sgd/i, 'SGD'],
  [/^myr/i, 'MYR'],
  [/^[¥y]|^rmb|^cny|^人民币/i, 'CNY'],
];
const PREFIX =
  '(?:us ?\\$|hk ?\\$|nt ?\\$|usd|hkd|twd|ntd|eur|gbp|jpy|aud|cad|sgd|myr|cny|rmb|[$€£¥]|人民币|美元)';
const AFTER: readonly (readonly [RegExp, string])[] = [
  [/^(?:刀|美元|美金|usd|dollars?|bucks?|\$|u(?:sdt)?$)/i, 'USD'],
  [/^(?:港币|港元|hkd)/i, 'HKD'],
  [/^(?:新?台币|twd|ntd)/i, 'TWD'],
  [/^(?:欧元?|eur|euros?|€)/i, 'EUR'],
  [/^(?:英镑|gbp|pounds?|£)/i, 'GBP'],
  [/^aud/i, 'AUD'],
  [/^cad/i, 'CAD'],
  [/^sgd/i, 'SGD'],
  [/^myr/i, 'MYR'],
  [/^(?:日元|日圆|円|jpy|yen)/i, 'JPY'],
  [/./, 'CNY'],
];
const SUFFIX =
  '(?:人民币|元人民币|块钱|元钱|日元|美元|港元|欧元|欧(?![洲服美])|块|元|刀|美金|港币|新?台币|英镑|円|(?:rmb|cny|usdt?|dollars?|bucks?|hkd|twd|ntd|aud|cad|sgd|myr|eur|euros?|gbp|pounds?|jpy|yen|yuan|u|r)(?![A-Za-z])|[€£]|\\$(?!\\d))';

const DIGITS = new RegExp(
  `(?<![\\dA-Za-z_#@*]|\\d[.:/-]|\\d,(?=\\d{3}(?!\\d)))(?<prefix>${PREFIX} ?)?(?<sign>[-+])? ?(?<currency>[¥$])?(?<number>(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,8})(?:\\.\\d{1,2})?)(?![\\d]|[.,:]\\d)(?<scale>k(?![A-Za-z])|w(?![A-Za-z])|万|千|百)?(?: ?(?<suffix>${SUFFIX})(?:(?<jiao>[\\d半${NUMERAL_CHARACTERS}])(?![\\d.个次天月张点号年笔份分小])[毛角]?(?:(?<fen>\\d)分)?)?)?`,
  'dgi',
);
const SPOKEN = new RegExp(
  `(?<number>[${NUMERAL_CHARACTERS}]{1,12})(?<suffix>块钱|块|元|刀|美元|美金|港币|日元|欧元)?(?:(?<jiao>(?<=[块元])[\\d半${NUMERAL_CHARACTERS}])(?![\\d.个次天月张点号年笔份分小])[毛角]?)?`,
  'dg',
);
const SCALES: Readonly<Record<string, number>> = { k: 1000, w: 10_000, 万: 10_000, 千: 1000, 百: 100 };

function jiao(word: string | undefined): number {
  if (word === undefined) return 0;
  return word === '半' ? 50 : (/\d/.test(word) ? Number(word) : (parseChineseNumeral(word) ?? 0)) * 10;
}

function currencyOf(prefix: string | undefined, suffix: string | undefined): string | null {
  if (suffix !== undefined) return AFTER.find(([shape]) => shape.test(suffix))?.[1] ?? null;
  return prefix === undefined ? null : (BEFORE.find(([shape]) => shape.test(prefix))?.[1] ?? null);
}

function withDigits(match: RegExpMatchArray): Found<Quantity> | null {
  const groups = match.groups ?? {};
  const [whole = '0', cents = ''] = (groups.number ?? '').replaceAll(',', '').split('.');
  const scale = SCALES[(groups.scale ?? '').toLowerCase()] ?? 1;
  const minor =
    (Number(whole) * 100 + Number(cents.padEnd(2, '0'))) * scale +
    jiao(groups.jiao) +
    Number(groups.fen ?? 0);
  const currency = currencyOf(groups.prefix ?? groups.currency, groups.suffix);
  const at =
    groupAt(match, 'prefix') ??
    groupAt(match, 'sign') ??
    groupAt(match, 'currency') ??
    groupAt(match, 'number');
  return at && { value: { minor, currency }, from: at.from, to: (match.index ?? 0) + match[0].length };
}

/** A spoken numeral without a unit must be one beyond doubt: 一 and 两 stand in too many words. */
function spoken(match: RegExpMatchArray, text: string): Found<Quantity> | null {
  const groups = match.groups ?? {};
  const numeral = groups.number ?? '';
  const value = parseChineseNumeral(numeral);
  if (value === null || (groups.suffix === undefined && (numeral.length < 2 || !/[十百千万]/.test(numeral))))
    return null;
  const to = (match.index ?? 0) + match[0].length;
  const together = numeral === '一' && groups.suffix === '块' && groups.jiao === undefined;
  if (together && !/[付花扣]了?$/.test(text.slice(Math.max(0, (match.index ?? 0) - 2), match.index)))
    return null;
  return {
    value: { minor: value * 100 + jiao(groups.jiao), currency: currencyOf(undefined, groups.suffix) },
    from: match.index ?? 0,
    to,
  };
}

/** Every number in a text that could be money, in reading order. */
export function readQuantities(text: string): Found<Quantity>[] {
  const digits = [...text.matchAll(DIGITS)].map(withDigits);
  const numerals = [...text.matchAll(SPOKEN)].map((match) => spoken(match, text));
  return [...digits, ...numerals]
    .filter((found) => found !== null && found.value.minor > 0)
    .map((found) => found as Found<Quantity>)
    .sort((one, other) => one.from - other.from);
}
