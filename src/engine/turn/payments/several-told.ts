import { known } from '../../../domain/fact.ts';
import { dossierOf } from '../dossier.ts';
import type { ReadText } from '../foreknowledge.ts';
import type { Work } from '../work.ts';

/** Several payments that cannot be told apart are looked into one by one: said once, when the first of their sums is noted. */
export function sayOneByOne(work: Work, { mixesSeveral, says }: ReadText): void {
  const isFirst = known(dossierOf(work).facts, 'amount') === undefined;
  if (says.warnings.includes('paid_twice') || says.facts.amount === null || !isFirst) return;
  if (mixesSeveral) work.reply.says.push({ key: 'one-by-one' });
}
