import { deskOf } from '../../../domain/desk-state.ts';
import { owesAnswer } from '../../../domain/owes-answer.ts';
import { asksAnswer } from '../../../understanding/outgoing/asks-answer.ts';
import { judgeOutgoing } from '../../../understanding/outgoing/judge.ts';
import { changeDesk, record } from '../../turn/work.ts';
import type { Verb } from '../act.ts';
import { quoteOf } from '../quote.ts';
import { sayToCustomer } from '../say-to-customer.ts';
import { agentName } from '../worded/names.ts';

/** Words to the customer. Those that ask for a fee, a secret or another payment wait for a lead. */
export const reply: Verb<'reply'> = (act, command) => {
  const { work, theCase, agent, actor, knowledge, tools } = act;
  const { files, copy } = command;
  const quotes = command.quotes === undefined ? null : quoteOf(knowledge.lines, command.quotes);
  const text = command.text.trim();
  if (text === '' && files.length === 0) return 'empty';
  const as = agentName(agent, tools.texts, work.conversation.locale);
  const goesOn = command.goesOn ?? !(owesAnswer(theCase) || asksAnswer(text));
  const words = { text, files, as, goesOn, ...(quotes && { quotes }) };
  const asks = judgeOutgoing(text);
  if (asks.length === 0) {
    sayToCustomer(act, words, copy);
    return null;
  }
  const held = { id: knowledge.freshIds(), by: agent.id, at: work.now, asks, ...words };
  changeDesk(work, { held: [...deskOf(theCase).held, held] });
  record(work, 'reply_held', actor, { held: held.id, asks: asks.join(' ') }, { text });
  return null;
};
