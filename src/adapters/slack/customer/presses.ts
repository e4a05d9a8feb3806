import type { App } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import type { CustomerDoor } from '../../../engine/doors.ts';
import type { Clock } from '../../../engine/ports/clock.ts';
import { quiet } from '../blocks/letters.ts';
import { plain } from '../blocks/plain.ts';
import type { Calls } from '../calls.ts';
import { type Interaction, interactionSchema } from '../receive/interaction.ts';
import { dmLane } from './receive.ts';
import { SAY } from './render.ts';

export interface PressParts {
  readonly calls: Calls;
  readonly customers: CustomerDoor;
  readonly clock: Clock;
}

/** The buttons under what customers are told. Acknowledged once the press is durable. */
export function listenToPresses(app: App, parts: PressParts): void {
  app.action(new RegExp(`^${SAY.replace('.', '\\.')}`), async ({ ack, body }) => {
    const interaction = interactionSchema.parse(body);
    const isKept = await take(interaction, parts);
    await ack();
    if (isKept) await settle(interaction, parts.calls);
  });
}

async function take(
  { team, user, channel, actions }: Interaction,
  { customers, clock }: PressParts,
): Promise<boolean> {
  const [action] = actions ?? [];
  const [, prompt, option] = /^([\w-]+)\.(.+)$/.exec(action?.value ?? '') ?? [];
  // Only in the conversation with the app is a press the customer's own.
  if (!channel?.id.startsWith('D') || prompt === undefined || option === undefined) return false;
  const home = team?.id ?? user.team_id ?? '';
  await customers.receive({
    key: `slack:${home}:${channel.id}:press:${action?.action_ts}`,
    lane: dmLane(home, channel.id),
    at: clock.now(),
    content: { kind: 'press', prompt, option },
  });
  return true;
}

/** Leaves only what was chosen, so that the chat tells it. Tried once, and nothing hangs on it. */
async function settle({ channel, message, actions }: Interaction, calls: Calls): Promise<void> {
  const id = actions?.[0]?.action_id;
  if (channel === undefined || message === undefined) return;
  const chosen = message.blocks.flatMap(elementsOf).find(({ action_id }) => action_id === id);
  const words = chosen?.text?.text;
  if (words === undefined) return;
  const rest = message.blocks.filter(({ block_id }) => block_id !== 'say') as unknown as KnownBlock[];
  const mark: KnownBlock = { type: 'context', elements: [plain(`✓ ${words}`, 200)] };
  const change = {
    channel: channel.id,
    ts: message.ts,
    text: message.text || quiet(words),
    blocks: [...rest, mark],
  };
  await calls.make('chat.update', (web) => web.chat.update(change)).catch(() => undefined);
}

interface Element {
  readonly action_id?: string;
  readonly text?: { readonly text?: string };
}

function elementsOf(block: Readonly<Record<string, unknown>>): readonly Element[] {
  return block.block_id === 'say' && Array.isArray(block.elements) ? block.elements : [];
}
