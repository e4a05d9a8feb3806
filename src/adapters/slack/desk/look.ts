import type { App } from '@slack/bolt';
import { MINUTE } from '../../../domain/instant.ts';
import type { Mail } from '../../../engine/ports/desk-outside-store.ts';
import { notice, paragraph } from '../blocks/modals.ts';
import { LOOK } from '../blocks/thread.ts';
import { interactionSchema } from '../receive/interaction.ts';
import { complete, handIn } from '../uploads.ts';
import { type Acting, enter } from './acting.ts';
import { openDesk, tellRefusal } from './buttons.ts';
import type { DeskParts } from './parts.ts';
import { appears } from './pictures.ts';
import { changeModal, openModal } from './whisper.ts';

const NAME = 'exhibit.jpg';
/** So long the picture stays with Slack; then who wants to see it presses again. */
const GONE_AFTER = 10 * MINUTE;

/** The press by which an agent sees an exhibit as it was given: on the record first, then to them alone. */
export function listenToLooks(app: App, parts: DeskParts): void {
  app.action(LOOK, async ({ ack, body }) => {
    const interaction = interactionSchema.parse(body);
    const [action] = interaction.actions ?? [];
    const [reference = '', number = ''] = action?.value?.split(':') ?? [];
    const acting = await enter(interaction, parts);
    const show =
      acting && (await look(reference, Number(number), `slack:${action?.action_ts}`, acting, parts));
    await ack();
    await show?.();
  });
}

/** Records the look and opens the modal; what is left takes longer than Slack waits. */
async function look(
  reference: string,
  exhibit: number,
  key: string,
  acting: Acting,
  parts: DeskParts,
): Promise<(() => Promise<void>) | null> {
  const { desk, calls } = parts;
  const { voice, spot } = acting;
  const answer = await desk.run(acting.agent, { key, reference, kind: 'look', exhibit });
  if (answer.kind === 'refused') {
    await tellRefusal(answer, reference, acting, parts);
    return null;
  }
  const stored = answer.case.exhibits.find(({ number }) => number === exhibit);
  if (!stored?.mediaType.startsWith('image/')) {
    await openDesk(acting, parts, reference);
    return null;
  }
  const title = voice.say('title-look', { number: String(exhibit) });
  const view = await openModal(calls, spot, notice(title, [paragraph(voice.say('fetching'))], voice));
  if (view === null) return null;
  return () => showPicture(view, title, stored.sha256, acting, parts);
}

/** What takes the picture away again. */
function lentMail(file: string): Mail {
  return { key: `slack:lent:${file}`, lane: `lent:${file}`, body: JSON.stringify({ kind: 'lent', file }) };
}

/** Gives the file's id once Slack shows it where it is named. That it goes again is durable before anybody could see it. */
async function lend(
  bytes: Uint8Array,
  { calls, store, clock }: Pick<DeskParts, 'calls' | 'store' | 'clock'>,
): Promise<string | null> {
  const file = await handIn(calls, { name: NAME, bytes });
  await store.keepMail(lentMail(file), clock.now() + GONE_AFTER);
  await complete(calls, file, NAME);
  return (await appears(calls, file)) ? file : null;
}

async function showPicture(
  view: string,
  title: string,
  sha256: string,
  { voice }: Acting,
  parts: DeskParts,
): Promise<void> {
  const { calls, vault, previews } = parts;
  const original = await vault.read(sha256);
  const drawn = original && (await previews.whole(original));
  const file = drawn?.kind === 'drawn' ? await lend(drawn.jpeg, parts).catch(() => null) : null;
  if (!file) {
    await changeModal(calls, view, notice(title, [paragraph(voice.say('no-picture'))], voice));
    return;
  }
  const image = { type: 'image' as const, slack_file: { id: file }, alt_text: title };
  await changeModal(calls, view, notice(title, [image, paragraph(voice.say('looked'))], voice));
}
