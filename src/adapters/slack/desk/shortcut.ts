import type { App } from '@slack/bolt';
import { notice, paragraph } from '../blocks/modals.ts';
import { plainWords } from '../customer/plain-words.ts';
import { type Interaction, interactionSchema } from '../receive/interaction.ts';
import { type Acting, enter } from './acting.ts';
import { formFor } from './forms.ts';
import type { DeskParts } from './parts.ts';
import { changeModal, openModal, whisper } from './whisper.ts';

const SEND = 'send_to_customer';
const MOST_FILES = 10;

/** The shortcut on a message in a case's thread that says it to the customer. What is said is shown first. */
export function listenToShortcut(app: App, parts: DeskParts): void {
  app.shortcut(SEND, async ({ ack, body }) => {
    const interaction = interactionSchema.parse(body);
    const acting = await enter(interaction, parts);
    if (acting === null) return ack();
    const { calls } = parts;
    const { voice, spot } = acting;
    // The trigger lives three seconds, and whose thread it is may have to be asked.
    const loading = notice(voice.say('title-send'), [paragraph(voice.say('fetching'))], voice);
    const view = await openModal(calls, spot, loading);
    await ack();
    if (view === null) return whisper(calls, spot, voice.say('too-late'), voice);
    await changeModal(calls, view, await formOf(interaction, acting, parts));
  });
}

async function formOf({ channel, message }: Interaction, { agent, voice }: Acting, parts: DeskParts) {
  const { looks, threads } = parts;
  const isHere =
    channel?.id === parts.channel && message?.thread_ts !== undefined && message.bot_id === undefined;
  const reference = isHere ? await threads.caseOf(message.thread_ts ?? '').catch(() => null) : null;
  const row = reference === null ? null : await looks.row(reference);
  if (row === null || message === undefined)
    return notice(voice.say('title-send'), [paragraph(voice.say('not-in-thread'))], voice);
  const files = message.files
    .filter(({ mode }) => mode !== 'tombstone')
    .slice(0, MOST_FILES)
    .map(({ id, name }) => ({ id, name: (name || id).slice(0, 100) }));
  const about = { reference: row.reference, message: message.ts, ...(files.length > 0 && { files }) };
  const view = await looks.case(row, voice.locale, agent);
  return formFor('send', view, voice, about, { words: plainWords(message.text) });
}
