import { Trie } from './lexicon/trie.ts';
import { holds } from './sifting/matches.ts';
import { type Sifted, sifted } from './sifting/sieve.ts';

/** How currencies are written before a number, by ISO 4217 code, parted by `/`; lower case. */
const BEFORE: Readonly<Record<string, string>> = {
  USD: 'us$/us $/u.s. $/u.s.$/usd/$/美元/美金/usdt',
  HKD: 'hk$/hk $/hkd/港币/港元',
  TWD: 'nt$/nt $/nt/ntd/twd/台币/新台币',
  SGD: 's$/sgd/新加坡元',
  AUD: 'a$/au$/aud/澳元',
  CAD: 'c$/ca$/cad/加元',
  NZD: 'nz$/nzd',
  EUR: '€/eur/欧元',
  GBP: '£/gbp/英镑',
  JPY: 'jp¥/jpy/日元',
  KRW: '₩/krw/韩元',
  ZAR: 'r/zar',
  INR: '₹/inr/rs/rs.',
  THB: '฿/thb/泰铢',
  RUB: '₽/rub',
  MYR: 'myr/rm',
  PHP: '₱/php/p',
  VND: '₫/vnd',
  IDR: 'idr/rp',
  BRL: 'r$/brl',
  TRY: '₺/try',
  NGN: '₦/ngn/n',
  KES: 'ksh/kes',
  GHS: 'ghs/gh₵',
  PKR: 'pkr',
  LKR: 'lkr',
  NPR: 'npr',
  ZMW: 'zmw/k',
  MMK: 'mmk',
  UGX: 'ugx',
  RON: 'ron',
  JMD: 'jmd/j$',
  BDT: '৳/bdt/tk',
  PLN: 'pln/zł',
  CZK: 'czk',
  HUF: 'huf',
  KZT: '₸/kzt',
  UAH: '₴/uah',
  AED: 'aed',
  JOD: 'jod/jd',
  KWD: 'kwd/kd',
  BHD: 'bhd',
  OMR: 'omr',
  SAR: 'sar',
  ILS: '₪/ils/nis',
  NOK: 'nok',
  DKK: 'dkk',
  EGP: 'egp',
  MXN: 'mx$/mxn',
  CHF: 'chf',
  SEK: 'sek/kr',
  MOP: 'mop$/mop/澳门元/葡币',
  PEN: 'pen',
  UYU: 'uyu',
  CNY: '¥/rmb/cny/cn¥/人民币',
};
/** The same behind a number; `u` and USDT count as dollars (interfaces.md §3). */
const AFTER: Readonly<Record<string, string>> = {
  JPY: '日元/日圆/円/jpy/yen',
  HKD: '港币/港元/港纸/港紙/蚊 hkd/蚊hkd/蚊港纸/蚊港紙/元港币/hkd',
  TWD: '台币/新台币/ntd/twd',
  USD: '刀/美元/美金/美刀/usdt/usd/us dollars/us dollar/american dollars/dollars/dollar/dolars/dolar/dollers/bucks/buck/u/$',
  EUR: '欧元/欧/eur/euro/euros/€',
  GBP: '英镑/gbp/pounds/pound/quid/£',
  AUD: '澳元/澳币/澳刀/澳/aud/australian dollars',
  CAD: '加元/加币/cad/canadian/canadian dollars',
  SGD: '新币/新加坡元/sgd/singapore dollars',
  NZD: 'nzd',
  KRW: '韩元/韩币/krw/won/₩/원',
  INR: 'inr/rupee/rupees/rs/₹',
  THB: 'thb/baht/泰铢/铢/บาท/฿',
  NGN: 'naira/ngn/奈拉',
  KES: 'kes/ksh/shillings/bob',
  GHS: 'ghs/cedis/cedi',
  PKR: 'pkr',
  LKR: 'lkr',
  NPR: 'npr',
  ZMW: 'zmw/kwacha',
  MMK: 'mmk/ks/kyat/kyats',
  UGX: 'ugx',
  RON: 'ron/lei',
  JMD: 'jmd',
  BDT: 'bdt/taka',
  ILS: 'ils/shekel/shekels/sheqels/nis/₪',
  PEN: 'pen/sol/soles',
  EGP: 'egp',
  RUB: 'rub/rouble/roubles/ruble/rubles/卢布/₽/р',
  MYR: 'myr/ringgit/马币/令吉/林吉特',
  PHP: 'php/peso/pesos',
  VND: 'vnd/dong/₫/đ/đồng/越南盾',
  IDR: 'idr/rupiah/rupiahs/perak',
  BRL: 'brl/reais',
  TRY: 'lira/tl/₺',
  CHF: 'chf/franc/francs',
  SEK: 'sek/kronor/kr',
  NOK: 'nok',
  DKK: 'dkk',
  PLN: 'pln/zł/zloty/zlotys/zl',
  CZK: 'czk/kč/koruna',
  HUF: 'huf/forint/ft',
  KZT: 'kzt/tenge/₸',
  AED: 'aed/dirham/dirhams/迪拉姆',
  SAR: 'sar/riyal/riyals/里亚尔',
  MXN: 'mxn',
  ZAR: 'zar/rand',
  UAH: 'uah/грн/hryvnia/hryvnias/₴',
  JOD: 'jod/jd/dinars/dinar',
  KWD: 'kwd/kd',
  BHD: 'bhd',
  OMR: 'omr',
  MOP: 'mop/澳门元/澳门币/葡币/元澳门币',
  CNY: '元人民币/人民币/软妹币/块整/块钱整/整/软妹/块钱/元钱/元整/块/圆/元/蚊/大洋/rmb/cny/yuan/kuai/r/¥',
};
/** 15欧洲 and 3整套 are no sums. */
const NO_SUM: Readonly<Record<string, string>> = { 欧: '洲服美', 澳: '洲门服', 整: '个套体理天年点数合份箱' };

