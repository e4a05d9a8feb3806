import type { NumberFact } from '../domain/fact.ts';
import type { PaymentChannel } from '../domain/payment-channel.ts';
import { dayNumber, isoDay } from './calendar.ts';

interface FamilyRule {
  readonly shape: RegExp;
  readonly channel: PaymentChannel | null;
  readonly role: NumberFact;
  /** A chance string may have this shape too: a label that says otherwise outweighs it. */
  readonly weak?: true;
  /** Where the date stands (`YYYYMMDD`, or `YYMMDD` where `short`), and whether a time follows that must be one. */
  readonly date?: { readonly at: number; readonly short?: true; readonly timed?: true };
}

const RULES = {
  alipay_trade: { shape: /^20\d{26}$/, channel: 'alipay', role: 'transaction_id', date: { at: 0 } },
  alipay_refund: {
    shape: /^20\d{26}[_*]\w{1,64}$/,
    channel: 'alipay',
    role: 'transaction_id',
    date: { at: 0 },
  },
  alipay_transfer: {
    shape: /^20\d{6}200040011100\d{12}$|^20\d{6}\d{0,8}0091301\d{9,20}$/,
    channel: 'alipay',
    role: 'transaction_id',
    date: { at: 0 },
  },
  wechat_personal_code: {
    shape: /^1000049\d{25}$/,
    channel: 'wechat',
    role: 'transaction_id',
    date: { at: 10 },
  },
  wechat_trade: { shape: /^[14]\d{27}$/, channel: 'wechat', role: 'transaction_id', date: { at: 10 } },
  wechat_transfer: { shape: /^10000(?:50|39)\d{24}$/, channel: 'wechat', role: 'transaction_id' },
  wechat_red_packet: { shape: /^53\d{30}$/, channel: 'wechat', role: 'transaction_id' },
  unionpay_query: {
    shape: /^20\d{19}$/,
    channel: 'unionpay',
    role: 'transaction_id',
    weak: true,
    date: { at: 0, timed: true },
  },
  jd_trade: { shape: /^14\d{27}$/, channel: 'other', role: 'transaction_id' },
  usdt_hash: { shape: /^(?:0x)?[0-9a-fA-F]{64}$/, channel: 'usdt', role: 'transaction_id' },
  // Letters, then a date, then digits is how shops make numbers of their own; PayPal mixes them at random.
  paypal_trade: {
    shape: /^(?=[A-Z]{0,16}\d)(?=\d{0,16}[A-Z])(?![A-Z]{1,8}20\d{6})[0-9A-Z]{17}$/,
    channel: 'paypal',
    role: 'transaction_id',
    weak: true,
  },
  // The bank, the minute and what the bank adds. Its day is that of Greenwich.
  pix_payment: { shape: /^E\d{8}20\d{10}[0-9A-Za-z]{11}$/, channel: null, role: 'transaction_id' },
  // pi_: what is to be paid, ch_ and py_: what was.
  stripe_payment: { shape: /^(?:pi|ch|py)_[0-9A-Za-z]{14,27}$/, channel: null, role: 'transaction_id' },
  gateway_hash: { shape: /^[0-9a-f]{32}$/i, channel: null, role: 'merchant_order_id' },
  epay_order: {
    shape: /^Y?20\d{17}$/,
    channel: null,
    role: 'merchant_order_id',
    date: { at: 0, timed: true },
  },
  card_system_order: {
    shape: /^20\d{12}[A-Za-z0-9]{5}$/,
    channel: null,
    role: 'shop_order_id',
    date: { at: 0, timed: true },
  },
  acg_faka_order: {
    shape: /^\d{18}$/,
    channel: null,
    role: 'shop_order_id',
    date: { at: 3, short: true, timed: true },
  },
  dujiaoka_order: {
    shape: /^(?=[A-Z]{0,15}\d)(?=\d{0,15}[A-Z])[A-Z0-9]{16}$/,
    channel: null,
    role: 'shop_order_id',
  },
} as const satisfies Record<string, FamilyRule>;

export type IdFamily = keyof typeof RULES;

const FAMILIES = Object.entries(RULES) as [IdFamily, FamilyRule][];
const SHORTEST = 16;

export interface Identity {
  readonly family: IdFamily;
  /** `null`: numbers of this family say nothing of the payment channel. */
  readonly channel: PaymentChannel | null;
  /** The Beijing day inside the number, `YYYY-MM-DD`; `null` where the family carries none. */
  readonly date: string | null;
  readonly role: NumberFact;
  /** Other numbers may have this shape by chance. */
  readonly weak: boolean;
}

/** No payment of this kind is older, so that digits which say so are no date. */
const FIRST_YEAR = 2010;

function dateInside(id: string, date: NonNullable<FamilyRule['date']>): string | null {
  const digits = id.replace(/^Y/, '').slice(date.at);
  const year = date.short ? `20${digits.slice(0, 2)}` : digits.slice(0, 4);
  const rest = digits.slice(date.short ? 2 : 4);
  const day = dayNumber(Number(year), Number(rest.slice(0, 2)), Number(rest.slice(2, 4)));
  const clock = rest.slice(4, 10);
  if (Number(year) < FIRST_YEAR) return null;
  if (date.timed && !/^(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/.test(clock)) return null;
  return day === null ? null : isoDay(day);
}

/**
 * The family an id belongs to by its shape and the date inside it, or `null`. The id is without spaces and in
 * half-width characters. Source: domain.md §2; no wallet's number carries a check digit, so length and date decide.
 */
export function identify(id: string): Identity | null {
  if (id.length < SHORTEST) return null;
  for (const [family, rule] of FAMILIES) {
    if (!rule.shape.test(id)) continue;
    const date = rule.date ? dateInside(id, rule.date) : null;
    if (rule.date && date === null) continue;
    return { family, channel: rule.channel, date, role: rule.role, weak: rule.weak === true };
  }
  return null;
}

/** Letters that look like digits, as those digits: what a camera or a hasty hand makes of a number. */
export function folded(id: string): string {
  return id.replace(/[oO]/g, '0').replace(/[lI|]/g, '1');
}

/**
 * The family of an id some of whose digits may have been read as letters (O for 0, l and I for 1), with the id as it
 * must read. Only families of digits alone are tried folded, for in others those letters are rightful.
 */
export function identifyFolded(id: string): { readonly id: string; readonly identity: Identity } | null {
  const identity = identify(id);
  if (identity !== null) return { id, identity };
  const digits = folded(id);
  if (digits === id || !/^\d+$/.test(digits)) return null;
  const meant = identify(digits);
  return meant && { id: digits, identity: meant };
}

/** Whether the digits begin or end like a wallet's number and are too few or too many for one. */
export function looksCutOff(digits: string): boolean {
  if (!/^\d{16,31}$/.test(digits) || identify(digits) !== null) return false;
  const datedFirst = dayNumber(
    Number(digits.slice(0, 4)),
    Number(digits.slice(4, 6)),
    Number(digits.slice(6, 8)),
  );
  const alipay = datedFirst !== null && digits.length >= 22;
  const wechat = /^(?:4[25]00|1000)/.test(digits) && digits.length >= 16;
  return alipay || wechat;
}
