import { currencyAfter, currencyBefore } from '../currencies.ts';
import { plainOf } from './level.ts';
import type { ShownAmount } from './picture-read.ts';

export interface SignedAmount extends ShownAmount {
  readonly sign: '-' | '+' | '';
  /** Whether a currency or two decimals stand with it: a bare number may be anything. */
  readonly sure: boolean;
  /** Whether its mark is of one currency alone: a lone `$` or 元 is each place's own. */
  readonly told: boolean;
  /** Whether a mark stands beside it that could not be read: which currency it is in is a guess. */
  readonly unclear: boolean;
}

const NUMBER = '\\d{1,3}(?:[,，]\\d{3})+(?:[.。]\\d{1,2})?|\\d{1,9}(?:[.。]\\d{1,2})?';
/** As in most of Europe and where money has no cents: 1.234,50, 59.900. */
const COMMA_CENTS = '\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:\\.\\d{3})+,\\d{2}|\\d{1,6},\\d{2}';
const WHOLE = new RegExp(
  `^(?<before>[^\\d(]{0,10})(?<number>${NUMBER}|${COMMA_CENTS})(?<after>[^\\d)]{0,5})$`,
);
/** What the reader writes for a currency's sign that it cannot tell. */
const SOME_CURRENCY = /¤/;
const WITHIN = new RegExp(`(?<![\\d.,])(?:${NUMBER})(?![\\d.])`, 'g');
/** The minus is at times taken for the character one. */
const SIGN = /[-+−–—一]/;
/** The sign of the yuan is at times taken for a letter or character like it. */
const YUAN = /^(?:[¥￥羊半y]|人民币|rmb|cny)$/;
const ANYWHERE = /^(?:\$|元|圆|块)?$/;

/** The currency that a run of marks beside a number names; `null` where it is no mark, `''` where there is none. */
function currencyOf(marks: string, side: 'before' | 'after'): string | null {
  if (marks === '') return '';
  if (side === 'before' && YUAN.test(marks)) return 'CNY';
  // 16 ft, 5 kr: what is measured or numbered that way is more often no money.
  if (side === 'before' ? /^[a-z]$/.test(marks) : /^[a-z]{1,2}$/.test(marks)) return null;
  const found = side === 'before' ? currencyBefore(marks) : currencyAfter(marks);
  if (found === null) return null;
  const rest = side === 'before' ? marks.slice(0, -found.length) : marks.slice(found.length);
  // `USD $31.50`: what names the currency outdoes the sign it shares with others.
  return rest === '' ? found.code : currencyOf(rest, side) || null;
}

/** The amount that a run of text is, whole; `null` where it is anything else. */
export function amountOf(text: string): SignedAmount | null {
  const plain = plainOf(text)
    .replace(/^(?:人民币|共|合计)(?=[^:])/, '')
    // The dollar's stroke gets lost, and the baht's.
    .replace(/^([-+]?)(hk|nt|us|mop)s(?=\d)/, '$1$2$')
    .replace(/^([-+]?)b(?=[\d,]+\.\d{2}$)/, '$1฿');
  const groups = WHOLE.exec(plain)?.groups;
  if (!groups?.number) return null;
  const { before = '', number, after = '' } = groups;
  const sign = SIGN.exec(before)?.[0] ?? '';
  const mark = before.replace(SIGN, '').replace(SOME_CURRENCY, '');
  const behind = after.replace(SOME_CURRENCY, '');
  const currency = currencyOf(mark, 'before');
  const unit = currencyOf(behind, 'after');
  if (currency === null || unit === null) return null;
  const [whole = '', cents] = pointed(number).replace(/[,，]/g, '').replace('。', '.').split('.');
  return {
    value: `${Number(whole)}.${(cents ?? '').padEnd(2, '0')}`,
    currency: unit || currency || 'CNY',
    sign: sign === '' ? '' : sign === '+' ? '+' : '-',
    sure: currency !== '' || unit !== '' || cents?.length === 2,
    told: !ANYWHERE.test(mark) || !ANYWHERE.test(behind),
    unclear: SOME_CURRENCY.test(before + after) && currency === '' && unit === '',
  };
}

/** With its cents behind a point. */
function pointed(number: string): string {
  return /,\d{2}$|\.\d{3}$/.test(number) ? number.replaceAll('.', '').replace(',', '.') : number;
}

/** The mark of a currency at one side of a number in a longer text; empty where there is none. */
function markOf(text: string, side: 'before' | 'after'): string {
  if (side === 'before' && SOME_CURRENCY.test(text.slice(-1))) return text.slice(-1);
  const found = side === 'before' ? currencyBefore(text.slice(-6)) : currencyAfter(text.slice(0, 6));
  if (found === null) return '';
  const mark = side === 'before' ? text.slice(-found.length) : text.slice(0, found.length);
  return /^[a-z]{1,2}$/.test(mark) ? '' : mark;
}

/** The first amount inside a longer text that carries its currency: 已退款(￥4.63), 实付¥58.00(免运费). */
export function amountWithin(text: string): SignedAmount | null {
  const plain = plainOf(text);
  for (const { 0: number, index } of plain.matchAll(WITHIN)) {
    const before = plain.slice(0, index);
    const after = plain.slice(index + number.length);
    const mark = markOf(before.replace(/-$/, ''), 'before');
    const unit = markOf(after, 'after');
    // A letter before it is a sign of a currency that was not read, or makes it no sum.
    if (mark === '' && unit === '' && /[a-z]-?$/.test(before)) continue;
    if (mark || unit || /[.。]\d{2}$/.test(number)) return amountOf(`${mark}${number}${unit}`);
  }
  return null;
}
