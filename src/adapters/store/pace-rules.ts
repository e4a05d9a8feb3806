import type { Instant } from '../../domain/instant.ts';
import type { Bucket, Pace } from '../../engine/ports/paces.ts';

/** What is in a bucket, and as of when. */
export interface Level {
  readonly left: number;
  readonly at: Instant;
}

/** The buckets after one was taken out of each, or as they are where one is empty. `levels`: `null` for a full one. */
export function takeOne(
  buckets: readonly Bucket[],
  levels: readonly (Level | null)[],
  now: Instant,
): { readonly levels: readonly Level[]; readonly wait: number } {
  const left = buckets.map(({ pace }, index) => leftIn(pace, levels[index] ?? null, now));
  const waits = buckets.map(({ pace }, index) => secondsUntilOne(pace, left[index] ?? 0));
  const wait = Math.max(...waits);
  return { wait, levels: left.map((each) => ({ left: wait === 0 ? each - 1 : each, at: now })) };
}

/** When it is full again, and need not be remembered. */
export function fullAt({ burst, perSecond }: Pace, { left, at }: Level): Instant {
  return at + Math.ceil(((burst - left) / perSecond) * 1000);
}

function leftIn({ burst, perSecond }: Pace, level: Level | null, now: Instant): number {
  if (level === null) return burst;
  const earned = (Math.max(0, now - level.at) / 1000) * perSecond;
  return Math.min(burst, level.left + earned);
}

function secondsUntilOne({ perSecond }: Pace, left: number): number {
  return left >= 1 ? 0 : Math.max(1, Math.ceil((1 - left) / perSecond));
}
