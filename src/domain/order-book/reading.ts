import { agreement } from '../agreement.ts';
import { instantOf } from '../beijing.ts';
import { type Facts, known } from '../fact.ts';
import { MINUTE, type StatedTime } from '../instant.ts';
import type { Money } from '../money.ts';
import { type Candidate, hasNumber, type Match } from './match.ts';
import { ORDER_STATES, type OrderRecord, type OrderState } from './order-record.ts';
import type { Purchase } from './purchase.ts';

/** What became of a purchase by all books together. `payment_only`: the money is booked, the order was never written. */
export type PurchaseState = OrderState | 'deleted' | 'payment_only';

/** The order book's answer in one word. `booked_elsewhere`: the payment lies on another order than the customer's. */
export const BOOK_SAYS = [
  ...ORDER_STATES,
  'deleted',
  'payment_only',
  'booked_elsewhere',
  'unclear',
  'nothing',
] as const satisfies readonly (PurchaseState | 'booked_elsewhere' | 'unclear' | 'nothing')[];
export type BookSays = (typeof BOOK_SAYS)[number];

/** What else the books show; each is a text `book-…` that may name the time, amount or count that goes with it. */
export const BOOK_REMARKS = [
  'payment_confirmed',
  'callback_never',
  'callback_failed',
  'callback_late',
  'paid_after_expiry',
  'amount_differs',
  'deleted_on',
  'booked_elsewhere',
  'never_written',
  'other_contact',
  'other_account',
  'payee_not_ours',
] as const;
export interface Remark {
  readonly kind: (typeof BOOK_REMARKS)[number];
  readonly at?: StatedTime;
  readonly amount?: Money;
  readonly count?: number;
}

export interface BookReading {
  readonly says: BookSays;
  /** Whether any book shows that the money came. */
  readonly paid: boolean;
  /** Whether it is beyond doubt which purchase is meant. */
  readonly certain: boolean;
  readonly remarks: readonly Remark[];
}

const PAID: ReadonlySet<OrderState> = new Set(['paid_undelivered', 'delivered', 'frozen']);
const OPEN: ReadonlySet<BookSays> = new Set(['unpaid', 'expired', 'closed', 'error']);
/** Where several rows tell of one order, the one that says most. */
const FURTHEST_FIRST: readonly OrderState[] = [
  'refunded',
  'frozen',
  'delivered',
  'paid_undelivered',
  'error',
  'expired',
  'closed',
  'unpaid',
];

function isMoneySide({ kind }: OrderRecord): boolean {
  return kind === 'gateway' || kind === 'payment';
}

function furthest(records: readonly OrderRecord[]): OrderState | null {
  return FURTHEST_FIRST.find((state) => records.some((record) => record.state === state)) ?? null;
}

export function purchaseStateOf({ records }: Purchase): PurchaseState {
  const orders = records.filter(({ kind }) => kind === 'order');
  const there = orders.filter(({ deletedAt }) => deletedAt === null);
  if (records.some(({ state, kind }) => state === 'refunded' && kind !== 'pending')) return 'refunded';
  if (there.length > 0) return furthest(there) ?? 'unpaid';
  if (orders.length > 0) return 'deleted';
  const state = furthest(records) ?? 'unpaid';
  return PAID.has(state) ? 'payment_only' : state;
}

function payments({ records }: Purchase): readonly OrderRecord[] {
  return records.filter((record) => isMoneySide(record) && PAID.has(record.state));
}

/** Reads what was found: the state, and what explains the loss. Pure; nothing of it is for the customer's eyes. */
export function readBook(match: Match, facts: Facts, ownPayees: readonly string[]): BookReading {
  const elsewhere = match.verdict === 'ambiguous' ? bookedElsewhere(match.candidates) : null;
  if (elsewhere !== null) {
    return { says: 'booked_elsewhere', paid: true, certain: true, remarks: [elsewhere] };
  }
  const { best, verdict } = match;
  if (!match.candidates.some(isOfCustomer) && isForeignPayee(facts, ownPayees)) {
    return { says: 'nothing', paid: false, certain: false, remarks: [{ kind: 'payee_not_ours' }] };
  }
  if (best === null) {
    return { says: verdict === 'none' ? 'nothing' : 'unclear', paid: false, certain: false, remarks: [] };
  }
  const says = purchaseStateOf(best.purchase);
  const paid =
    says === 'payment_only' ||
    best.purchase.records.some(({ state, paidAt }) => PAID.has(state) || paidAt !== null);
  return { says, paid, certain: verdict === 'certain', remarks: remarksOn(best, says, facts) };
}

