import type { Tools } from '../../tools.ts';
import { changeCase, changeConversation, currentCase, type Work } from '../work.ts';

/**
 * No fact of the case holds what came back of a payment, so the desk is told; what is told before there is a case waits
 * for it. `exhibit`: its number, where it has one.
 */
export function noteRefund(
  work: Work,
  refunded: string,
  exhibit: string | null,
  { texts }: Pick<Tools, 'texts'>,
): void {
  const current = currentCase(work);
  const { draft } = work.conversation;
  const number = (current && exhibit) ?? '';
  const text = texts.word({ key: 'note-partly-refunded', args: { number, refunded } }, 'zh-CN');
  const noted = current?.notes ?? draft.notes ?? [];
  if (noted.some((each) => each.text === text)) return;
  const notes = [...noted, { by: 'zhaodan', at: work.now, text }];
  if (current === null) changeConversation(work, { draft: { ...draft, notes } });
  else changeCase(work, { notes });
}
