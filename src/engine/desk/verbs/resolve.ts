import type { Verb } from '../act.ts';
import { decideCase } from '../decide-case.ts';

export const resolve: Verb<'resolve'> = (act, { resolution, words }) =>
  decideCase(act, {
    kind: 'resolved',
    resolution,
    words: words.trim(),
    by: act.agent.id,
    at: act.work.now,
  });
