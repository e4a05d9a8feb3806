import { needsWords } from '../../../domain/case.ts';
import type { Verb } from '../act.ts';
import { decideCase } from '../decide-case.ts';

/** An outcome that says nothing by itself is refused without words of the agent's own. */
export const resolve: Verb<'resolve'> = (act, { resolution, words: said }) => {
  const words = said.trim();
  if (words === '' && needsWords(resolution)) return 'empty';
  return decideCase(act, { kind: 'resolved', resolution, words, by: act.agent.id, at: act.work.now });
};
