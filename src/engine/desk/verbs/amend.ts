import { aboutCase } from '../../turn/at-desk/elsewhere.ts';
import { record } from '../../turn/work.ts';
import type { Verb } from '../act.ts';
import { agentsLine } from '../agents-line.ts';
import { isGuarded } from '../guard.ts';

/** What an agent said is said otherwise: the line keeps its first words beside the new ones. */
export const amend: Verb<'amend'> = (act, { line, text }) => {
  if (text.trim() === '') return 'empty';
  if (isGuarded(text)) return 'guarded';
  const { work, actor, tools } = act;
  const said = agentsLine(act, line);
  if (!said) return 'nothing_known';
  const now = aboutCase(work, text.trim(), tools);
  if (now === (said.edited ?? said.text)) return null;
  work.edits.push({ number: line, text: now });
  record(work, 'message_edited', actor, { number: line }, { text: now });
  return null;
};
