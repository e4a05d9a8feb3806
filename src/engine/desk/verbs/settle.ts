import { contradictions } from '../../../domain/contradictions.ts';
import { known } from '../../../domain/fact.ts';
import { insist, settleContradiction } from '../../../domain/filing.ts';
import { shownByNumber } from '../../turn/disputes/disputes.ts';
import { putFacts } from '../../turn/dossier.ts';
import { fileFacts } from '../../turn/facts/state-facts.ts';
import { record } from '../../turn/work.ts';
import type { Verb } from '../act.ts';

/** Two sources that name different values, or a statement the payment number itself speaks against. */
export const settle: Verb<'settle'> = ({ work, theCase, agent, actor }, { fact, choice }) => {
  const { facts } = theCase;
  const found = contradictions(facts).find((each) => each.fact === fact);
  if (!found) return 'nothing_known';
  if (found.kind === 'values') {
    putFacts(work, settleContradiction(facts, fact, choice));
    const value = JSON.stringify(known(work.case?.facts ?? {}, fact)?.value);
    record(work, 'contradiction_settled', actor, { fact, choice }, { value });
    return null;
  }
  const number = known(facts, 'transaction_id')?.value ?? '';
  if (choice === 'rival') {
    const shown = shownByNumber(facts).find(({ stated }) => stated.name === fact);
    if (shown) fileFacts(work, [shown.stated], { kind: 'agent', id: agent.id }, true);
  } else putFacts(work, insist(facts, fact, number));
  record(work, 'contradiction_settled', actor, { fact, choice });
  return null;
};
