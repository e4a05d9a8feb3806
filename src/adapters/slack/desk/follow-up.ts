import type { ModalView } from '@slack/types';
import type { DeskAnswer } from '../../../engine/desk/command.ts';
import { type About, notice, paragraph } from '../blocks/modals.ts';
import type { Acting } from './acting.ts';
import { formFor } from './forms.ts';
import type { DeskParts } from './parts.ts';

/** So much goes along with a modal. */
const MOST_PROMISES = 4;

/**
 * What an agent should know or decide after an act: that their reply waits for a lead, or whether what they promised
 * is to be kept track of, one promise after the other. `null`: nothing.
 */
export async function followUp(
  answer: Extract<DeskAnswer, { kind: 'done' }>,
  about: About,
  { agent, voice }: Pick<Acting, 'agent' | 'voice'>,
  { looks }: Pick<DeskParts, 'looks'>,
): Promise<ModalView | null> {
  const { reference } = about;
  const row = await looks.row(reference);
  if (row === null) return null;
  const view = await looks.case(row, voice.locale, agent);
  if (answer.held) {
    const asks = (view.held.at(-1)?.asks ?? []).join(voice.say('comma'));
    return notice(voice.say('title-held'), [paragraph(voice.say('held-back', { asks }))], voice);
  }
  const promises = answer.promises?.slice(0, MOST_PROMISES) ?? about.promises?.slice(1) ?? [];
  if (promises.length === 0) return null;
  const filled = (about.filled ?? 0) + 1;
  return formFor('promise', view, voice, { reference, promises: [...promises], filled });
}
