import { type FactName, known } from '../../../domain/fact.ts';
import { dossierOf, putFacts } from '../dossier.ts';
import { CUSTOMER, record, type Work } from '../work.ts';

/** What an amount was made up of counts no more once another amount is told. */
export function forgetParts(work: Work, filed: readonly FactName[]): void {
  const { paid_with: parts, ...others } = dossierOf(work).facts;
  if (parts === undefined || !filed.includes('amount') || filed.includes('paid_with')) return;
  if (known(others, 'amount')?.earlier.length === 0) return;
  putFacts(work, others);
  record(work, 'fact_corrected', CUSTOMER, { fact: 'paid_with', source: 'message' }, { value: 'null' });
}
