import type { Calls } from '../calls.ts';
import { failureOf, isShut } from '../outcome.ts';
import { findPost } from '../posted.ts';
import { drop } from '../uploads.ts';
import { takeDown } from './posts.ts';
import type { Leftover, ShownCase } from './shown.ts';

/**
 * Takes down what is left over. What stands in a channel of before that is out of reach stays on the list, and holds up
 * nothing else. `false`: there was no time for all.
 */
export async function clearLeftovers(
  shown: Pick<ShownCase, 'channel' | 'leftovers'>,
  { keep, hasTime }: { readonly keep: () => Promise<void>; readonly hasTime: () => boolean },
  calls: Calls,
): Promise<boolean> {
  const outOfReach = new Set<string>();
  for (const leftover of [...shown.leftovers]) {
    const channel = 'channel' in leftover ? leftover.channel : shown.channel;
    if (outOfReach.has(channel)) continue;
    if (!hasTime()) return false;
    try {
      await takeAway(leftover, calls);
      shown.leftovers = shown.leftovers.filter((each) => each !== leftover);
      await keep();
    } catch (error) {
      const failure = failureOf(error);
      const isOfBefore = channel !== shown.channel;
      if (!isOfBefore || failure.kind !== 'refused' || !isShut(failure.error)) throw error;
      outOfReach.add(channel);
    }
  }
  return true;
}

async function takeAway(leftover: Leftover, calls: Calls): Promise<void> {
  if ('file' in leftover) return drop(calls, leftover.file);
  const { channel, id, thread } = leftover;
  const ts = leftover.ts ?? (await findPost(calls, channel, id, thread));
  if (ts !== null) await takeDown({ calls, channel }, ts);
}
