/** How currencies are written beside a number, by ISO 4217 code; `u` and USDT count as dollars (interfaces.md §3). */
const BEFORE: Readonly<Record<string, string>> = {
  USD: 'us ?\\$|u\\.s\\. ?\\$|usd|\\$|美元|美金|usdt',
  HKD: 'hk ?\\$|hkd|港币|港元',
  TWD: 'nt ?\\$|ntd|twd|新?台币',
  SGD: 's\\$|sgd|新加坡元',
  AUD: 'au? ?\\$(?<!a \\$)|aud|澳元',
  CAD: 'ca?\\$|cad|加元',
  NZD: 'nz ?\\$|nzd',
  EUR: '€|eur|欧元',
  GBP: '£|gbp|英镑',
  JPY: 'jpy|日元',
  KRW: '₩|krw|韩元',
  INR: '₹|inr|rs\\.?',
  THB: '฿|thb',
  RUB: '₽|rub',
  MYR: 'myr|rm',
  PHP: '₱|php',
  VND: '₫|vnd',
  IDR: 'idr|rp',
  BRL: 'r\\$|brl',
  TRY: '₺|try',
  CHF: 'chf',
  CNY: '¥|rmb|cny|cn¥|人民币',
};
const AFTER: Readonly<Record<string, string>> = {
  JPY: '日元|日圆|円|jpy|yen',
  HKD: '元?港币|港元|(?:蚊|元)?港纸|hkd',
  TWD: '新?台币|ntd|twd',
  USD: '刀|美元|美金|美刀|usdt|usd|us dollars?|dollars?|bucks?|u|\\$',
  EUR: '欧元|欧(?![洲服美])|eur|euros?|€',
  GBP: '英镑|gbp|pounds?|quid|£',
  AUD: '澳元|澳币|aud',
  CAD: '加元|加币|cad|canadian(?: dollars?)?',
  SGD: '新币|新加坡元|sgd',
  NZD: 'nzd',
  KRW: '韩元|韩币|krw|won|₩',
  INR: 'inr|rupees?|rs|₹',
  THB: 'thb|baht|泰铢',
  RUB: 'rub|roubles?|rubles?|卢布|₽',
  MYR: 'myr|ringgit|马币',
  PHP: 'php|pesos?',
  VND: 'vnd|dong|₫',
  IDR: 'idr|rupiah',
  BRL: 'brl|reais',
  TRY: 'lira',
  CHF: 'chf|francs?',
  SEK: 'sek|kronor',
  NOK: 'nok',
  DKK: 'dkk',
  PLN: 'pln|zł',
  CZK: 'czk',
  HUF: 'huf',
  AED: 'aed',
  SAR: 'sar',
  MXN: 'mxn',
  ZAR: 'zar',
  UAH: 'uah',
  CNY: '元人民币|人民币|软妹币|块钱|元钱|元整|块|圆|元|蚊|大洋|软妹|rmb|cny|yuan|kuai|r|¥',
};

/** Signs of money with letters at an edge must end where the word ends. */
function alternatives(table: Readonly<Record<string, string>>): string {
  return Object.entries(table)
    .map(([code, words]) => `(?<${code}>${words})`)
    .join('|');
}

const PREFIX = new RegExp(`(?<![a-z])(?:${alternatives(BEFORE)}) ?$`, 'i');
const SUFFIX = new RegExp(`^ ?(?:${alternatives(AFTER)})(?:(?<=[a-z])(?![a-z])|(?<![a-z]))`, 'i');

export interface WrittenCurrency {
  /** ISO 4217. */
  readonly code: string;
  /** How many characters it takes, the space beside the number included. */
  readonly length: number;
}

function named(match: RegExpExecArray | null): WrittenCurrency | null {
  if (match === null) return null;
  for (const code in match.groups) {
    if (match.groups[code] !== undefined) return { code, length: match[0].length };
  }
  return null;
}

/** The currency written right before a number; `before` is the few characters that stand there. */
export function currencyBefore(before: string): WrittenCurrency | null {
  return named(PREFIX.exec(before));
}

/** The currency written right after a number; `after` is the few characters that follow it. */
export function currencyAfter(after: string): WrittenCurrency | null {
  return named(SUFFIX.exec(after));
}
