import type { HeldReply } from '../../domain/desk-state.ts';
import type { LineCopy } from '../ports/turn-store.ts';
import { aboutCase, offerTheWay } from '../turn/at-desk/elsewhere.ts';
import { addToLog, changeCase, record } from '../turn/work.ts';
import type { DeskAct } from './act.ts';
import { markSaid } from './said.ts';

type Words = Pick<HeldReply, 'text' | 'files' | 'as' | 'goesOn' | 'quotes'>;

/** Says an agent's words in the conversation. `copy`: the message at a desk outside that they were. */
export function sayToCustomer(act: DeskAct, words: Words, copy?: Omit<LineCopy, 'number'>): void {
  const { work, theCase, actor, tools } = act;
  const { files, quotes } = words;
  const text = aboutCase(work, words.text, tools);
  const number = addToLog(work, {
    author: 'agent',
    name: words.as,
    text,
    files,
    case: theCase.reference,
    ...(quotes === undefined ? {} : { quotes }),
  });
  if (copy) work.copies.push({ ...copy, number });
  changeCase(work, { waitingFor: words.goesOn ? 'desk' : 'customer', humanAskedAt: null });
  markSaid(work);
  record(work, 'message_out', actor, { number, files: files.length }, { text });
  offerTheWay(work);
}
