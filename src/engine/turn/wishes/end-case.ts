import { entering, QUESTION } from '../../flow/places.ts';
import type { Tools } from '../../tools.ts';
import { advance } from '../advance.ts';
import { passOn } from '../at-desk/requests.ts';
import type { Foreknowledge } from '../foreknowledge.ts';
import { currentCase, type Work } from '../work.ts';
import type { Ending } from './end-wish.ts';

/** Nobody else is on the case, or whoever is has decided it already and only the goods were late. */
export function isLeftToCustomer(work: Work, ending: Ending): boolean {
  const current = currentCase(work);
  if (current?.stage !== 'handed_over' || current.owner === null) return true;
  return ending === 'solved' && work.conversation.place.state === QUESTION.reopened;
}

/** The customer's own word ends it; where somebody took the case meanwhile, they hear it instead. */
export function endCase(work: Work, ending: Ending, tools: Tools, known: Foreknowledge): void {
  if (isLeftToCustomer(work, ending)) return advance(work, entering(ending), tools, known);
  passOn(work, 0);
  work.reply.says.push({ key: 'kept' });
}
