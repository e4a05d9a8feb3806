import type { AskState } from './schema.ts';

/** The text that says in the shortest words what a question is about; `null` where only its own words do. */
export function aboutKey({
  evidence,
  check,
  fact,
}: Pick<AskState, 'evidence' | 'check' | 'fact'>): string | null {
  const dashed = (name: string) => name.replaceAll('_', '-');
  if (evidence !== undefined) return `item-${dashed(evidence)}`;
  if (check !== undefined) return `check-${dashed(check)}`;
  return fact === undefined ? null : `fact-${dashed(fact)}`;
}
