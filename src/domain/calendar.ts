import { DAY, type Instant, MINUTE } from './instant.ts';

/** A part of a day by the clock on the wall, `12:00` to `13:30`. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/**
 * When somebody is there. A `to` that is not later than `from` lies on the next morning. A day off in `days` (Monday is 1) or `holidays`
 * is closed from its own opening time on.
 */
export interface OpeningHours extends Span {
  readonly days: readonly number[];
  /** Parts of every day in which nobody is there, by the clock on the wall. */
  readonly breaks?: readonly Span[];
  /** `2026-10-01` in the shop's own zone. */
  readonly holidays: readonly string[];
  /** Days that are worked although the week says otherwise (调休上班). They win over holidays. */
  readonly workdays?: readonly string[];
  /** `+08:00` */
  readonly utc_offset: string;
}

/** A calendar that never opens within so many days is a fault of its file, and is taken as always open. */
const LOOK_AHEAD = 4000;

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function lengthOf({ from, to }: Span): number {
  return (minutesOf(to) - minutesOf(from) + 1440) % 1440 || 1440;
}

/** Milliseconds between UTC and the shop's wall. */
export function offsetOf(hours: Pick<OpeningHours, 'utc_offset'>): number {
  const sign = hours.utc_offset.startsWith('-') ? -1 : 1;
  return sign * minutesOf(hours.utc_offset.slice(1)) * MINUTE;
}

type Window = readonly [Instant, Instant];

/** The opening of one local day, counted in days since 1970-01-01, in the parts its breaks leave; empty if closed. */
function windowsOf(day: number, hours: OpeningHours): readonly Window[] {
  // 1970-01-01 was a Thursday, day 4.
  const weekday = ((((day + 3) % 7) + 7) % 7) + 1;
  const date = new Date(day * DAY).toISOString().slice(0, 10);
  const worked = hours.workdays?.includes(date) ?? false;
  if (!worked && (!hours.days.includes(weekday) || hours.holidays.includes(date))) return [];
  const midnight = day * DAY - offsetOf(hours);
  const opens = midnight + minutesOf(hours.from) * MINUTE;
  // An opening and a break may both reach past midnight.
  const breaks = [-1, 0, 1].flatMap((shift) =>
    (hours.breaks ?? []).map((rest): Window => {
      const from = midnight + shift * DAY + minutesOf(rest.from) * MINUTE;
      return [from, from + lengthOf(rest) * MINUTE];
    }),
  );
  const whole: readonly Window[] = [[opens, opens + lengthOf(hours) * MINUTE]];
  return breaks.reduce(without, whole);
}

function without(windows: readonly Window[], [from, to]: Window): readonly Window[] {
  return windows.flatMap(([opens, closes]): Window[] => {
    const parts: Window[] = [
      [opens, Math.min(closes, from)],
      [Math.max(opens, to), closes],
    ];
    return parts.filter(([begins, ends]) => begins < ends);
  });
}

function localDay(at: Instant, hours: OpeningHours): number {
  return Math.floor((at + offsetOf(hours)) / DAY);
}

/** Without a single opening day the shop is taken to be always there. */
function alwaysOpen(hours: OpeningHours): boolean {
  return hours.days.length === 0 && (hours.workdays ?? []).length === 0;
}

/** The closing minute itself is closed. */
export function isOpen(at: Instant, hours: OpeningHours): boolean {
  if (alwaysOpen(hours)) return true;
  const today = localDay(at, hours);
  return [today - 1, today].some((day) =>
    windowsOf(day, hours).some(([opens, closes]) => opens <= at && at < closes),
  );
}

/**
 * When so many milliseconds of opening time will have passed since `start`. For 0 it is the first moment somebody is
 * there.
 */
export function businessTimeLater(start: Instant, milliseconds: number, hours: OpeningHours): Instant {
  let left = milliseconds;
  if (alwaysOpen(hours)) return start + left;
  let reached = start;
  // Yesterday's opening may reach past midnight.
  const first = localDay(start, hours) - 1;
  for (let day = first; day < first + LOOK_AHEAD; day += 1)
    for (const [opens, closes] of windowsOf(day, hours)) {
      if (closes <= reached) continue;
      reached = Math.max(reached, opens);
      if (reached + left <= closes) return reached + left;
      left -= closes - reached;
      reached = closes;
    }
  return start + milliseconds;
}

export function businessMinutesLater(start: Instant, minutes: number, hours: OpeningHours): Instant {
  return businessTimeLater(start, minutes * MINUTE, hours);
}

/** The latest moment from which on there are so many milliseconds of opening time until `end`. */
export function businessTimeEarlier(end: Instant, milliseconds: number, hours: OpeningHours): Instant {
  let left = milliseconds;
  if (left === 0 || alwaysOpen(hours)) return end - left;
  let reached = end;
  const last = localDay(end, hours);
  for (let day = last; day > last - LOOK_AHEAD; day -= 1)
    for (const [opens, closes] of windowsOf(day, hours).toReversed()) {
      if (opens >= reached) continue;
      reached = Math.min(reached, closes);
      if (reached - left >= opens) return reached - left;
      left -= reached - opens;
      reached = opens;
    }
  return end - milliseconds;
}

/** How many milliseconds of opening time lie between two moments; 0 where the second is not later. */
export function businessTimeBetween(from: Instant, to: Instant, hours: OpeningHours): number {
  if (to <= from) return 0;
  if (alwaysOpen(hours)) return to - from;
  let passed = 0;
  let reached = from;
  for (let day = localDay(from, hours) - 1; day <= localDay(to, hours); day += 1)
    for (const [opens, closes] of windowsOf(day, hours)) {
      const begins = Math.max(reached, opens);
      const ends = Math.min(closes, to);
      if (ends <= begins) continue;
      passed += ends - begins;
      reached = ends;
    }
  return passed;
}