function reversed(word: string): string {
  let back = '';
  for (let at = word.length - 1; at >= 0; at--) back += word[at];
  return back;
}

function named(
  table: Readonly<Record<string, string>>,
  written: (word: string) => string,
): [word: string, code: string][] {
  return Object.entries(table).flatMap(([code, words]) =>
    words.split('/').map((word): [string, string] => [written(word), code]),
  );
}
const BACKWARDS = new Trie(named(BEFORE, reversed));
const FORWARDS = new Trie(named(AFTER, (word) => word));

export interface WrittenCurrency {
  /** ISO 4217. */
  readonly code: string;
  /** How many characters it takes, the space beside the number included. */
  readonly length: number;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && character >= 'a' && character <= 'z';
}

/** Ways to pay of one place: 街口, 转数快. Their sums are in its money, whatever dollar or 元 is written. */
const PLACES: readonly (readonly [code: string, told: Sifted])[] = [
  ['HKD', sifted(/八达通(?!冇|唔|用不)|转数快|\bpayme\b|\bfps\b|alipayhk|拍住赏/i)],
  ['MOP', sifted(/澳门通|\bmpay\b/i)],
  [
    'TWD',
    sifted(
      /玉山|台新|[国國]泰世[华華]|永[丰豐]|[蓝藍]新|[绿綠]界|中华邮政|街口|line ?pay|悠游|全支付|台湾pay|超商|mycard|ibon|新台币|台币/i,
    ),
  ],
  ['PKR', sifted(/\b(?:jazz ?cash|easypaisa|raast|nayapay|sadapay)\b/i)],
  ['CAD', sifted(/\b(?:interac|rbc|hst|tim hortons)\b/i)],
  ['AUD', sifted(/\b(?:commbank|westpac|payid)\b/i)],
  ['ILS', sifted(/\b(?:shekels?|isracard)\b/i)],
  ['PEN', sifted(/\b(?:yape|soles)\b/i)],
  ['SGD', sifted(/\b(?:paynow|paylah)\b/i)],
  ['NPR', sifted(/\b(?:esewa|khalti|fonepay)\b/i)],
  ['INR', sifted(/\b(?:upi|paytm|phonepe|bhim|rs\.?(?= ?\d)|rupees?)\b/i)],
  ['IDR', sifted(/\b(?:gopay|ovo|qris|linkaja|alfamart|indomaret|rupiah|ribu)\b|\bDANA\b/i)],
  ['PHP', sifted(/\b(?:gcash|paymaya|maya)\b/i)],
  ['KES', sifted(/\bm-?pesa\b|\bksh\b/i)],
  ['NGN', sifted(/\b(?:opay|palmpay|moniepoint|naira)\b/i)],
  ['MYR', sifted(/\b(?:tng|touch ?'?n ?go|duitnow|fpx|ringgit)\b/i)],
  ['BRL', sifted(/\b(?:pix|boleto|picpay)\b/i)],
  ['VND', sifted(/\b(?:zalopay|vnpay|viettel|vietqr|vietcombank|techcombank|mb ?bank|agribank|bidv)\b/i)],
  ['GBP', sifted(/\b(?:monzo|lloyds|natwest|nationwide|quid)\b/i)],
  ['UAH', sifted(/\b(?:monobank|privat ?bank|privat24)\b/i)],
  ['JOD', sifted(/\b(?:cliq|zain cash)\b/i)],
  ['PLN', sifted(/\b(?:blik|przelewy24|mbank)\b/i)],
  ['NOK', sifted(/\bvipps\b/i)],
  ['BDT', sifted(/\b(?:bkash|nagad)\b/i)],
  ['THB', sifted(/\b(?:promptpay|truemoney)\b|พร้อมเพย์/i)],
  ['SGD', sifted(/\bpaynow\b/i)],
  ['CHF', sifted(/\btwint\b/i)],
  ['TRY', sifted(/\b(?:papara|ininal)\b/i)],
  ['KZT', sifted(/\bkaspi\b/i)],
  ['GHS', sifted(/\b(?:cedis?|hubtel)\b/i)],
  ['CAD', sifted(/\bcad\b(?! ?[软图制])/i)],
  ['MXN', sifted(/\b(?:oxxo|spei)\b/i)],
];

/** The money of the place whose ways to pay a text names; `null` where it names none. */
export function localCurrency(text: string): string | null {
  return PLACES.find(([, told]) => holds(told, text))?.[0] ?? null;
}

/** Written in Cantonese with the characters of Hong Kong, a lone dollar is its own. */
const TRADITIONAL =
  /[係單個這錢買數號嗰畀過時間佢網頁話幾點張訂後轉賬帳戶為與說對開關價條會來還沒麼樣發區層嚟啱]/;
const CANTONESE = sifted(/[喺咗嘅哋嚟俾畀佢啲冇唔]/);

/** What a lone `$` or 蚊 stands for where its text says so without naming it; `original`: as it was written. */
export function localDollar(original: string, text: string): string | null {
  return holds(CANTONESE, text) && TRADITIONAL.test(original) ? 'HKD' : null;
}

/** Whether one of the words may begin with a character, in whatever case. */
function mayBegin(words: Trie<string>, character: number): boolean {
  // Few other characters than those of ASCII have a lower case, and none where Chinese ones stand.
  return (
    words.begins(character) || words.begins(character | 0x20) || (character > 0x7f && character < 0x2e80)
  );
}

/** The currency written right before a number; `before` is the few characters that stand there. */
export function currencyBefore(before: string): WrittenCurrency | null {
  const start = before.endsWith(' ') ? 1 : 0;
  if (!mayBegin(BACKWARDS, before.charCodeAt(before.length - 1 - start))) return null;
  const back = reversed(before.toLowerCase());
  const found = BACKWARDS.longest(back, start, (end) => !(isLetter(back[end - 1]) && isLetter(back[end])));
  return found && { code: found.value, length: found.end };
}

/** The currency written right after a number; `after` is the few characters that follow it. */
export function currencyAfter(after: string): WrittenCurrency | null {
  const start = after.startsWith(' ') ? 1 : 0;
  if (!mayBegin(FORWARDS, after.charCodeAt(start))) return null;
  const lower = after.toLowerCase();
  const found = FORWARDS.longest(lower, start, (end) => !(isLetter(lower[end - 1]) && isLetter(lower[end])));
  if (found === null || NO_SUM[lower.slice(start, found.end)]?.includes(lower[found.end] ?? '.')) return null;
  return { code: found.value, length: found.end };
}
