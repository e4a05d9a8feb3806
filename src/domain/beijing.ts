import { DAY, HOUR, type Instant, type StatedTime } from './instant.ts';

const OFFSET = 8 * HOUR;

/** What a clock and a calendar on a wall in Beijing show; `month` and `day` count from 1. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

export function beijing(instant: Instant): WallTime {
  const date = new Date(instant + OFFSET);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/**
 * The point in time a statement names; where only the day is known the hour it was said to be around, or its first moment in
 * Beijing; `null` if it is no time.
 */
export function instantOf(time: StatedTime): Instant | null {
  const text =
    time.precision === 'day' ? `${time.value.slice(0, 10)}T${time.around ?? '00:00'}:00+08:00` : time.value;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? null : instant;
}

/** `2026-11-21T14:03:05+08:00`: a moment as it is written in Beijing, without what is below a second. */
export function isoInBeijing(instant: Instant): string {
  return `${new Date(instant + OFFSET).toISOString().slice(0, 19)}+08:00`;
}

/** `2026-11-21`: the Beijing day of a moment. */
export function dateInBeijing(instant: Instant): string {
  return isoInBeijing(instant).slice(0, 10);
}

/** Number of the Beijing day an instant lies in, so that days can be subtracted. */
export function dayNumber(instant: Instant): number {
  return Math.floor((instant + OFFSET) / DAY);
}

/** The first moment of a Beijing day, by its number. */
export function startOfDay(day: number): Instant {
  return day * DAY - OFFSET;
}

/** `20261121` as the first moment of that Beijing day; `null` where the digits are no real day. */
export function dayFromDigits(digits: string): Instant | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d{2})(\d{2})$/.exec(digits) ?? [];
  const instant = Date.parse(`${year}-${month}-${day}T00:00:00+08:00`);
  if (Number.isNaN(instant)) return null;
  // JavaScript takes 31 February for 3 March.
  return beijing(instant).day === Number(day) ? instant : null;
}

/** The same of a date as `2026-11-28`. */
export function dayFromDate(date: string): Instant | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? dayFromDigits(date.replaceAll('-', '')) : null;
}
