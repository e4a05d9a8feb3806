import { deskOf } from '../../../domain/desk-state.ts';
import { changeDesk, record } from '../../turn/work.ts';
import type { Verb } from '../act.ts';
import { mayRelease } from '../permissions.ts';
import { sayToCustomer } from '../say-to-customer.ts';

export const releaseHeld: Verb<'release_held'> = (act, command) => {
  const { work, theCase, agent, actor, knowledge } = act;
  const { held } = deskOf(theCase);
  const reply = held.find(({ id }) => id === command.held);
  if (!reply) return 'nothing_known';
  if (!mayRelease(agent, reply.by, knowledge.accounts)) return 'not_allowed';
  changeDesk(work, { held: held.filter((each) => each !== reply) });
  record(work, 'reply_released', actor, { held: reply.id, by: reply.by });
  sayToCustomer(act, reply);
  return null;
};
