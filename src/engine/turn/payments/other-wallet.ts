import { type FactName, known } from '../../../domain/fact.ts';
import { dossierOf, putFacts } from '../dossier.ts';
import { CUSTOMER, record, type Work } from '../work.ts';

/**
 * "There is no such entry" was said of one wallet. Who names another one afterwards (还是用银行卡付的) has not looked there
 * yet: what the first one shows counts no more, and the question is asked of the other.
 */
export function lookIntoOther(work: Work, filed: readonly FactName[]): void {
  const { facts } = dossierOf(work);
  const none = known(facts, 'wallet_status')?.value === 'none';
  if (!none || !filed.includes('payment_channel') || filed.includes('wallet_status')) return;
  const { wallet_status: _, ...others } = facts;
  putFacts(work, others);
  record(work, 'fact_corrected', CUSTOMER, { fact: 'wallet_status', source: 'message' }, { value: 'null' });
}
