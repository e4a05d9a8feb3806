import type { Case } from './case.ts';
import { known } from './fact.ts';

/**
 * The account of a top-up as it stands, and where it went to a wrong account the one that was told before: who was asked
 * for the right one may have named the other first.
 */
export function accountsTold({ facts, lossType }: Pick<Case, 'facts' | 'lossType'>): readonly string[] {
  const account = known(facts, 'recharge_account');
  if (account === undefined) return [];
  if (lossType !== 'wrong_account_or_platform') return [account.value];
  const before = account.earlier.findLast(({ value }) => value !== account.value);
  return before === undefined ? [account.value] : [account.value, before.value];
}
