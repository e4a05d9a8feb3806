import type { InternalNote } from '../../domain/case.ts';
import type { Tools } from '../tools.ts';
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

/** What came back of a payment. `exhibit`: its number, where it has one. */
export function noteRefund(
  work: Work,
  refunded: string,
  exhibit: string | null,
  { texts }: Pick<Tools, 'texts'>,
): void {
  const number = (currentCase(work) && exhibit) ?? '';
  noteForDesk(work, texts.word({ key: 'note-partly-refunded', args: { number, refunded } }, 'zh-CN'));
}
