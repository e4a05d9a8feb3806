import { z } from 'zod';
import type { Shown } from '../../../engine/ports/desk-view.ts';

/** A post of ours: without `ts` it was intended, and may have arrived. `hash`: of what it says. */
export const post = z.object({ id: z.string(), ts: z.string().nullable(), hash: z.string() });

const shownSchema = z.object({
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
  /** Posts under a card that is gone, still to be taken down. */
  leftover: z.array(z.string()).default([]),
});

/** How a case stands in the desk channel. */
export type ShownCase = z.infer<typeof shownSchema>;
/** One post of ours. */
export type Post = z.infer<typeof post>;
export type ThreadPost = ShownCase['thread'][number];

export function readShown(shown: Shown | null, channel: string): ShownCase {
  const known = shownSchema.parse(shown ?? {});
  return known.channel === channel ? known : shownSchema.parse({ channel, posted: known.posted });
}
