import { isDeepStrictEqual } from 'node:util';
import type { Prompt } from '../../conversation.ts';

/**
 * The prompt that is alive from now on. What is only asked again, word for word and with the same buttons, stays the same
 * prompt: a press that was on its way meanwhile counts, however often it is asked.
 */
export function nextPrompt(
  alive: Prompt | null,
  put: Required<Pick<Prompt, 'buttons' | 'question'>>,
  freshId: () => string,
): Prompt {
  const { id, ...stands } = alive ?? { id: '' };
  return { id: isDeepStrictEqual(stands, put) ? id : freshId(), ...put };
}
