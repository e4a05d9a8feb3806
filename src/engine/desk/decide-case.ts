import type { Decision } from '../../domain/case.ts';
import { waitForAnswer } from '../turn/at-desk/decided.ts';
import { changeCase, changeConversation, record } from '../turn/work.ts';
import type { DeskAct, Refusal } from './act.ts';
import { isGuarded } from './guard.ts';
import { leadOn } from './lead-on.ts';
import { markSaid } from './said.ts';

/** Writes a decision down; what was still asked for is not wanted any more. */
export function decideCase(act: DeskAct, decision: Decision): Refusal | null {
  if (isGuarded(decision.words)) return 'guarded';
  const { work, theCase, actor } = act;
  const requests = theCase.requests.map((each) =>
    each.state === 'open' ? { ...each, state: 'dropped' as const } : each,
  );
  changeCase(work, { stage: 'decided', decision, requests, waitingFor: 'customer', humanAskedAt: null });
  markSaid(work);
  waitForAnswer(work);
  const { kind } = decision;
  const open = kind === 'resolved' ? { kind, resolution: decision.resolution } : { kind };
  record(work, 'case_decided', actor, open, { words: decision.words });
  changeConversation(work, { misunderstood: 0 });
  leadOn(act, { type: 'decided' });
  return null;
}
