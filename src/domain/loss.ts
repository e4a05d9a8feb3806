import type { LossReason } from './case.ts';
import { type CheckRecord, isFound } from './check.ts';
import { type Facts, known, type OrderSighting, type WalletStatus } from './fact.ts';
import type { LossType } from './loss-type.ts';
import type { BookReading, BookSays } from './order-book/reading.ts';

export interface LossConclusion {
  readonly lossType: LossType | null;
  /** What it rests on, strongest first. */
  readonly because: readonly LossReason[];
}

const WALLET_REASONS: Readonly<Record<WalletStatus, LossReason>> = {
  success: 'wallet_charged',
  pending: 'wallet_not_charged',
  closed: 'wallet_not_charged',
  none: 'wallet_not_charged',
  refunded: 'wallet_refunded',
};

const SIGHTINGS: Readonly<Record<OrderSighting, readonly [LossType, LossReason]>> = {
  none: ['paid_no_order', 'order_absent'],
  unpaid: ['charged_page_stalled', 'order_unpaid'],
  page_stuck: ['charged_page_stalled', 'page_stuck'],
  goods_missing: ['goods_missing', 'order_without_goods'],
  gone: ['deleted_or_overwritten', 'order_gone'],
  changed: ['deleted_or_overwritten', 'order_changed'],
  there: ['other', 'order_whole'],
};

/** Sightings of somebody who has not looked at the order itself, or long ago. */
const STUCK: ReadonlySet<OrderSighting | undefined> = new Set(['unpaid', 'page_stuck']);
const ABSENT: ReadonlySet<OrderSighting | undefined> = new Set(['none', 'gone', undefined]);
const THERE: ReadonlySet<BookSays> = new Set(['paid_undelivered', 'delivered', 'frozen']);

/** Whoever wants an order undone misses nothing of it, as long as there is one. */
const STANDS: ReadonlySet<OrderSighting | undefined> = new Set(['goods_missing', 'there', undefined]);

/** What the shop's own books settle, whatever the customer sees; `null` where they settle nothing. */
function concludeFromBook(
  { says, paid, remarks }: BookReading,
  seen: OrderSighting | undefined,
  wallet: WalletStatus | undefined,
): readonly [LossType, LossReason] | null {
  const remarked = new Set(remarks.map(({ kind }) => kind));
  if (says === 'refunded') return ['not_charged', 'book_refunded'];
  if (says === 'deleted') return ['deleted_or_overwritten', 'book_order_deleted'];
  if (says === 'booked_elsewhere') return ['deleted_or_overwritten', 'book_booked_elsewhere'];
  if (THERE.has(says)) {
    if (seen === 'changed') return ['deleted_or_overwritten', 'order_changed'];
    if (ABSENT.has(seen) && remarked.has('other_contact')) {
      return ['wrong_account_or_platform', 'book_other_contact'];
    }
    if (STUCK.has(seen)) return ['charged_page_stalled', 'book_order_there'];
    if (says === 'delivered' && ABSENT.has(seen) && seen !== undefined)
      return ['paid_no_order', 'book_order_there'];
    return ['goods_missing', says === 'delivered' ? 'book_delivered' : 'book_not_delivered'];
  }
  if (says === 'nothing') {
    return remarked.has('payee_not_ours') ? ['wrong_account_or_platform', 'payee_not_ours'] : null;
  }
  if (!paid && wallet !== 'success') return null;
  if (says === 'payment_only') {
    if (seen === 'gone' || seen === 'changed') return ['deleted_or_overwritten', 'book_payment_only'];
    return [STUCK.has(seen) ? 'charged_page_stalled' : 'paid_no_order', 'book_payment_only'];
  }
  if (says === 'expired' || says === 'closed') {
    return [STUCK.has(seen) ? 'charged_page_stalled' : 'deleted_or_overwritten', 'book_order_expired'];
  }
  return says === 'unclear' ? null : ['charged_page_stalled', 'book_order_unpaid'];
}

/**
 * The loss type from evidence: what the customer's own checks found, then what the order book settles, then wallet
 * record × order seen, and the customer's own words only where none of them says anything. The newest result of a
 * check counts. `book`: the newest look into the order book.
 */
export function concludeLoss(
  facts: Facts,
  checks: readonly CheckRecord[],
  book: BookReading | null = null,
): LossConclusion {
  if (isFound(checks, 'same_shop') || isFound(checks, 'same_contact')) {
    return { lossType: 'wrong_account_or_platform', because: ['own_check_found'] };
  }
  const wallet = known(facts, 'wallet_status')?.value;
  const seen = known(facts, 'order_seen')?.value;
  if (wallet === 'refunded') return { lossType: 'not_charged', because: ['wallet_refunded'] };
  const charged: readonly LossReason[] = wallet === 'success' ? ['wallet_charged'] : [];
  const settled = book === null ? null : concludeFromBook(book, seen, wallet);
  const stands = STANDS.has(seen) && (settled === null || settled[1] === 'book_not_delivered');
  const isCharged = wallet === undefined || wallet === 'success';
  if (known(facts, 'wants')?.value === 'cancel' && stands && isCharged) {
    return { lossType: 'other', because: [...charged, 'cancel_wished'] };
  }
  if (settled !== null) {
    const [lossType, reason] = settled;
    return { lossType, because: [...charged, reason] };
  }
  // A wallet without the entry proves little once the shop itself shows the order as paid.
  const overruled = wallet === 'none' && seen === 'goods_missing';
  if (wallet !== undefined && wallet !== 'success' && !overruled) {
    return { lossType: 'not_charged', because: [WALLET_REASONS[wallet]] };
  }
  if (isFound(checks, 'really_charged')) return { lossType: 'not_charged', because: ['own_check_found'] };

  if (seen !== undefined) {
    const [lossType, reason] = SIGHTINGS[seen];
    return { lossType, because: [...charged, reason] };
  }
  const claimed = known(facts, 'loss_claimed')?.value;
  const denied = claimed === 'not_charged' && wallet === 'success';
  if (claimed === undefined || denied) return { lossType: null, because: charged };
  return { lossType: claimed, because: [...charged, 'customer_said'] };
}
