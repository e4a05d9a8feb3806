import type { Case } from '../../../domain/case.ts';
import { deskOf } from '../../../domain/desk-state.ts';
import type { Conversation } from '../../conversation.ts';
import { stopWaitingForAnswer } from '../../turn/at-desk/decided.ts';
import { changeCase, changeConversation, changeDesk, record } from '../../turn/work.ts';
import type { Verb } from '../act.ts';
import { mayUndo } from '../undoing.ts';

/** Puts the case and the conversation back; what was said about it is withdrawn. Both acts stay in the chain. */
export const undo: Verb<'undo'> = ({ work, theCase, agent, actor }) => {
  const { undo: kept } = deskOf(theCase);
  if (kept === null || !mayUndo(theCase, agent, work.now)) return 'too_late';
  changeCase(work, kept.before as Partial<Case>);
  changeDesk(work, { undo: null });
  if (theCase.stage === 'decided') stopWaitingForAnswer(work);
  const { conversation } = work;
  const untouched = conversation.place.state === kept.stands && conversation.case === theCase.reference;
  if (untouched) changeConversation(work, kept.talk as Partial<Conversation>);
  for (const number of kept.lines) work.edits.push({ number, text: '', withdrawn: true });
  record(work, 'undone', actor, { what: kept.what });
  return null;
};
