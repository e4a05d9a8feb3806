import type { App } from '@slack/bolt';
import type { DeskAnswer, DeskCommand, DeskCommandKind } from '../../../engine/desk/command.ts';
import { refusalOf } from '../../../engine/desk/permissions.ts';
import { actsModal } from '../blocks/acts.ts';
import { notice, paragraph } from '../blocks/modals.ts';
import { interactionSchema } from '../receive/interaction.ts';
import { type Acting, enter } from './acting.ts';
import { formFor } from './forms.ts';
import type { DeskParts } from './parts.ts';
import { refusalWords } from './refusals.ts';
import { openModal, whisper } from './whisper.ts';

const FORMS = [
  'ask',
  'reply',
  'resolve',
  'reject',
  'note',
  'reveal',
] as const satisfies readonly DeskCommandKind[];
type FormName = (typeof FORMS)[number];
const AT_ONCE = ['claim', 'release', 'reopen'] as const satisfies readonly DeskCommandKind[];

/** The buttons of a card, wherever it stands. Acknowledged once what they do is durable. */
export function listenToButtons(app: App, parts: DeskParts): void {
  app.action(/^case\.(claim|ask|reply|resolve|reject|reopen|acts|more)$/, async ({ ack, body }) => {
    const interaction = interactionSchema.parse(body);
    const [action] = interaction.actions ?? [];
    const acting = await enter(interaction, parts);
    if (acting !== null && action !== undefined) {
      const { action_id, action_ts = '', value = '', selected_option } = action;
      const [what = '', reference = ''] = selected_option?.value.split(':') ?? [
        action_id.replace(/^case\./, ''),
        value,
      ];
      await press(what, reference, `slack:${action_ts}`, acting, parts);
    }
    await ack();
  });
}

async function press(
  what: string,
  reference: string,
  key: string,
  acting: Acting,
  parts: DeskParts,
): Promise<void> {
  const kind = AT_ONCE.find((each) => each === what);
  if (kind) return run({ key, reference, kind }, acting, parts);
  const form = FORMS.find((each) => each === what);
  if (form) return openForm(form, reference, acting, parts);
  if (what === 'acts') return openActs(acting, parts, reference);
  if (what === 'desk') return openDesk(acting, parts, reference);
}

/** Runs a command that needs no words; whoever was too late hears how it stands, and the card is shown anew. */
async function run(command: DeskCommand, acting: Acting, parts: DeskParts): Promise<void> {
  const answer = await parts.desk.run(acting.agent, command);
  if (answer.kind === 'refused') await tellRefusal(answer, command.reference, acting, parts);
}

export async function tellRefusal(
  answer: Extract<DeskAnswer, { kind: 'refused' }>,
  reference: string,
  { voice, spot }: Acting,
  { calls, passes, store, clock }: DeskParts,
): Promise<void> {
  await store.dirtyView(reference, clock.now());
  await whisper(calls, spot, await refusalWords(answer, passes, voice), voice);
}

/** Opens the form, unless it is clear already that it could not be sent off. */
async function openForm(form: FormName, reference: string, acting: Acting, parts: DeskParts): Promise<void> {
  const { agent, voice, spot } = acting;
  const { looks, clock, calls } = parts;
  const row = await looks.row(reference);
  if (row === null) return tellRefusal({ kind: 'refused', why: 'not_found' }, reference, acting, parts);
  const why = refusalOf(agent, form, row.case, clock.now());
  if (why !== null) {
    const refused = { kind: 'refused', why, case: row.case, owner: row.case.owner } as const;
    return tellRefusal(refused, reference, acting, parts);
  }
  const view = await looks.case(row, voice.locale, agent);
  if ((await openModal(calls, spot, formFor(form, view, voice))) === null)
    await whisper(calls, spot, voice.say('too-late'), voice);
}

/** Everything else that can be done. */
async function openActs(acting: Acting, parts: DeskParts, reference: string): Promise<void> {
  const { agent, voice, spot } = acting;
  const { looks, calls } = parts;
  const row = await looks.row(reference);
  if (row === null) return tellRefusal({ kind: 'refused', why: 'not_found' }, reference, acting, parts);
  const view = await looks.case(row, voice.locale, agent);
  if ((await openModal(calls, spot, actsModal(view, voice))) === null)
    await whisper(calls, spot, voice.say('too-late'), voice);
}

/** A link that signs in once, for this agent alone. */
export async function openDesk(
  { agent, voice, spot }: Acting,
  { calls, deskLink }: DeskParts,
  reference?: string,
): Promise<void> {
  const url = await deskLink(agent.id, reference);
  const link = {
    type: 'actions' as const,
    elements: [
      {
        type: 'button' as const,
        action_id: 'desk.enter',
        text: { type: 'plain_text' as const, text: voice.say('home-desk') },
        url,
      },
    ],
  };
  const view = notice(voice.say('title-desk'), [paragraph(voice.say('desk-link')), link], voice);
  await openModal(calls, spot, view);
}
