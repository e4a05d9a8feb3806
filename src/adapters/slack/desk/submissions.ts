import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import { RESOLUTIONS } from '../../../domain/case.ts';
import { EVIDENCE_ITEMS } from '../../../domain/evidence.ts';
import { type DeskCommand, VEILED_FACTS } from '../../../engine/desk/command.ts';
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
import { type HeldFile, type Interaction, interactionSchema } from '../receive/interaction.ts';
import { type Acting, personOf, spotOf, strangerWords } from './acting.ts';
import { type Job, jobMail } from './jobs.ts';
import type { DeskParts } from './parts.ts';
import { refusalWords } from './refusals.ts';
import { deskEndpoint } from './threads.ts';

type View = NonNullable<Interaction['view']>;

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
  const person = personOf(interaction);
  const admission = await parts.guard.admit(person);
  const voice = parts.looks.voice(admission.locale);
  if (admission.kind === 'stranger') return trouble(view.blocks, strangerWords(admission, voice));
  const acting: Acting = { agent: admission.agent, person, voice, spot: spotOf(interaction) };
  if (name === 'link') return link(view, acting, parts);
  const about = aboutSchema.parse(JSON.parse(view.private_metadata));
  const files = filesIn(view, about);
  if ((name === 'reply' || name === 'send') && files.length > 0)
    return sendLater(name, view, about, acting, parts);
  const command = commandOf(name, view, about, parts);
  const answer = await parts.desk.run(acting.agent, command);
  if (answer.kind === 'refused') {
    await parts.store.dirtyView(about.reference, parts.clock.now());
    return trouble(view.blocks, await refusalWords(answer, parts.passes, voice));
  }
  if (command.kind !== 'reveal') return null;
  return instead(revealed(answer.kind === 'done' ? answer.revealed : undefined, acting));
}

function instead(view: ModalView): Acknowledgement {
  return { response_action: 'update', view };
}

/** Double presses have the same view and the same hash: they are one act. */
function keyOf({ id, hash }: View): string {
  return `slack:${id}:${hash}`;
}

function heldIn({ state }: View, field: string) {
  return state?.values[field]?.[field];
}

function wordsIn(view: View): string {
  return heldIn(view, FIELD.words)?.value ?? '';
}

function choiceIn(view: View): string {
  return heldIn(view, FIELD.choice)?.selected_option?.value ?? '';
}

function filesIn(view: View, about: About): readonly HeldFile[] {
  return [...(about.files ?? []), ...(heldIn(view, FIELD.files)?.files ?? [])];
}

function commandOf(
  name: Exclude<ModalName, 'link'>,
  view: View,
  { reference, message }: About,
  { channel }: DeskParts,
): DeskCommand {
  const common = { key: keyOf(view), reference };
  const words = wordsIn(view);
  switch (name) {
    case 'reply':
      return { ...common, kind: 'reply', text: words, files: [] };
    case 'send':
      return { ...common, kind: 'reply', text: words, files: [], ...copyOf(channel, message) };
    case 'ask':
      return { ...common, kind: 'ask', items: [z.enum(EVIDENCE_ITEMS).parse(choiceIn(view))], note: words };
    case 'resolve': {
      const resolution = z.enum(RESOLUTIONS).parse(choiceIn(view));
      return { ...common, kind: 'resolve', resolution, words };
    }
    case 'reject':
      return { ...common, kind: 'reject', reason: words };
    case 'note':
      return { ...common, kind: 'note', text: words };
    case 'reveal':
      return { ...common, kind: 'reveal', fact: z.enum(VEILED_FACTS).parse(choiceIn(view)), reason: words };
  }
}

/** The message that is handed on; what becomes of it later is told to the customer too. */
function copyOf(channel: string, message: string | undefined) {
  return message === undefined ? {} : { copy: { endpoint: deskEndpoint(channel), outside: message } };
}

/** Files have to be fetched first, which takes longer than Slack waits: what is to be sent is stored, and sent then. */
async function sendLater(
  name: 'reply' | 'send',
  view: View,
  about: About,
  { person, voice }: Acting,
  { outside, channel }: DeskParts,
): Promise<Acknowledgement> {
  const job: Job = {
    name,
    key: keyOf(view),
    about,
    words: wordsIn(view),
    files: filesIn(view, about).map(remoteOf),
    person,
    locale: voice.locale,
    view: view.id,
    ...copyOf(channel, about.message),
  };
  await outside.post(job.key, jobMail(job));
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
  await parts.agents.link(person, account);
  void parts.homes.opened(person).catch(() => undefined);
  return instead(notice(voice.say('title-link'), [paragraph(voice.say('linked'))], voice));
}
