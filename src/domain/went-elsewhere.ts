import type { Case } from './case.ts';
import { isFound } from './check.ts';

/** Whether the money of a case went to another shop: what it was warned of, or what the customer found looking. */
export function wentElsewhere({ warnings = [], checks }: Pick<Case, 'warnings' | 'checks'>): boolean {
  return isFound(checks, 'same_shop') || warnings.some(({ kind }) => kind === 'other_shop');
}
