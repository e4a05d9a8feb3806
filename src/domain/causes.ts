import type { Case, LossReason } from './case.ts';
import type { Check } from './check.ts';
import { type FactName, known } from './fact.ts';

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
] as const;
export type Cause = (typeof CAUSES)[number];

/** One thing that speaks for a cause: a reason of the loss type, a check's result, or a fact that is known. */
export type CauseReason =
  | { readonly kind: 'loss'; readonly reason: LossReason }
  | { readonly kind: 'check'; readonly check: Check; readonly result: 'ruled_out' | 'found' | 'unknown' }
  | { readonly kind: 'fact'; readonly fact: FactName };

export interface LikelyCause {
  readonly cause: Cause;
  readonly reasons: readonly CauseReason[];
}

type View = Pick<Case, 'facts' | 'checks' | 'lossType' | 'because'>;

/** The checks whose finding is a cause by itself. */
const FOUND: readonly (readonly [Check, Cause])[] = [
  ['same_shop', 'other_shop'],
  ['same_contact', 'other_contact'],
  ['list_limits', 'list_limits'],
  ['list_filter', 'list_limits'],
  ['recharge_target', 'wrong_recharge_account'],
  ['inbox', 'goods_in_inbox'],
];

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

/**
 * Likely causes, likeliest first. A cause the customer ruled out by a check is gone; one they found stands first.
 * A hint for the agent, never a verdict.
 */
export function likelyCauses(view: View): readonly LikelyCause[] {
  const results = new Map(view.checks.map(({ check, result }) => [check, result]));
  const checksOf = (cause: Cause) =>
    FOUND.filter(([, its]) => its === cause).flatMap(([check]) => {
      const result = results.get(check);
      return result === undefined ? [] : [{ kind: 'check', check, result } as const];
    });
  const found = FOUND.flatMap(([check, cause]) => (results.get(check) === 'found' ? [cause] : []));
  const open = ofLoss(view).filter((cause) => {
    const checks = checksOf(cause);
    return checks.length === 0 || checks.some(({ result }) => result === 'unknown');
  });
  const lossReasons = view.because.map((reason) => ({ kind: 'loss', reason }) as const);
  const number = known(view.facts, 'transaction_id') === undefined ? [] : (['transaction_id'] as const);
  return [...new Set([...found, ...open])].map((cause) => ({
    cause,
    reasons: [
      ...checksOf(cause),
      ...lossReasons,
      ...(cause === 'callback_lost' ? number.map((fact) => ({ kind: 'fact', fact }) as const) : []),
    ],
  }));
}
