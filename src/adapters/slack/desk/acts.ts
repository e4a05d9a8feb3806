import type { App } from '@slack/bolt';
import { actSchema, actsModal } from '../blocks/acts.ts';
import { aboutSchema, notice, paragraph } from '../blocks/modals.ts';
import type { Voice } from '../blocks/voice.ts';
import { interactionSchema } from '../receive/interaction.ts';
import { type Acting, enter } from './acting.ts';
import { wordsIn } from './filled-in.ts';
import { CANNED, formFor } from './forms.ts';
import type { DeskParts } from './parts.ts';
import { refusalWords } from './refusals.ts';
import { changeModal } from './whisper.ts';

/** What is pressed within a modal. The modal stays and shows how it stands then. */
export function listenToActs(app: App, parts: DeskParts): void {
  const within = (name: string | RegExp, run: typeof act) =>
    app.action(name, async ({ ack, body }) => {
      const interaction = interactionSchema.parse(body);
      const { view, actions: [action] = [] } = interaction;
      const acting = await enter(interaction, parts);
      const show =
        acting && view && action
          ? await run(
              { view, action, about: aboutSchema.parse(JSON.parse(view.private_metadata)) },
              acting,
              parts,
            )
          : null;
      await ack();
      await show?.();
    });
  within(/^act\./, act);
  within(CANNED, fillIn);
}

type Interaction = ReturnType<typeof interactionSchema.parse>;
interface Pressed {
  readonly view: NonNullable<Interaction['view']>;
  readonly action: NonNullable<Interaction['actions']>[number];
  readonly about: ReturnType<typeof aboutSchema.parse>;
}
/** What is shown once the press is acknowledged. */
type Show = () => Promise<void>;

async function act({ view, action, about }: Pressed, acting: Acting, parts: DeskParts): Promise<Show> {
  const { reference } = about;
  const { action_ts = '', value = '' } = action;
  const pressed = actSchema.parse(JSON.parse(value));
  if (pressed.kind === 'form') {
    return () =>
      change(view.id, reference, acting, parts, async (now) => {
        const { voice } = acting;
        const agents = await colleagues(now.owner?.id, parts, voice);
        const incidents = pressed.form === 'incident' ? await parts.looks.openIncidents(voice) : [];
        return formFor(pressed.form, now, voice, { reference }, { agents, incidents });
      });
  }
  const answer = await parts.desk.run(acting.agent, { ...pressed, key: `slack:${action_ts}`, reference });
  const { voice } = acting;
  const trouble = answer.kind === 'refused' ? await refusalWords(answer, parts.passes, voice) : null;
  return () => change(view.id, reference, acting, parts, async (now) => actsModal(now, voice, trouble));
}

/** A reply that is ready goes below what was typed. */
async function fillIn({ view, action, about }: Pressed, acting: Acting, parts: DeskParts): Promise<Show> {
  const typed = wordsIn(view).trim();
  const chosen = action.selected_option?.value;
  return () =>
    change(view.id, about.reference, acting, parts, async (now) => {
      const text = now.canned.find(({ id }) => id === chosen)?.text ?? '';
      const words = [typed, text].filter((each) => each !== '').join('\n');
      return formFor('reply', now, acting.voice, { ...about, filled: (about.filled ?? 0) + 1 }, { words });
    });
}

type CaseView = Parameters<typeof actsModal>[0];

async function change(
  id: string,
  reference: string,
  { agent, voice }: Acting,
  { looks, calls }: DeskParts,
  show: (now: CaseView) => Promise<ReturnType<typeof actsModal>>,
): Promise<void> {
  const row = await looks.row(reference);
  const gone = () => notice(voice.say('title-acts'), [paragraph(voice.say('refused-not-found'))], voice);
  await changeModal(
    calls,
    id,
    row === null ? gone() : await show(await looks.case(row, voice.locale, agent)),
  );
}

async function colleagues(owner: string | undefined, { passes }: DeskParts, { nameOf }: Voice) {
  const agents = await passes.agents();
  return agents
    .filter(({ id, active }) => active && id !== owner)
    .map((agent) => ({ value: agent.id, label: nameOf(agent) }));
}
