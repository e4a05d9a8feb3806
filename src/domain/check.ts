import type { Instant } from './instant.ts';

/** The self-checks (自查) that rule out a harmless cause. */
export const CHECKS = [
  'really_charged',
  'waited',
  'same_shop',
  'same_contact',
  'list_limits',
  'list_filter',
  'recharge_target',
  'inbox',
] as const;
export type Check = (typeof CHECKS)[number];

/** `ruled_out`: the harmless cause is not it; `found`: it was the cause; `unknown`: the customer cannot tell. */
export type CheckResult = 'ruled_out' | 'found' | 'unknown';

export interface CheckRecord {
  readonly check: Check;
  readonly result: CheckResult;
  readonly by: 'customer' | 'program';
  readonly at: Instant;
}

/** Whether a check's newest result is that it was the cause. */
export function isFound(checks: readonly CheckRecord[], check: Check): boolean {
  return checks.findLast((record) => record.check === check)?.result === 'found';
}
