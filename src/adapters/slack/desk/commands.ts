import type { App } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import { findReference, parseReference } from '../../../domain/reference.ts';
import { cardBlocks, cardSummary } from '../blocks/card.ts';
import { queueBlocks } from '../blocks/home.ts';
import { quiet } from '../blocks/letters.ts';
import { paragraph } from '../blocks/modals.ts';
import { commandSchema } from '../receive/interaction.ts';
import { strangerWords } from './acting.ts';
import type { CardAddresses } from './card-addresses.ts';
import type { DeskParts } from './parts.ts';

/** `/case ZD-7K3F-2Q` and `/cases`: answered to whoever typed them, and to nobody else. */
export function listenToCommands(app: App, parts: DeskParts, cards: CardAddresses): void {
  for (const command of ['/case', '/cases'])
    app.command(command, async ({ ack, body }) => {
      const { text, blocks } = await answerTo(commandSchema.parse(body), parts, cards);
      await ack({ response_type: 'ephemeral', text, blocks: [...blocks] });
    });
}

interface Answer {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}

function said(words: string): Answer {
  return { text: quiet(words), blocks: [paragraph(words)] };
}

async function answerTo(
  { command, text, user_id, team_id }: ReturnType<typeof commandSchema.parse>,
  { guard, looks }: DeskParts,
  cards: CardAddresses,
): Promise<Answer> {
  const admission = await guard.admit({ user: user_id, team: team_id });
  const voice = looks.voice(admission.locale);
  if (admission.kind === 'stranger') return said(strangerWords(admission, voice));
  const { agent, locale } = admission;
  if (command === '/cases') {
    const queue = await looks.queue(locale, agent, MOST_ROWS);
    return { text: voice.say('home-title'), blocks: queueBlocks(queue, await cards.ofQueue(queue), voice) };
  }
  const reference = parseReference(text) ?? findReference(text);
  if (reference === null) return said(voice.say('which-case'));
  const row = await looks.row(reference);
  if (row === null) return said(voice.say('refused-not-found'));
  const view = await looks.case(row, locale, agent);
  return { text: cardSummary(view, voice), blocks: cardBlocks(view, row.unreachableSince !== null, voice) };
}

/** Of each list; a message holds fewer than a Home. */
const MOST_ROWS = 8;
