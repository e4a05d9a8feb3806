import { deskOf } from '../../../domain/desk-state.ts';
import { changeDesk, record } from '../../turn/work.ts';
import type { Verb } from '../act.ts';

/** One that was broken by its time stays so, and says when it was kept after all. */
export const keepPromise: Verb<'keep_promise'> = ({ work, theCase, actor }, command) => {
  const { promises } = deskOf(theCase);
  const made = promises.find(({ id }) => id === command.promise);
  if (!made || made.keptAt !== null) return 'nothing_known';
  const kept = {
    ...made,
    keptAt: work.now,
    state: work.now <= made.dueAt ? ('kept' as const) : ('broken' as const),
  };
  changeDesk(work, { promises: promises.map((each) => (each === made ? kept : each)) });
  record(work, 'promise_kept', actor, { promise: made.id, late: work.now > made.dueAt });
  return null;
};
