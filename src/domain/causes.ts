import type { Case, LossReason } from './case.ts';
import type { Check, CheckRecord } from './check.ts';
import { type FactName, known } from './fact.ts';
import type { LossType } from './loss-type.ts';
import type { BookReading, BookSays, Remark } from './order-book/reading.ts';
import type { ProductKind } from './product-kind.ts';

/** What probably happened, in the words of somebody who knows such shops; each is a text `cause-…`. */
export const CAUSES = [
  'callback_lost',
  'late_payment_expired',
  'other_contact',
  'other_shop',
  'list_limits',
  'order_deleted',
  'order_overwritten',
  'delivery_pending',
  'wrong_recharge_account',
  'goods_in_inbox',
  'payment_pending',
  'payment_returned',
  'payment_not_made',
  'amount_differs',
  'booked_elsewhere',
  'order_not_written',
  'order_frozen',
] as const;
export type Cause = (typeof CAUSES)[number];

/** One thing that speaks for a cause: a reason of the loss type, a check's result, a known fact, or the order book. */
export type CauseReason =
  | { readonly kind: 'loss'; readonly reason: LossReason }
  | { readonly kind: 'check'; readonly check: Check; readonly result: 'ruled_out' | 'found' | 'unknown' }
  | { readonly kind: 'fact'; readonly fact: FactName }
  | { readonly kind: 'book'; readonly remark: Remark };

export interface LikelyCause {
  readonly cause: Cause;
  readonly reasons: readonly CauseReason[];
}

type View = Pick<Case, 'facts' | 'checks' | 'lossType' | 'because' | 'looks'>;

/** The checks whose finding is a cause by itself. */
const FOUND: readonly (readonly [Check, Cause])[] = [
  ['same_shop', 'other_shop'],
  ['same_contact', 'other_contact'],
  ['list_limits', 'list_limits'],
  ['list_filter', 'list_limits'],
  ['recharge_target', 'wrong_recharge_account'],
  ['inbox', 'goods_in_inbox'],
];

/** What can go wrong with one kind of goods only: a top-up comes by no e-mail, a code goes to no account. */
const OF_KIND: Partial<Readonly<Record<Cause, (kind: ProductKind) => boolean>>> = {
  wrong_recharge_account: (kind) => kind === 'top_up',
  goods_in_inbox: (kind) => kind !== 'top_up',
};

function fitsKind(cause: Cause, { facts }: View): boolean {
  const kind = known(facts, 'product_kind')?.value;
  return kind === undefined || (OF_KIND[cause]?.(kind) ?? true);
}

function ofLoss({ facts, lossType }: View): readonly Cause[] {
  const seen = known(facts, 'order_seen')?.value;
  const wallet = known(facts, 'wallet_status')?.value;
  switch (lossType) {
    case 'charged_page_stalled':
      return ['callback_lost', 'late_payment_expired'];
    case 'paid_no_order':
      return ['callback_lost', 'other_contact', 'other_shop', 'list_limits'];
    case 'deleted_or_overwritten':
      return seen === 'changed'
        ? ['order_overwritten']
        : ['order_deleted', 'late_payment_expired', 'other_contact', 'list_limits'];
    case 'goods_missing':
      return ['delivery_pending', 'wrong_recharge_account', 'goods_in_inbox'];
    case 'not_charged':
      if (wallet === 'pending') return ['payment_pending'];
      return [wallet === 'refunded' ? 'payment_returned' : 'payment_not_made'];
    default:
      return [];
  }
}

/** What a remark of the order book explains. One without a cause of its own speaks for those of the loss. */
const EXPLAINS: Readonly<Record<Remark['kind'], Cause | null>> = {
  payment_confirmed: null,
  callback_never: 'callback_lost',
  callback_failed: 'callback_lost',
  callback_late: 'callback_lost',
  paid_after_expiry: 'late_payment_expired',
  amount_differs: 'amount_differs',
  deleted_on: 'order_deleted',
  booked_elsewhere: 'booked_elsewhere',
  never_written: 'order_not_written',
  other_contact: 'other_contact',
  other_account: 'wrong_recharge_account',
  payee_not_ours: 'other_shop',
};
/** Remarks that stand before the others where several explain the loss. */
const TELLING: readonly Remark['kind'][] = ['amount_differs', 'paid_after_expiry', 'deleted_on'];
/** Another contact explains an order that is not seen, another account goods that did not come; neither anything else. */
const ONLY_FOR: Partial<Readonly<Record<Cause, LossType>>> = {
  other_contact: 'wrong_account_or_platform',
  wrong_recharge_account: 'goods_missing',
};
const STATES: Partial<Readonly<Record<BookSays, readonly Cause[]>>> = {
  refunded: ['payment_returned'],
  frozen: ['order_frozen'],
  paid_undelivered: ['delivery_pending'],
  unpaid: ['callback_lost'],
};

