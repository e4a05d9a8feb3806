import type { Instant } from '../../domain/instant.ts';
import type { Bucket, Pace } from '../../engine/ports/paces.ts';

/** What is in a bucket, and as of when. */
export interface Level {
  readonly left: number;
  readonly at: Instant;
}

/** The buckets after what is asked for was taken out of each, or as they are where one has too little. `levels`: `null` for a full one. */
export function takeFrom(
  buckets: readonly Bucket[],
  levels: readonly (Level | null)[],
  now: Instant,
): { readonly levels: readonly Level[]; readonly wait: number } {
  const left = buckets.map(({ pace }, index) => leftIn(pace, levels[index] ?? null, now));
  const waits = buckets.map(({ pace, amount = 1 }, index) => secondsUntil(amount, pace, left[index] ?? 0));
  const wait = Math.max(...waits);
  const taken = buckets.map(({ amount = 1 }, index) => (left[index] ?? 0) - (wait === 0 ? amount : 0));
  return { wait, levels: taken.map((each) => ({ left: each, at: now })) };
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

function secondsUntil(amount: number, { perSecond }: Pace, left: number): number {
  return left >= amount ? 0 : Math.max(1, Math.ceil((amount - left) / perSecond));
}
