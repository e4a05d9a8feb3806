import type { MessageMetadata } from '@slack/types';
import type { Calls } from './calls.ts';
import { repeatable } from './outcome.ts';

const EVENT_TYPE = 'zhaodan_post';
const PAGE = 200;
/** A post of unknown fate is a recent one; further back nobody looks. */
const MOST_PAGES = 5;

/** Names a post, so that it is found again where nobody heard whether it arrived. */
export function markOf(outboxId: string): MessageMetadata {
  return { event_type: EVENT_TYPE, event_payload: { outbox_id: outboxId } };
}

/** What is read of a message that we may have posted. */
export interface Found {
  readonly ts: string;
  readonly files: readonly { readonly name: string; readonly size: number }[];
  readonly mark: string | null;
}

interface Raw {
  readonly ts?: string;
  readonly user?: string;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: object };
  readonly files?: readonly { readonly name?: string | null; readonly size?: number }[];
}

type Page = {
  readonly messages?: readonly Raw[];
  readonly response_metadata?: { readonly next_cursor?: string };
};

/** Our own messages in a channel, or in a thread of it, page by page; top messages the newest first. */
async function* ownMessages(
  calls: Calls,
  channel: string,
  thread: string | null = null,
): AsyncGenerator<Found> {
  const { user } = await calls.self();
  const asked = { channel, include_all_metadata: true, limit: PAGE };
  let cursor = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const more = cursor === '' ? {} : { cursor };
    const answer: Page = await repeatable<Page>(
      thread === null
        ? calls.make('conversations.history', (web) => web.conversations.history({ ...asked, ...more }))
        : calls.make('conversations.replies', (web) =>
            web.conversations.replies({ ...asked, ...more, ts: thread }),
          ),
    );
    for (const message of answer.messages ?? []) if (message.user === user) yield foundIn(message);
    cursor = answer.response_metadata?.next_cursor ?? '';
    if (cursor === '') return;
  }
}

function foundIn({ ts = '', metadata, files = [] }: Raw): Found {
  const payload = metadata?.event_type === EVENT_TYPE ? metadata.event_payload : undefined;
  const mark = payload && 'outbox_id' in payload ? String(payload.outbox_id) : null;
  return { ts, mark, files: files.map(({ name, size }) => ({ name: name ?? '', size: size ?? 0 })) };
}

/** All of them, as far back as anybody looks. */
export async function recentPosts(calls: Calls, channel: string): Promise<readonly Found[]> {
  const found: Found[] = [];
  for await (const message of ownMessages(calls, channel)) found.push(message);
  return found;
}

/** The `ts` of the post with this mark, `null` where it never arrived. */
export async function findPost(
  calls: Calls,
  channel: string,
  outboxId: string,
  thread: string | null = null,
): Promise<string | null> {
  for await (const { mark, ts } of ownMessages(calls, channel, thread)) if (mark === outboxId) return ts;
  return null;
}
