import { DAY, HOUR, type Instant, MINUTE } from './instant.ts';

/** How far back the shop's usual rate is taken from. */
export const USUAL_OVER = 28 * DAY;
/** What belonged to a burst is no part of the usual for so long; what comes again and again is usual in the end. */
export const FORGOTTEN_AFTER = 7 * DAY;
/** A burst is looked for in as much time before now; it does not count as usual itself. */
const LATELY = 3 * HOUR;
const LEAST = 3;
/** So improbable must be what came, at the usual rate; and so improbable still, for the burst to be going on. */
const STRIKING = 1e-6;
const STILL_UNUSUAL = 0.05;
/** What is taken as usual where nothing is known: a quarter of a case in six hours. */
const PRIOR = { count: 0.25, time: 6 * HOUR };
/** Two cases of one minute are not infinitely close. */
const GRAIN = MINUTE;

/**
 * Looks whether cases of one kind come closer together than is usual for this shop. `arrivals`: when they came to the
 * desk, oldest first, of the last {@link USUAL_OVER}, without those of bursts in the last {@link FORGOTTEN_AFTER}; the newest is `now`. Gives when
 * the burst began, or `null`.
 */
export function findBurst(arrivals: readonly Instant[], now: Instant): Instant | null {
  const rate = usualRate(arrivals, now);
  const lately = arrivals.filter((at) => at > now - LATELY);
  let best: { readonly from: Instant; readonly chance: number } | null = null;
  for (const [index, from] of lately.entries()) {
    const count = lately.length - index;
    if (count < LEAST) break;
    const chance = chanceOfAtLeast(count, rate * (now - from + GRAIN));
    if (chance < STRIKING && chance < (best?.chance ?? 1)) best = { from, chance };
  }
  return best?.from ?? null;
}

/** Whether a burst is still going on, by what came in the last hour, itself included. */
export function goesOn(arrivals: readonly Instant[], recent: readonly Instant[], now: Instant): boolean {
  const count = recent.filter((at) => at > now - HOUR).length;
  return chanceOfAtLeast(count, usualRate(arrivals, now) * HOUR) < STILL_UNUSUAL;
}

/** Cases per millisecond: over all of the time before, or at this hour of the day, whichever is more. */
function usualRate(arrivals: readonly Instant[], now: Instant): number {
  const before = arrivals.filter((at) => at <= now - LATELY);
  const first = before[0] ?? now;
  const time = Math.max(0, now - LATELY - first);
  const ofAllTime = (before.length + PRIOR.count) / (time + PRIOR.time);
  const days = Math.floor(time / DAY);
  if (days === 0) return ofAllTime;
  const atThisHour = before.filter((at) => at > now - LATELY - days * DAY && hoursApart(at, now) <= 1);
  return Math.max(ofAllTime, (atThisHour.length + PRIOR.count) / (days * 2 * HOUR + PRIOR.time));
}

/** Apart on the clock's face, whatever the day. */
function hoursApart(one: Instant, other: Instant): number {
  const apart = (((one - other) % DAY) + DAY) % DAY;
  return Math.min(apart, DAY - apart) / HOUR;
}

/** Of a Poisson distribution. */
function chanceOfAtLeast(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let below = 0;
  for (let index = 0; index < count; index += 1) {
    below += term;
    term *= mean / (index + 1);
  }
  // So far out that the difference drowns: its first term, and a little for the rest.
  return below > 1 - 1e-9 ? (term * (count + 1)) / Math.max(1, count + 1 - mean) : 1 - below;
}
