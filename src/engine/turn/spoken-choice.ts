import { meantOf } from '../../understanding/answering/meant.ts';
import type { StateOption, WaitingState } from '../flow/flows.ts';
import type { Tools } from '../tools.ts';
import type { ReadText } from './foreknowledge.ts';
import { optionsOf } from './put-question.ts';
import type { Work } from './work.ts';

/**
 * The option of the pending question that a customer means who answers it in a sentence; `null` where the sentence
 * answers none of them. Where other buttons stand beside, a yes or no may be theirs.
 */
export function spokenChoice(
  work: Work,
  { text, says }: Pick<ReadText, 'text' | 'says'>,
  pending: WaitingState,
  tools: Tools,
): StateOption | null {
  if (says.direction !== null || says.secrets.length > 0) return null;
  const options = optionsOf(work, pending, tools);
  const beside = work.conversation.prompt?.buttons.some(
    ({ option }) => option !== 'call_human' && options.every(({ id }) => id !== option),
  );
  if (beside) return null;
  const meant = meantOf(
    text,
    options.flatMap(({ means }) => means ?? []),
  );
  return options.find(({ means }) => means !== undefined && means === meant) ?? null;
}
