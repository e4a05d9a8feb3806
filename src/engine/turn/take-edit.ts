import type { Tools } from '../tools.ts';
import { advance } from './advance.ts';
import type { Foreknowledge, ReadText } from './foreknowledge.ts';
import { fileFacts } from './state-facts.ts';
import { statedIn } from './stated-in.ts';
import { CUSTOMER, changeCase, currentCase, record, type Work } from './work.ts';

/** An edited message is a correction: the new words stand beside the old ones, and so do the values. */
export function takeEdit(
  work: Work,
  of: number,
  { text, says, safe }: ReadText,
  tools: Tools,
  known: Foreknowledge,
): void {
  work.edits.push({ number: of, text: safe });
  record(work, 'message_in', CUSTOMER, { number: of, edited: true }, { text: safe });
  const source = { kind: 'message', id: String(of) } as const;
  const filed = fileFacts(work, statedIn(says, text, tools.shop), source);
  if (currentCase(work)?.stage === 'handed_over') changeCase(work, { waitingFor: 'desk' });
  if (filed.length > 0) advance(work, { type: 'told' }, tools, known);
  work.reply.ask = filed.length > 0;
}
