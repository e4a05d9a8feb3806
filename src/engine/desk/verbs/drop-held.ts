import { deskOf } from '../../../domain/desk-state.ts';
import { changeDesk, record } from '../../turn/work.ts';
import type { Verb } from '../act.ts';

/** Whoever wrote it thinks better of it, or a lead says no. */
export const dropHeld: Verb<'drop_held'> = ({ work, theCase, agent, actor }, command) => {
  const { held } = deskOf(theCase);
  const reply = held.find(({ id }) => id === command.held);
  if (!reply) return 'nothing_known';
  if (reply.by !== agent.id && agent.role === 'agent') return 'not_allowed';
  changeDesk(work, { held: held.filter((each) => each !== reply) });
  record(work, 'reply_dropped', actor, { held: reply.id, by: reply.by });
  return null;
};
