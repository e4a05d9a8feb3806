import { sayWhichCase } from '../../turn/at-desk/elsewhere.ts';
import { changeCase, record } from '../../turn/work.ts';
import type { Verb } from '../act.ts';
import { agentName } from '../worded/names.ts';

export const claim: Verb<'claim'> = ({ work, theCase, agent, actor, tools }) => {
  if (theCase.owner === agent.id) return null;
  changeCase(work, { owner: agent.id });
  record(work, 'case_claimed', actor);
  sayWhichCase(work);
  work.reply.says.push({
    key: 'agent-claimed',
    args: { owner: agentName(agent, tools.texts, work.conversation.locale) },
  });
  return null;
};
