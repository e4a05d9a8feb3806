import type { Instant } from '../../../domain/instant.ts';
import type { Prompt } from '../../conversation.ts';

/**
 * The prompt that is alive from now on. What is only asked again, word for word and with the same buttons, stays the same
 * prompt: a press that was on its way meanwhile counts, however often it is asked.
 */
export function nextPrompt(
  alive: Prompt | null,
  put: Required<Pick<Prompt, 'buttons' | 'question'>>,
  freshId: () => string,
  now: Instant,
): Prompt {
  return alive !== null && wordsOf(alive) === wordsOf(put) ? alive : { id: freshId(), ...put, at: now };
}

/** Both are made by the same hand, so that what is the same is written the same. */
function wordsOf({ buttons, question }: Omit<Prompt, 'id' | 'at'>): string {
  return JSON.stringify([buttons, question]);
}
