import { DAY, HOUR, type Instant, MINUTE } from './instant.ts';

/** How far back the shop's usual rate is taken from. */
export const USUAL_OVER = 28 * DAY;
/** What belonged to a burst is no part of the usual for so long; what comes again and again is usual in the end. */
export const FORGOTTEN_AFTER = 7 * DAY;
/** A burst is looked for in as much time before now; it does not count as usual itself. */
const LATELY = 3 * HOUR;
const LEAST = 3;
/** So improbable must be what came, at the usual rate; and so improbable still, for the burst to be going on. */
const STRIKING = 1e-5;
const STILL_UNUSUAL = 0.05;
/** What is taken as usual where nothing is known: one case in sixty hours. */
const PRIOR = { count: 0.1, time: 6 * HOUR };
/** How much of what is usual at this hour is believed to be as at any other, before the hour itself was seen. */
const HOUR_PRIOR = 2 * HOUR;
/** Weekends and evenings are busier than the average says: so much may come without being striking... */
const UNEVEN = 1.5;
/** ...and so much more as long as no whole day was seen. */
const UNSEEN = 5;
/** Two cases of one minute are not infinitely close. */
const GRAIN = MINUTE;

/** When an earlier burst of the kind was: nothing usual can be learnt of that time. */
export interface Burst {
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * Looks whether cases of one kind come closer together than is usual for this shop. `arrivals`: when they came to the
 * desk, oldest first, of the last {@link USUAL_OVER}, the newest is `now`; `bursts`: those of the last
 * {@link FORGOTTEN_AFTER}. Gives when the burst began, or `null`.
 */
export function findBurst(
  arrivals: readonly Instant[],
  now: Instant,
  bursts: readonly Burst[] = [],
): Instant | null {
  const rate = mostUsual(arrivals, now, bursts);
  const lately = outside(arrivals, bursts).filter((at) => at > now - LATELY);
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
export function goesOn(arrivals: readonly Instant[], now: Instant, bursts: readonly Burst[]): boolean {
  const count = arrivals.filter((at) => at > now - HOUR).length;
  return chanceOfAtLeast(count, mostUsual(arrivals, now, bursts) * HOUR) < STILL_UNUSUAL;
}

/** Cases per millisecond that would still be usual: over all of the time before, or at this hour of the day, whichever is more. */
function mostUsual(arrivals: readonly Instant[], now: Instant, known: readonly Burst[]): number {
  const end = now - LATELY;
  const first = Math.min(arrivals[0] ?? end, end);
  // On its first day a desk knows too little to set anything aside: one alarm would lead to the next.
  const bursts = now - DAY - HOUR < first ? [] : known;
  const before = outside(arrivals, bursts).filter((at) => at <= end);
  const rate = (before.length + PRIOR.count) / (lengthOutside(first, end, bursts) + PRIOR.time);
  let seen = 0;
  for (let at = now - DAY; at - HOUR >= first; at -= DAY) seen += lengthOutside(at - HOUR, at + HOUR, bursts);
  const earliest = end - Math.floor((end - first) / DAY) * DAY;
  const then = before.filter((at) => at > earliest && hoursApart(at, now) <= 1);
  const atThisHour = (then.length + rate * HOUR_PRIOR) / (seen + HOUR_PRIOR);
  const days = seen / (2 * HOUR);
  return Math.max(rate, atThisHour) * (UNEVEN + UNSEEN / (1 + days));
}

function outside(arrivals: readonly Instant[], bursts: readonly Burst[]): readonly Instant[] {
  return arrivals.filter((at) => !bursts.some(({ from, until }) => from <= at && at <= until));
}

/** How much of a span was not in a burst; they do not overlap. */
function lengthOutside(from: Instant, to: Instant, bursts: readonly Burst[]): number {
  const within = bursts.map((burst) => Math.max(0, Math.min(to, burst.until) - Math.max(from, burst.from)));
  return within.reduce((left, each) => left - each, to - from);
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
