import type { Verb } from '../act.ts';
import { decideCase } from '../decide-case.ts';

/** The customer gets the reason in the agent's own words. */
export const reject: Verb<'reject'> = (act, { reason }) => {
  const words = reason.trim();
  if (words === '') return 'empty';
  return decideCase(act, { kind: 'rejected', words, by: act.agent.id, at: act.work.now });
};
