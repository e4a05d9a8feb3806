import { z } from 'zod';
import { DAY, MINUTE } from '../../domain/instant.ts';
import type { DeskOutsideDoor } from '../../engine/doors.ts';
import { addressOf, channelOf } from '../../engine/inbound.ts';
import type { DeskOutsideStore, Mail } from '../../engine/ports/desk-outside-store.ts';
import type { DeskStore } from '../../engine/ports/desk-store.ts';
import type { Heartbeats } from '../../engine/ports/heartbeats.ts';
import type { Calls } from './calls.ts';
import { readShown } from './desk/shown.ts';
import { failureOf, isLockedOut, repeatable } from './outcome.ts';
import type { TakeIn } from './receive/incoming.ts';

export interface SweepParts {
  readonly calls: Calls;
  readonly channel: string;
  readonly store: Pick<DeskOutsideStore, 'shownOf'> &
    Pick<DeskStore, 'open'> &
    Pick<Heartbeats, 'toldBetween'>;
  readonly outside: DeskOutsideDoor;
}

const PAGE = 200;
/** A connection that died may be noticed so much later; what is looked at twice is known by its message. */
const NOTICED_LATE = MINUTE;
/** Slack lets us look into fifty a minute. */
const MOST_CONVERSATIONS = 40;

export const lookSchema = z.object({
  channel: z.string(),
  thread: z.string().optional(),
  /** As Slack writes it. */
  oldest: z.string(),
});
/** Somewhere in which something may have been written since. */
type Look = z.infer<typeof lookSchema>;

/** Customers and the desk are looked into beside each other, since Slack counts them apart; in each one after the other. */
function lookMail(look: Look): Mail {
  const { channel, thread, oldest } = look;
  const lane = thread === undefined ? 'sweep:customers' : 'sweep:desk';
  const key = ['slack', 'sweep', channel, thread ?? '', oldest].join(':');
  return { key, lane, body: JSON.stringify({ kind: 'look', look }) };
}

/**
 * Has everything looked into in which something may have been written while nothing could be heard: the threads of open
 * cases, and the direct messages of those who were told something lately or are among the first Slack names.
 */
export async function sweep(from: number, to: number, parts: SweepParts): Promise<void> {
  const { store, channel, outside } = parts;
  const oldest = String((from - NOTICED_LATE) / 1000);
  const told = (await store.toldBetween(from - DAY, to)).filter(
    ({ address }) => channelOf(address) === 'slack',
  );
  for (const dm of told.flatMap(({ address }) => addressOf(address).split('/')[1] ?? []))
    await outside.post(lookMail({ channel: dm, oldest }));
  for (const { reference } of await store.open()) {
    const thread = readShown(await store.shownOf(reference), channel).card?.ts;
    if (thread) await outside.post(lookMail({ channel, thread, oldest }));
  }
  for (const dm of await someConversations(parts)) await outside.post(lookMail({ channel: dm, oldest }));
}

/** Who wrote for the first time was told nothing yet. */
async function someConversations({ calls }: SweepParts): Promise<readonly string[]> {
  const asked = calls.make('conversations.list', (web) =>
    web.conversations.list({ types: 'im', limit: PAGE }),
  );
  const answer = await unlessRefused(asked);
  return (answer?.channels ?? []).slice(0, MOST_CONVERSATIONS).flatMap(({ id }) => id ?? []);
}

export interface LookParts {
  readonly calls: Calls;
  readonly take: TakeIn;
}

/** Takes in what was written there since. What was heard all the same is known by its message. */
export async function lookBack(look: Look, { calls, take }: LookParts): Promise<void> {
  const { channel, thread } = look;
  const { team } = await calls.self();
  const told = (await messagesIn(look, calls)).filter(
    ({ ts = '', bot_id }) => bot_id === undefined && ts !== thread,
  );
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

async function messagesIn({ channel, thread, oldest }: Look, calls: Calls) {
  const asked =
    thread === undefined
      ? calls.makeInPassing('conversations.history', (web) =>
          web.conversations.history({ channel, oldest, limit: PAGE }),
        )
      : calls.makeInPassing('conversations.replies', (web) =>
          web.conversations.replies({ channel, ts: thread, oldest, limit: PAGE }),
        );
  return (await unlessRefused(asked))?.messages ?? [];
}

/** `null` for what Slack does not let us look into, or not any more; `doctor` names a scope that is missing. */
async function unlessRefused<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await repeatable(asked);
  } catch (error) {
    const failure = failureOf(error);
    const isForGood =
      failure.kind === 'refused' && (failure.error === 'missing_scope' || !isLockedOut(failure.error));
    if (!isForGood) throw error;
    return null;
  }
}
