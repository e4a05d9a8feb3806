import type { InternalNote } from '../../domain/case.ts';
import { changeCase, changeConversation, currentCase, type Work } from './work.ts';

/** Tells the desk what no fact of the case holds, each thing once; what is told before there is a case waits for it. */
export function noteForDesk(work: Work, text: string): void {
  const current = currentCase(work);
  const { draft } = work.conversation;
  const noted: readonly InternalNote[] = current?.notes ?? draft.notes ?? [];
  if (noted.some((each) => each.text === text)) return;
  const notes = [...noted, { by: 'zhaodan', at: work.now, text }];
  if (current === null) changeConversation(work, { draft: { ...draft, notes } });
  else changeCase(work, { notes });
}
