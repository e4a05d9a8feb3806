import type { FactName, LackReason } from '../../../domain/fact.ts';
import { fileLack } from '../../../domain/filing.ts';
import { dossierOf, putFacts } from '../dossier.ts';
import { CUSTOMER, record, type Work } from '../work.ts';

/** Notes for what reason facts cannot be had; what is known of them stays. */
export function noteLack(work: Work, names: readonly FactName[], reason: LackReason): void {
  for (const name of names) {
    const { facts } = dossierOf(work);
    if (facts[name] !== undefined) continue;
    putFacts(work, fileLack(facts, name, reason, work.now));
    record(work, 'fact_unobtainable', CUSTOMER, { fact: name, reason });
  }
}
