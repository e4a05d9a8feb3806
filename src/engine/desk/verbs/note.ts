import { changeCase, record } from '../../turn/work.ts';
import type { Verb } from '../act.ts';

export const note: Verb<'note'> = ({ work, theCase, agent, actor }, command) => {
  const text = command.text.trim();
  if (text === '') return 'empty';
  const { outside } = command;
  changeCase(work, {
    notes: [...theCase.notes, { by: agent.id, at: work.now, text, ...(outside && { outside }) }],
  });
  record(work, 'note_written', actor, {}, { text });
  return null;
};
