import { record } from '../../turn/work.ts';
import type { Verb } from '../act.ts';
import { agentsLine } from '../agents-line.ts';

/** What an agent said is taken back. The desk still sees the words; the customer sees that something was. */
export const withdraw: Verb<'withdraw'> = (act, { line }) => {
  const { work, actor } = act;
  const said = agentsLine(act, line);
  if (!said) return 'nothing_known';
  work.edits.push({ number: line, text: said.edited ?? said.text, withdrawn: true });
  record(work, 'message_withdrawn', actor, { number: line });
  return null;
};
