import { createHash } from 'node:crypto';
import type { KnownBlock } from '@slack/types';
import type { Calls } from '../calls.ts';
import { failureOf, repeatable } from '../outcome.ts';
import { findPost, markOf } from '../posted.ts';
import type { Post } from './shown.ts';

/** Where posts of ours stand. */
export interface Place {
  readonly calls: Calls;
  readonly channel: string;
}

export type Content = { readonly text: string; readonly blocks: readonly KnownBlock[] };

/** The next post about something: no two are called the same. */
export function newPost(shown: { posted: number }, reference: string): Post {
  shown.posted += 1;
  return { id: `${reference}:${shown.posted}`, ts: null, hash: '' };
}

/**
 * Posts it, finds it, or changes it; `keep` makes durable what was done so far. `false` where it stood there and is gone.
 */
export async function bringUp(
  post: Post,
  content: Content,
  thread: string | null,
  { keep }: { readonly keep: () => Promise<void> },
  place: Place,
): Promise<boolean> {
  const hash = hashOf(content);
  if (post.ts === null) {
    const { calls, channel } = place;
    // The first time nothing can be there: the intention is kept before anything goes out.
    const found = post.hash === 'intended' ? await findPost(calls, channel, post.id, thread) : null;
    if (found === null) {
      if (post.hash !== 'intended') {
        post.hash = 'intended';
        await keep();
      }
      post.ts = await calls.post({
        channel,
        text: content.text,
        blocks: [...content.blocks],
        metadata: markOf(post.id),
        unfurl_links: false,
        unfurl_media: false,
        ...(thread !== null && { thread_ts: thread }),
      });
      post.hash = hash;
    } else {
      post.ts = found;
      post.hash = '';
    }
    await keep();
  }
  if (post.hash === hash) return true;
  if (!(await rewrite(post, content, place))) return false;
  post.hash = hash;
  await keep();
  return true;
}

/** `false` where it is gone. */
async function rewrite({ ts }: Post, { text, blocks }: Content, { calls, channel }: Place): Promise<boolean> {
  try {
    const change = { channel, ts: ts ?? '', text, blocks: [...blocks] };
    await repeatable(calls.make('chat.update', (web) => web.chat.update(change)));
    return true;
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === 'refused' && failure.error === 'message_not_found') return false;
    throw error;
  }
}

export async function takeDown({ calls, channel }: Place, ts: string): Promise<void> {
  try {
    await repeatable(calls.make('chat.delete', (web) => web.chat.delete({ channel, ts })));
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind !== 'refused' || failure.error !== 'message_not_found') throw error;
  }
}

/** Tells whether a post says what it should. */
export function hashOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
}
