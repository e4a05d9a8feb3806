import { z } from 'zod';
import type { Shown } from '../../../engine/ports/desk-view.ts';

/** A post of ours: without `ts` it was intended, and may have arrived. `hash`: of what it says. */
const post = z.object({ id: z.string(), ts: z.string().nullable(), hash: z.string() });

/** Something of ours that is still to be taken down: a post, wherever it stands, or a file. */
const leftover = z.union([
  post.omit({ hash: true }).extend({ channel: z.string(), thread: z.string().nullable() }),
  z.object({ file: z.string() }),
]);

export const shownSchema = z.object({
  /** Where; in another channel everything begins anew. */
  channel: z.string().default(''),
  /** Counts the posts of this case; no two are called the same. */
  posted: z.number().default(0),
  card: post.nullable().default(null),
  thread: z.array(post.extend({ items: z.array(z.string()) })).default([]),
  /**
   * Files that Slack holds of previews, by the exhibit; with `times` one that it does not show yet, however often it was
   * asked; `null` where there is nothing to show.
   */
  pictures: z
    .record(z.string(), z.union([z.string(), z.object({ file: z.string(), times: z.number() })]).nullable())
    .default({}),
  leftovers: z.array(leftover).default([]),
});

/** How a case stands in the desk channel. */
export type ShownCase = z.infer<typeof shownSchema>;
/** One post of ours. */
export type Post = z.infer<typeof post>;
export type ThreadPost = ShownCase['thread'][number];
export type Leftover = z.infer<typeof leftover>;

export function readShown(shown: Shown | null, channel: string): ShownCase {
  return inChannel(shownSchema.parse(shown ?? {}), channel);
}

/** What stands in another channel is left over. */
export function inChannel<S extends ShownCase>(shown: S, channel: string): S {
  if (shown.channel === channel) return shown;
  giveUp(shown);
  return { ...shown, channel };
}

/** All of it is to be taken down. */
export function giveUp(shown: ShownCase): void {
  giveUpPosts(shown);
  for (const held of Object.values(shown.pictures))
    if (held !== null) shown.leftovers.push({ file: typeof held === 'string' ? held : held.file });
  shown.pictures = {};
}

/** Card and thread are to be taken down. */
export function giveUpPosts(shown: ShownCase): void {
  const { channel, card, thread } = shown;
  const under = card?.ts ?? null;
  for (const { id, ts } of thread) shown.leftovers.push({ channel, id, ts, thread: under });
  if (card) shown.leftovers.push({ channel, id: card.id, ts: card.ts, thread: null });
  Object.assign(shown, { card: null, thread: [] });
}
