import { sayWhichCase } from '../../turn/at-desk/elsewhere.ts';
import { changeCase, changeDesk, record } from '../../turn/work.ts';
import type { Verb } from '../act.ts';
import { agentName } from '../worded/names.ts';

/** The customer hears the new name as if that agent had claimed the case. */
export const assign: Verb<'assign'> = ({ work, theCase, actor, knowledge, tools }, { to }) => {
  const owner = knowledge.agents.find(({ id, active }) => id === to && active);
  if (!owner) return 'nothing_known';
  if (theCase.owner === to) return null;
  changeCase(work, { owner: to });
  changeDesk(work, { flags: ['assigned'] });
  record(work, 'case_assigned', actor, { to, was: theCase.owner });
  sayWhichCase(work);
  work.reply.says.push({
    key: 'agent-claimed',
    args: { owner: agentName(owner, tools.texts, work.conversation.locale) },
  });
  return null;
};
