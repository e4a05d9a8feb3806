import { DAY, HOUR, type Instant, MINUTE } from '../../src/domain/instant.ts';

/** mulberry32: the same days in every run. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Nights are quiet, evenings and weekends busy: what of a day's cases falls into this hour. */
function share(at: Instant): number {
  const hour = new Date(at + 8 * HOUR).getUTCHours();
  const day = new Date(at + 8 * HOUR).getUTCDay();
  const weight = hour < 8 ? 0.2 : hour < 18 ? 1 : hour < 23 ? 2 : 0.7;
  return (weight / 24) * (day === 0 || day === 6 ? 1.4 : 0.9);
}

/** When cases of one kind come on usual days, so many a day. */
export function usualDays(perDay: number, from: Instant, days: number, roll: () => number): Instant[] {
  const times: Instant[] = [];
  for (let at = from; at < from + days * DAY; at += MINUTE)
    if (roll() < (perDay * share(at)) / 60) times.push(at + Math.floor(roll() * MINUTE));
  return times;
}

/** When the cases of an outage come: so many, each so many minutes after the one before, more or less. */
export function outage(from: Instant, count: number, minutes: number, roll: () => number): Instant[] {
  return Array.from({ length: count }, (_, index) => Math.floor(from + (index * minutes + roll()) * MINUTE));
}
