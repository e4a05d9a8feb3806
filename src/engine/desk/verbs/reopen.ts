import { tellReopened } from '../../turn/at-desk/tell-merged.ts';
import { changeCase, record } from '../../turn/work.ts';
import type { Verb } from '../act.ts';
import { leadOn } from '../lead-on.ts';

export const reopen: Verb<'reopen'> = (act) => {
  const { work, agent, actor } = act;
  changeCase(work, {
    stage: 'handed_over',
    decision: null,
    closedAt: null,
    arrived: null,
    waitingFor: 'desk',
    owner: agent.id,
  });
  tellReopened(work);
  record(work, 'case_reopened', actor);
  leadOn(act, { type: 'reopened' });
  return null;
};
