import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { MINUTE } from '../../../domain/instant.ts';
import {
  type About,
  aboutSchema,
  FIELD,
  MODALS,
  type ModalName,
  notice,
  paragraph,
} from '../blocks/modals.ts';
import { remoteOf } from '../customer/remote-file.ts';
import type { Acknowledgement } from '../receive/incoming.ts';
import { type Interaction, interactionSchema } from '../receive/interaction.ts';
import { type Acting, admit } from './acting.ts';
import { commandOf, copyOf, filesIn, goesOnIn, keyOf, type View, wordsIn } from './filled-in.ts';
import { followUp } from './follow-up.ts';
import { type Job, jobMail } from './jobs.ts';
import type { DeskParts } from './parts.ts';
import { refusalWords } from './refusals.ts';
import { readShown } from './shown.ts';

/** Files that cannot be had for so long, while Slack itself can be reached, are not waited for any more. */
const FILES_PATIENCE = 10 * MINUTE;

/** What agents fill in and send off. A modal closes when it is done; else it stays, with the words in it and why. */
export function listenToSubmissions(app: App, parts: DeskParts): void {
  app.view(/^modal\./, async ({ ack, body }) => {
    const answer = await submit(interactionSchema.parse(body), parts);
    await (answer === null ? ack() : ack(answer as never));
  });
}

/** The field that shows what is wrong: the first there is. */
function firstField(blocks: View['blocks']): string {
  return blocks.find(({ type }) => type === 'input')?.block_id ?? FIELD.words;
}

export function trouble(blocks: View['blocks'], words: string): Acknowledgement {
  return { response_action: 'errors', errors: { [firstField(blocks)]: words } };
}

async function submit(interaction: Interaction, parts: DeskParts): Promise<Acknowledgement> {
  const { view } = interaction;
  const name = (Object.keys(MODALS) as ModalName[]).find((each) => MODALS[each] === view?.callback_id);
  if (view === undefined || name === undefined) return null;
  const acting = await admit(interaction, parts);
  if ('why' in acting) return trouble(view.blocks, acting.why);
  if (name === 'link') return link(view, acting, parts);
  const about = aboutSchema.parse(JSON.parse(view.private_metadata));
  const files = filesIn(view, about);
  if ((name === 'reply' || name === 'send') && files.length > 0)
    return sendLater(name, view, about, acting, parts);
  const command = commandOf(name, view, about, parts);
  const answer = await parts.desk.run(acting.agent, command);
  if (answer.kind === 'refused') {
    await parts.store.dirtyView(about.reference, parts.clock.now());
    return trouble(view.blocks, await refusalWords(answer, parts.passes, acting.voice));
  }
  if (command.kind === 'reveal') return instead(revealed(answer.revealed, acting));
  const next = await followUp(answer, about, acting, parts);
  return next && instead(next);
}

function instead(view: ModalView): Acknowledgement {
  return { response_action: 'update', view };
}

/** Files have to be fetched first, which takes longer than Slack waits: what is to be sent is stored, and sent then. */
async function sendLater(
  name: 'reply' | 'send',
  view: View,
  about: About,
  { person, voice }: Acting,
  { outside, channel, store, clock }: DeskParts,
): Promise<Acknowledgement> {
  const job: Job = {
    name,
    key: keyOf(view),
    about,
    words: wordsIn(view),
    ...goesOnIn(view),
    files: filesIn(view, about).map(remoteOf),
    person,
    locale: voice.locale,
    view: view.id,
    until: clock.now() + FILES_PATIENCE,
    ...copyOf(channel, about.message),
  };
  const { card } = readShown(await store.shownOf(about.reference), channel);
  await outside.post(jobMail(job, card?.ts ?? undefined));
  return instead(notice(voice.say(`title-${name}`), [paragraph(voice.say('sending'))], voice));
}

function revealed(value: string | undefined, { voice }: Acting): ModalView {
  const words = value === undefined ? [voice.say('revealed-before')] : [value, voice.say('revealed')];
  return notice(voice.say('title-reveal'), words.map(paragraph), voice);
}

/** A code from the desk page says which account somebody has there. */
async function link(view: View, { person, voice }: Acting, parts: DeskParts): Promise<Acknowledgement> {
  const account = await parts.accountBehind(wordsIn(view));
  if (account === null) return trouble(view.blocks, voice.say('no-such-code'));
  await parts.agents.link(person, account, parts.desk.run);
  void parts.homes.opened(person).catch(() => undefined);
  return instead(notice(voice.say('title-link'), [paragraph(voice.say('linked'))], voice));
}
