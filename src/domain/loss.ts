import type { LossReason } from './case.ts';
import { type CheckRecord, isFound } from './check.ts';
import { type Facts, known, type OrderSighting, type WalletStatus } from './fact.ts';
import type { LossType } from './loss-type.ts';

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
};

/**
 * The loss type from evidence: what the customer's own checks found, then wallet record × order seen, and the
 * customer's own words only where neither says anything. The newest result of a check counts.
 */
export function concludeLoss(facts: Facts, checks: readonly CheckRecord[]): LossConclusion {
  if (isFound(checks, 'same_shop') || isFound(checks, 'same_contact')) {
    return { lossType: 'wrong_account_or_platform', because: ['own_check_found'] };
  }
  const wallet = known(facts, 'wallet_status')?.value;
  const seen = known(facts, 'order_seen')?.value;
  // A wallet without the entry proves little once the shop itself shows the order as paid.
  const overruled = wallet === 'none' && seen === 'goods_missing';
  if (wallet !== undefined && wallet !== 'success' && !overruled) {
    return { lossType: 'not_charged', because: [WALLET_REASONS[wallet]] };
  }
  if (isFound(checks, 'really_charged')) return { lossType: 'not_charged', because: ['own_check_found'] };

  const charged: readonly LossReason[] = wallet === 'success' ? ['wallet_charged'] : [];
  if (seen !== undefined) {
    const [lossType, reason] = SIGHTINGS[seen];
    return { lossType, because: [...charged, reason] };
  }
  const claimed = known(facts, 'loss_claimed')?.value;
  const denied = claimed === 'not_charged' && wallet === 'success';
  if (claimed === undefined || denied) return { lossType: null, because: charged };
  return { lossType: claimed, because: [...charged, 'customer_said'] };
}