/** More than a price and a time that others have as well. */
function isOfCustomer(candidate: Candidate): boolean {
  const { fits } = candidate;
  return hasNumber(candidate) || fits.includes('contact') || fits.includes('recharge_account');
}

function remarksOn(best: Candidate, says: PurchaseState, facts: Facts): readonly Remark[] {
  const { purchase, against } = best;
  const confirmed = payments(purchase);
  const paidAt = confirmed.find((record) => record.paidAt !== null)?.paidAt ?? known(facts, 'paid_at')?.value;
  const at = paidAt === undefined || paidAt === null ? {} : { at: paidAt };
  const charged = known(facts, 'wallet_status')?.value === 'success' || confirmed.length > 0;
  const remarks: (Remark | null)[] = [
    confirmed.length > 0 ? { kind: 'payment_confirmed', ...at } : null,
    says === 'deleted' ? deletion(purchase) : null,
    says === 'payment_only' ? { kind: 'never_written' } : null,
    charged && (says === 'expired' || says === 'closed') ? { kind: 'paid_after_expiry', ...at } : null,
    OPEN.has(says) ? differingAmount(best, facts) : null,
    says === 'unpaid' && confirmed.length > 0 ? callback(purchase) : null,
    lateCallback(purchase, paidAt ?? null),
    against.includes('contact') ? { kind: 'other_contact' } : null,
    against.includes('recharge_account') ? { kind: 'other_account' } : null,
  ];
  return remarks.filter((remark) => remark !== null);
}

function deletion({ records }: Purchase): Remark {
  const at = records.find(({ deletedAt }) => deletedAt !== null)?.deletedAt;
  return { kind: 'deleted_on', ...(at && { at }) };
}

function callback({ records }: Purchase): Remark {
  const counted = records.filter(({ notifyAttempts }) => (notifyAttempts ?? 0) > 0);
  const [most] = counted.toSorted((a, b) => (b.notifyAttempts ?? 0) - (a.notifyAttempts ?? 0));
  if (most?.notifyAttempts == null) return { kind: 'callback_never' };
  const { lastNotifyAt, notifyAttempts: count } = most;
  return { kind: 'callback_failed', count, ...(lastNotifyAt && { at: lastNotifyAt }) };
}

/** A gateway may charge other cents than the price it was told: only the price it was told is held against the order's. */
function differingAmount({ purchase, against }: Candidate, facts: Facts): Remark | null {
  const booked = purchase.records.find((record) => !isMoneySide(record) && record.amount !== null)?.amount;
  if (booked == null) return null;
  const gateway = purchase.records.find(({ kind, amount }) => kind === 'gateway' && amount !== null);
  const paid = gateway?.amount ?? payments(purchase).find(({ amount }) => amount !== null)?.amount;
  const stated = against.includes('amount') ? known(facts, 'amount')?.value : undefined;
  const other = paid ?? stated;
  const differs = other !== undefined && agreement('amount', booked, other, true) === null;
  return differs ? { kind: 'amount_differs', amount: booked } : null;
}

const LATE = 10 * MINUTE;

function lateCallback({ records }: Purchase, paidAt: StatedTime | null): Remark | null {
  const order = records.find((record) => record.kind === 'order' && record.paidAt !== null)?.paidAt ?? null;
  if (order === null || paidAt === null || paidAt.precision === 'day') return null;
  const [booked, paid] = [instantOf(order), instantOf(paidAt)];
  const isLate = booked !== null && paid !== null && booked - paid > LATE;
  return isLate ? { kind: 'callback_late', at: order } : null;
}

/** The customer's order is open or gone while the payment they name is booked to another. */
function bookedElsewhere(candidates: readonly Candidate[]): Remark | null {
  const named = candidates.filter(hasNumber);
  const own = named.find(({ fits }) => fits.includes('shop_order_id'));
  const other = named.find(
    (each) =>
      each !== own && (each.fits.includes('transaction_id') || each.fits.includes('merchant_order_id')),
  );
  if (own === undefined || other === undefined) return null;
  const state = purchaseStateOf(own.purchase);
  const isOpen = OPEN.has(state) || state === 'deleted';
  return isOpen && payingOrder(other.purchase) ? { kind: 'booked_elsewhere' } : null;
}

function payingOrder({ records }: Purchase): boolean {
  return records.some(({ kind, state }) => kind === 'order' && PAID.has(state));
}

function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}

/** The bill names a payee, the shop its own, and they have nothing in common. */
function isForeignPayee(facts: Facts, ownPayees: readonly string[]): boolean {
  const payee = known(facts, 'payee')?.value;
  if (payee === undefined || ownPayees.length === 0) return false;
  const theirs = plain(payee);
  return ownPayees.map(plain).every((own) => !own.includes(theirs) && !theirs.includes(own));
}
