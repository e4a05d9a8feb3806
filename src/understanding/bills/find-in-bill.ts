import { dayNumber, instantOf } from '../../domain/beijing.ts';
import { DAY, HOUR, MINUTE, type StatedTime } from '../../domain/instant.ts';
import type { Money } from '../../domain/money.ts';
import type { BillRow } from './bill-row.ts';

/** What is known of the payment that is looked for; `null` or empty where nothing is. */
export interface WantedPayment {
  readonly amount: Money | null;
  readonly paid_at: StatedTime | null;
  /** Names the money may have gone to: the shop's payees, and the one the customer named. */
  readonly payees: readonly string[];
  /** Names of the goods: the customer's, and the shop's for the same. */
  readonly goods: readonly string[];
  /** Numbers of the payment or the order, without spaces. */
  readonly ids: readonly string[];
}

/** `goods`: they agree, and nothing that is known speaks against the row. */
export type BillFit = 'id' | 'amount' | 'time' | 'payee' | 'goods';

export interface BillMatch {
  readonly row: BillRow;
  /** 0 to 1: how much of what is known the row agrees with. */
  readonly score: number;
  /** What agrees, to be told beside the row. */
  readonly fits: readonly BillFit[];
}

const MOST = 5;
/** A row that agrees with less than half of what is known is another payment. */
const LEAST = 0.5;
const WEIGHTS = { id: 6, amount: 3, time: 3, payee: 2 } as const satisfies Partial<Record<BillFit, number>>;

/**
 * The payments of a bill that fit best, the best first, at most five. Refunds, and what came in on a customer's own
 * bill, are no payments. A number that agrees settles it; of equal ones the nearer in time is first, then the newer.
 */
export function findInBill(rows: Iterable<BillRow>, wanted: WantedPayment): BillMatch[] {
  const most = attainable(wanted);
  if (most === 0) return [];
  let best: BillMatch[] = [];
  for (const row of rows) {
    if (!isPayment(row)) continue;
    const points = pointsOf(row, wanted);
    const sum = Object.values(points).reduce((total, share) => total + share, 0);
    const score = points.id > 0 ? 1 : sum / most;
    if (score < LEAST) continue;
    const agreeing = (Object.keys(points) as (keyof typeof points)[]).filter((fit) => points[fit] > 0);
    const fits: BillFit[] = isOfGoods(row, wanted, agreeing) ? [...agreeing, 'goods'] : agreeing;
    best = [...best, { row, score, fits }].toSorted((a, b) => compare(a, b, wanted)).slice(0, MOST);
  }
  return best;
}

/** The rows a customer is to pick from: the only one with the goods that were named, or else all. */
export function rowsToShow(matches: readonly BillMatch[]): readonly BillRow[] {
  const named = matches.filter(({ fits }) => fits.includes('goods'));
  return (named.length === 1 ? named : matches).map(({ row }) => row);
}

function compare(a: BillMatch, b: BillMatch, wanted: WantedPayment): number {
  const more = (fit: BillFit) => Number(b.fits.includes(fit)) - Number(a.fits.includes(fit));
  // Before the score, lest five others hide that the goods stand in several rows.
  return (
    more('id') ||
    more('goods') ||
    b.score - a.score ||
    gap(a.row, wanted) - gap(b.row, wanted) ||
    newer(a.row, b.row)
  );
}

function isPayment({ source, direction, is_refund }: BillRow): boolean {
  const isOwn = source === 'alipay_user' || source === 'wechat_user';
  return !is_refund && direction !== (isOwn ? 'credit' : 'debit');
}

/** A number that was given and is not on the bill does not speak against a row: customers mix numbers up. */
function attainable({ amount, paid_at, payees, ids }: WantedPayment): number {
  const known =
    (amount ? WEIGHTS.amount : 0) + (paid_at ? WEIGHTS.time : 0) + (payees.length > 0 ? WEIGHTS.payee : 0);
  return known === 0 && ids.length > 0 ? WEIGHTS.id : known;
}

/** Of a customer's `100个q币` the count is left out, as shops write it elsewhere: 腾讯Q币100个. */
function isOfGoods(
  row: BillRow,
  { amount, paid_at, goods }: WantedPayment,
  fits: readonly BillFit[],
): boolean {
  const product = plain(row.product ?? '');
  const isFree = (amount === null || fits.includes('amount')) && (paid_at === null || fits.includes('time'));
  return isFree && goods.map(withoutCount).some((name) => name.length >= 2 && product.includes(name));
}

function withoutCount(name: string): string {
  return plain(name).replace(/^\d+(?:个|张|份)?|\d+(?:个|张|份)?$/g, '');
}

function pointsOf(
  row: BillRow,
  { amount, paid_at, payees, ids }: WantedPayment,
): Record<keyof typeof WEIGHTS, number> {
  const own = [row.transaction_id, row.merchant_order_id].filter((id) => id !== null).map(plain);
  const isSame = amount?.minor === row.amount.minor && amount.currency === row.amount.currency;
  const words = plain(`${row.counterparty ?? ''}\n${row.product ?? ''}`);
  return {
    id: ids.some((id) => own.includes(plain(id))) ? WEIGHTS.id : 0,
    amount: isSame ? WEIGHTS.amount : 0,
    time: paid_at === null ? 0 : WEIGHTS.time * nearness(row.paid_at, paid_at),
    payee: payees.some((payee) => payee !== '' && words.includes(plain(payee))) ? WEIGHTS.payee : 0,
  };
}

/** 0 to 1. A customer's clock is a few minutes off; a bill without a clock, or a memory of the day, is right for a day. */
function nearness(row: StatedTime, stated: StatedTime): number {
  const [at, wanted] = [instantOf(row), instantOf(stated)];
  if (at === null || wanted === null) return 0;
  const days = Math.abs(dayNumber(at) - dayNumber(wanted));
  const apart = Math.abs(at - wanted);
  const isOffHour = stated.around !== undefined && row.precision !== 'day' && apart > 2 * HOUR;
  if (stated.precision === 'day' || row.precision === 'day')
    return days === 0 ? (isOffHour ? 0.7 : 1) : days === 1 ? 0.4 : 0;
  if (apart <= 5 * MINUTE) return 1;
  if (apart <= HOUR) return 0.8;
  // The day of a bare clock time was only concluded.
  const sameClock =
    stated.precision === 'time_only' && Math.min(apart % DAY, DAY - (apart % DAY)) <= 5 * MINUTE;
  if (sameClock) return 0.7;
  return days === 0 ? 0.5 : apart <= DAY ? 0.2 : 0;
}

function gap(row: BillRow, { paid_at }: WantedPayment): number {
  if (paid_at === null) return 0;
  return Math.abs((instantOf(row.paid_at) ?? 0) - (instantOf(paid_at) ?? 0));
}

function newer(a: BillRow, b: BillRow): number {
  return b.paid_at.value.localeCompare(a.paid_at.value);
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}
