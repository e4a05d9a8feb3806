import { DAY, MINUTE } from '../../domain/instant.ts';
import { addressOf } from '../../engine/inbound.ts';
import type { DeskOutsideStore } from '../../engine/ports/desk-outside-store.ts';
import type { DeskStore } from '../../engine/ports/desk-store.ts';
import { type ToldStore, toldThrough } from '../../engine/told-through.ts';
import type { Calls } from './calls.ts';
import { readShown } from './desk/shown.ts';
import { repeatable } from './outcome.ts';
import type { TakeIn } from './receive/incoming.ts';

export interface SweepParts {
  readonly calls: Calls;
  readonly channel: string;
  readonly store: Pick<DeskOutsideStore, 'shownOf'> & Pick<DeskStore, 'open'> & ToldStore;
  readonly take: TakeIn;
}

const PAGE = 200;
/** A connection that died may be noticed so much later; what is looked at twice is known by its message. */
const NOTICED_LATE = MINUTE;
/** Slack lets us look into fifty a minute. */
const MOST_CONVERSATIONS = 40;

/**
 * Looks for what was written while nothing could be heard: in the threads of open cases, and in the direct messages of
 * those who were told something lately or are among the first Slack names. What was heard all the same is known by its message.
 */
export async function sweep(from: number, to: number, parts: SweepParts): Promise<void> {
  const { store, channel } = parts;
  const oldest = String((from - NOTICED_LATE) / 1000);
  for (const { reference } of await store.open()) {
    const thread = readShown(await store.shownOf(reference), channel).card?.ts;
    if (thread) await takeMissed(channel, oldest, parts, thread);
  }
  const told = await toldThrough('slack', from - DAY, to, store);
  const known = told.flatMap(({ address }) => addressOf(address).split('/')[1] ?? []);
  for (const dm of new Set([...known, ...(await someConversations(parts))]))
    await takeMissed(dm, oldest, parts);
}

/** Who wrote for the first time was told nothing yet. */
async function someConversations({ calls }: SweepParts): Promise<readonly string[]> {
  const { channels = [] } = await repeatable(
    calls.make('conversations.list', (web) => web.conversations.list({ types: 'im', limit: PAGE })),
  );
  return channels.slice(0, MOST_CONVERSATIONS).flatMap(({ id }) => id ?? []);
}

async function takeMissed(channel: string, oldest: string, { calls, take }: SweepParts, thread?: string) {
  const { team } = await calls.self();
  const { messages = [] } = await repeatable(
    thread === undefined
      ? calls.make('conversations.history', (web) =>
          web.conversations.history({ channel, oldest, limit: PAGE }),
        )
      : calls.make('conversations.replies', (web) =>
          web.conversations.replies({ channel, ts: thread, oldest, limit: PAGE }),
        ),
  );
  const told = messages.filter(({ ts = '', bot_id }) => bot_id === undefined && ts !== thread);
  for (const message of told.sort((one, other) => Number(one.ts) - Number(other.ts))) {
    const tell = (event: object) =>
      take({ kind: 'event', body: { type: 'event_callback', team_id: team, event_id: 'sweep', event } });
    await tell({ ...message, type: 'message', channel });
    if (message.edited === undefined) continue;
    const { ts } = message;
    const change = { type: 'message', subtype: 'message_changed', channel, ts };
    await tell({ ...change, message, previous_message: { ...message, text: '', edited: undefined } });
  }
}
