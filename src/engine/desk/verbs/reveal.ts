import { known } from '../../../domain/fact.ts';
import { record } from '../../turn/work.ts';
import type { Verb } from '../act.ts';

export const reveal: Verb<'reveal'> = ({ work, theCase, actor }, { fact, reason }) => {
  if (reason.trim() === '') return 'empty';
  if (known(theCase.facts, fact) === undefined) return 'nothing_known';
  record(work, 'fact_revealed', actor, { fact }, { reason: reason.trim() });
  return null;
};
