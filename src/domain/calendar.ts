import { DAY, type Instant, MINUTE } from './instant.ts';

/** When somebody is there. A day off in `days` (Monday is 1) or `holidays` is closed from its own opening time on. */
export interface OpeningHours {
  readonly days: readonly number[];
  /** `09:00` to `22:00`; a `to` that is not later than `from` lies on the next morning. */
  readonly from: string;
  readonly to: string;
  /** `2026-10-01` in the shop's own zone. */
  readonly holidays: readonly string[];
  /** `+08:00` */
  readonly utc_offset: string;
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function offsetOf(hours: OpeningHours): number {
  const sign = hours.utc_offset.startsWith('-') ? -1 : 1;
  return sign * minutesOf(hours.utc_offset.slice(1)) * MINUTE;
}

/** The opening of one local day, counted in days since 1970-01-01; `null` if it stays closed. */
function windowOf(day: number, hours: OpeningHours): readonly [Instant, Instant] | null {
  // 1970-01-01 was a Thursday, day 4.
  const weekday = ((((day + 3) % 7) + 7) % 7) + 1;
  if (!hours.days.includes(weekday)) return null;
  if (hours.holidays.includes(new Date(day * DAY).toISOString().slice(0, 10))) return null;
  const from = minutesOf(hours.from);
  const length = (minutesOf(hours.to) - from + 1440) % 1440 || 1440;
  const opens = day * DAY + from * MINUTE - offsetOf(hours);
  return [opens, opens + length * MINUTE];
}

function localDay(at: Instant, hours: OpeningHours): number {
  return Math.floor((at + offsetOf(hours)) / DAY);
}

/** Without a single opening day the shop is taken to be always there. */
function alwaysOpen(hours: OpeningHours): boolean {
  return hours.days.length === 0;
}

/** The closing minute itself is closed. */
export function isOpen(at: Instant, hours: OpeningHours): boolean {
  if (alwaysOpen(hours)) return true;
  const today = localDay(at, hours);
  return [today - 1, today].some((day) => {
    const window = windowOf(day, hours);
    return window !== null && window[0] <= at && at < window[1];
  });
}

/**
 * When so many minutes of opening time will have passed since `start`. For 0 it is the first moment somebody is there.
 */
export function businessMinutesLater(start: Instant, minutes: number, hours: OpeningHours): Instant {
  let left = minutes * MINUTE;
  if (alwaysOpen(hours)) return start + left;
  let reached = start;
  // Yesterday's opening may reach past midnight.
  for (let day = localDay(start, hours) - 1; ; day += 1) {
    const window = windowOf(day, hours);
    if (window === null || window[1] <= reached) continue;
    reached = Math.max(reached, window[0]);
    if (reached + left <= window[1]) return reached + left;
    left -= window[1] - reached;
    reached = window[1];
  }
}
