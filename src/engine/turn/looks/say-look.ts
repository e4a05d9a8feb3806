import { entering, FLOW } from '../../flow/places.ts';
import type { Tools } from '../../tools.ts';
import { advance } from '../advance.ts';
import { briefOf } from '../dossier.ts';
import type { Foreknowledge, MadeLook } from '../foreknowledge.ts';
import { currentCase, type Work } from '../work.ts';
import { fileAnswer } from './file-answer.ts';

/**
 * Files what the order book answered, says it once, and lets the talk take the course that follows from it. A miss and
 * somebody else's order must not be told apart by what is said or asked next.
 */
export function sayLook(work: Work, made: MadeLook, tools: Tools, knowledge: Foreknowledge): void {
  const reference = currentCase(work)?.reference;
  if (reference === undefined) return;
  const before = work.conversation.look;
  const said = fileAnswer(work, made);
  const wasSaid = before?.reference === reference && before.said === said;
  const waits = tools.flows.state(work.conversation.place.state).flow === FLOW.look;
  if (!wasSaid) work.reply.says.push({ key: said });
  const leads = !waits && briefOf(work, tools).book !== null;
  advance(work, leads ? entering('book') : { type: 'told' }, tools, knowledge);
}
