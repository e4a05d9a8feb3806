import type { DeskAnswer } from '../../../engine/desk/command.ts';
import type { PassStore } from '../../../engine/ports/pass-store.ts';
import type { Voice } from '../blocks/voice.ts';

/** Why a command was refused, in the agent's words: who has the case, what comes first. */
export async function refusalWords(
  refused: Extract<DeskAnswer, { kind: 'refused' }>,
  passes: Pick<PassStore, 'agents'>,
  { say, nameOf }: Voice,
): Promise<string> {
  const key = `refused-${refused.why.replaceAll('_', '-')}`;
  if (refused.why !== 'taken') return say(key);
  const owner = (await passes.agents()).find(({ id }) => id === refused.owner);
  return say(key, { owner: owner ? nameOf(owner) : say('somebody') });
}
