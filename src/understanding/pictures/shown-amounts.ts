import { plainOf } from './level.ts';
import type { ShownAmount } from './picture-read.ts';

export interface SignedAmount extends ShownAmount {
  readonly sign: '-' | '+' | '';
  /** Whether a currency or two decimals stand with it: a bare number may be anything. */
  readonly sure: boolean;
}

/** The sign of the yuan is at times taken for a letter or character like it, the minus for the character one. */
const SHAPE =
  /^(?<sign>[-+−–—一])?(?<currency>hk\$|us\$|rmb|cny|usd|[¥￥$€£羊半]|y(?=\d))?(?<sign2>[-+−–—])?(?<number>\d{1,3}(?:[,，]\d{3})+(?:[.。]\d{1,2})?|\d{1,9}(?:[.。]\d{1,2})?)(?<unit>元|圆|rmb|cny|usd|usdt|美元)?$/;
const CURRENCIES: Readonly<Record<string, string>> = {
  hk$: 'HKD',
  us$: 'USD',
  usd: 'USD',
  美元: 'USD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  usdt: 'USDT',
};

/** The amount that a run of text is, whole; `null` where it is anything else. */
export function amountOf(text: string): SignedAmount | null {
  const groups = SHAPE.exec(plainOf(text).replace(/^(?:人民币|共|合计)/, ''))?.groups;
  if (!groups?.number) return null;
  const number = groups.number.replace(/[,，]/g, '').replace('。', '.');
  const [whole = '', cents] = number.split('.');
  const mark = groups.currency ?? groups.unit;
  const sign = groups.sign ?? groups.sign2 ?? '';
  return {
    value: `${Number(whole)}.${(cents ?? '').padEnd(2, '0')}`,
    currency: CURRENCIES[mark ?? ''] ?? 'CNY',
    sign: sign === '' ? '' : sign === '+' ? '+' : '-',
    sure: mark !== undefined || cents?.length === 2,
  };
}

/** The first amount inside a longer text that carries its currency: 已退款(￥4.63), 实付¥58.00(免运费). */
export function amountWithin(text: string): SignedAmount | null {
  const plain = plainOf(text);
  const match =
    /(?:[¥￥$]|hk\$|us\$|rmb)-?\d[\d,]*(?:\.\d{1,2})?|-?\d[\d,]*(?:\.\d{1,2})?元|(?<![\d.])-?\d[\d,]*\.\d{2}(?![\d.])/.exec(
      plain,
    );
  return match ? amountOf(match[0]) : null;
}
