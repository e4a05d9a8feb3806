import { entering } from '../flow/places.ts';
import type { Tools } from '../tools.ts';
import { advance } from './advance.ts';
import type { Ending } from './end-wish.ts';
import type { Foreknowledge } from './foreknowledge.ts';
import { passOn } from './requests.ts';
import { currentCase, type Work } from './work.ts';

/** The customer's own word ends it; where somebody took the case meanwhile, they hear it instead. */
export function endCase(work: Work, ending: Ending, tools: Tools, known: Foreknowledge): void {
  const current = currentCase(work);
  if (current?.stage !== 'handed_over' || current.owner === null)
    return advance(work, entering(ending), tools, known);
  passOn(work, 0);
  work.reply.says.push({ key: 'kept' });
}
