import type { NamedValue } from '../../../domain/fact.ts';
import type { WaitingState } from '../../flow/flows.ts';
import type { Tools } from '../../tools.ts';

/** A phone number is what is topped up where the account is asked for; anywhere else it is the contact of the order. */
export function withAskedAccount(
  stated: readonly NamedValue[],
  { evidence }: WaitingState,
  { plan }: Tools,
): readonly NamedValue[] {
  const asked = evidence === undefined ? [] : plan.rules[evidence].facts;
  if (!asked.includes('recharge_account') || stated.some(({ name }) => name === 'recharge_account'))
    return stated;
  return stated.map((each) =>
    each.name === 'contact' && !each.value.includes('@') ? { ...each, name: 'recharge_account' } : each,
  );
}