/** What the order book explains, likeliest first. A loss that its answer did not decide is not explained by it. */
function ofBook({ says, paid, remarks }: BookReading, view: View): readonly Cause[] {
  const { lossType } = view;
  const seen = known(view.facts, 'order_seen')?.value;
  if (lossType === 'not_charged' && says !== 'refunded') return [];
  if (lossType === 'deleted_or_overwritten' && says === 'payment_only') return ['order_deleted'];
  const overwritten = lossType === 'deleted_or_overwritten' && seen === 'changed' && paid;
  if (overwritten && says !== 'booked_elsewhere') return ['order_overwritten'];
  const told = remarks.toSorted(
    (a, b) => Number(TELLING.includes(b.kind)) - Number(TELLING.includes(a.kind)),
  );
  const explained = told.flatMap(({ kind }) => EXPLAINS[kind] ?? []);
  const fitting = explained.filter((cause) => (ONLY_FOR[cause] ?? lossType) === lossType);
  const atAll = says === 'delivered' ? ofDelivered(view) : (STATES[says] ?? []);
  return [...new Set([...fitting, ...atAll])];
}

/** Goods that were sent are no longer queued: they went where nobody looks, or to another account. */
function ofDelivered({ lossType }: View): readonly Cause[] {
  if (lossType === 'paid_no_order') return ['list_limits'];
  return lossType === 'goods_missing' ? ['goods_in_inbox', 'wrong_recharge_account'] : [];
}

/**
 * Likely causes, likeliest first. A cause the customer ruled out by a check is gone; one they found stands first, then
 * what the order book explains. A hint for the agent, never a verdict.
 */
export function likelyCauses(view: View): readonly LikelyCause[] {
  const results = resultsOf(view);
  const book = bookOf(view);
  const lossReasons = view.because.map((reason) => ({ kind: 'loss', reason }) as const);
  const number = known(view.facts, 'transaction_id') === undefined ? [] : (['transaction_id'] as const);
  return causesOf(view, results, book).map((cause) => ({
    cause,
    reasons: [
      ...checksOf(cause, results),
      ...remarksFor(cause, book),
      ...lossReasons,
      ...(cause === 'callback_lost' ? number.map((fact) => ({ kind: 'fact', fact }) as const) : []),
    ],
  }));
}

/** The first of them, without what speaks for it. */
export function likeliestCause(view: View): Cause | null {
  return causesOf(view, resultsOf(view), bookOf(view))[0] ?? null;
}

type Results = ReadonlyMap<Check, CheckRecord['result']>;

function resultsOf({ checks }: View): Results {
  return new Map(checks.map(({ check, result }) => [check, result]));
}

function bookOf({ looks }: View): BookReading | null {
  return looks?.at(-1)?.reading ?? null;
}

function causesOf(view: View, results: Results, book: BookReading | null): readonly Cause[] {
  const booked = book === null ? [] : ofBook(book, view).filter((cause) => fitsKind(cause, view));
  const found = FOUND.flatMap(([check, cause]) => (results.get(check) === 'found' ? [cause] : []));
  const open = ofLoss(view).filter((cause) => {
    if (!fitsKind(cause, view)) return false;
    const checks = checksOf(cause, results);
    return checks.length === 0 || checks.some(({ result }) => result === 'unknown');
  });
  // Where the books explain the loss, what shops in general lose orders by is no longer likely.
  const guessed = booked.length > 0 && book?.certain ? [] : open;
  return [...new Set([...found, ...booked, ...guessed])];
}

function checksOf(cause: Cause, results: Results) {
  return FOUND.flatMap(([check, its]) => {
    const result = its === cause ? results.get(check) : undefined;
    return result === undefined ? [] : [{ kind: 'check', check, result } as const];
  });
}

function remarksFor(cause: Cause, book: BookReading | null): readonly CauseReason[] {
  const remarks =
    book?.remarks.filter(({ kind }) => EXPLAINS[kind] === cause || kind === 'payment_confirmed') ?? [];
  return remarks.map((remark) => ({ kind: 'book', remark }) as const);
}
