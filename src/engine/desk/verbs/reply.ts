import { aboutCase, offerTheWay } from '../../turn/elsewhere.ts';
import { addToLog, changeCase, record } from '../../turn/work.ts';
import type { Verb } from '../act.ts';
import { markSaid } from '../said.ts';

export const reply: Verb<'reply'> = ({ work, theCase, agent, actor, tools }, command) => {
  const { files, copy, goesOn = false } = command;
  if (command.text.trim() === '' && files.length === 0) return 'empty';
  const text = aboutCase(work, command.text.trim(), tools);
  const number = addToLog(work, {
    author: 'agent',
    name: agent.name,
    text,
    files,
    case: theCase.reference,
  });
  if (copy) work.copies.push({ ...copy, number });
  changeCase(work, { waitingFor: goesOn ? 'desk' : 'customer', humanAskedAt: null });
  markSaid(work);
  record(work, 'message_out', actor, { number, files: files.length }, { text });
  offerTheWay(work);
  return null;
};
