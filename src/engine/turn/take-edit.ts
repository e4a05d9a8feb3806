import { maskSecrets } from '../../understanding/mask-secrets.ts';
import type { Understood } from '../../understanding/understood.ts';
import type { Tools } from '../tools.ts';
import { advance } from './advance.ts';
import type { Foreknowledge } from './foreknowledge.ts';
import { fileFacts } from './state-facts.ts';
import { statedIn } from './stated-in.ts';
import { CUSTOMER, changeCase, currentCase, record, type Work } from './work.ts';

/** An edited message is a correction: the new words stand beside the old ones, and so do the values. */
export function takeEdit(
  work: Work,
  { of, text }: { readonly of: number; readonly text: string },
  understood: Understood,
  tools: Tools,
  known: Foreknowledge,
): void {
  const safe = maskSecrets(text, understood.secrets);
  work.edits.push({ number: of, text: safe });
  record(work, 'message_in', CUSTOMER, { number: of, edited: true }, { text: safe });
  const source = { kind: 'message', id: String(of) } as const;
  const filed = fileFacts(work, statedIn(understood, text, tools.shop), source);
  if (currentCase(work)?.stage === 'handed_over') changeCase(work, { waitingFor: 'desk' });
  if (filed.length > 0) advance(work, { type: 'told' }, tools, known);
  work.reply.ask = filed.length > 0;
}
