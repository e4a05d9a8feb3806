import type { KnownBlock, ModalView } from '@slack/types';
import { quiet } from '../blocks/letters.ts';
import { notice, paragraph } from '../blocks/modals.ts';
import type { Voice } from '../blocks/voice.ts';
import type { Calls } from '../calls.ts';
import { failureOf } from '../outcome.ts';

/** Where somebody acted, and by which an answer reaches them alone. */
export interface Spot {
  readonly user: string;
  readonly channel: string | null;
  readonly trigger: string | null;
}

/** Says something to one person; where there is no channel to say it in, in a modal. Nothing hangs on it. */
export async function whisper(calls: Calls, spot: Spot, words: string, voice: Voice): Promise<void> {
  const { user, channel } = spot;
  try {
    if (channel === null) {
      await openModal(calls, spot, notice(voice.say('title-notice'), [paragraph(words)], voice));
      return;
    }
    await sayAlone(calls, user, channel, words);
  } catch {
    // They see on the card how it stands.
  }
}

/** Says something to one person in a channel; throws where they were not told. */
export async function sayAlone(calls: Calls, user: string, channel: string, words: string): Promise<void> {
  const blocks: KnownBlock[] = [paragraph(words)];
  await calls.make('chat.postEphemeral', (web) =>
    web.chat.postEphemeral({ channel, user, text: quiet(words), blocks }),
  );
}

/** Opens a modal within the life of the press; gives its id, `null` where it was too late, empty where it is open already. */
export async function openModal(calls: Calls, { trigger }: Spot, view: ModalView): Promise<string | null> {
  if (trigger === null) return null;
  try {
    const opened = await calls.make('views.open', (web) => web.views.open({ trigger_id: trigger, view }));
    return opened.view?.id ?? null;
  } catch (error) {
    const failure = failureOf(error);
    // The same press came twice, and the other one was faster.
    return failure.kind === 'refused' && failure.error === 'exchanged_trigger_id' ? '' : null;
  }
}

/** Puts something else into an open modal; it may have been closed meanwhile. */
export async function changeModal(calls: Calls, id: string, view: ModalView): Promise<void> {
  await calls.make('views.update', (web) => web.views.update({ view_id: id, view })).catch(() => undefined);
}
