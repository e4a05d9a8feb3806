import { deskOf } from '../../../domain/desk-state.ts';
import { DAY } from '../../../domain/instant.ts';
import { changeCase, changeDesk, record } from '../../turn/work.ts';
import type { Verb } from '../act.ts';
import { isGuarded } from '../guard.ts';

/** Less than a year: with the wrong year, the time of tomorrow is too far ahead. */
export const LONGEST_PROMISE = 180 * DAY;

export const promise: Verb<'promise'> = ({ work, theCase, agent, actor, knowledge }, command) => {
  const words = command.words.trim();
  const { dueAt } = command;
  if (words === '') return 'empty';
  if (dueAt <= work.now) return 'too_late';
  if (dueAt - work.now > LONGEST_PROMISE) return 'too_far';
  if (isGuarded(words)) return 'guarded';
  const made = {
    id: knowledge.freshIds(),
    words,
    by: agent.id,
    at: work.now,
    dueAt,
    state: 'open',
    keptAt: null,
  } as const;
  changeDesk(work, { promises: [...deskOf(theCase).promises, made] });
  // What was promised is waited for, unless something was asked for beside it.
  if (!theCase.requests.some(({ state }) => state === 'open')) changeCase(work, { waitingFor: 'desk' });
  record(work, 'promise_made', actor, { promise: made.id, due: new Date(dueAt).toISOString() }, { words });
  return null;
};
