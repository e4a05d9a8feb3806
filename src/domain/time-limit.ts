import { beijing, dayNumber, startOfDay } from './beijing.ts';
import { DAY, type Instant } from './instant.ts';

export const SPAN_UNITS = ['days', 'working_days', 'months', 'years'] as const;

/** `{ amount: 7, unit: 'working_days' }` */
export interface Span {
  readonly amount: number;
  readonly unit: (typeof SPAN_UNITS)[number];
}

/** Day 0 was a Thursday. */
function isWorkingDay(day: number, holidays: readonly string[]): boolean {
  const weekday = (((day + 3) % 7) + 7) % 7;
  return weekday < 5 && !holidays.includes(new Date(day * DAY).toISOString().slice(0, 10));
}

/** So many months later; a day the month does not have is its last one. */
function monthsLater(start: Instant, months: number): number {
  const { year, month, day } = beijing(start);
  const first = Date.UTC(year, month - 1 + months, 1);
  const days = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return first / DAY + Math.min(day, days) - 1;
}

/**
 * The last day of a time limit, as the first moment of that day in Beijing. The day it starts on does not count.
 * Working days are Monday to Friday without `holidays` (`2026-10-01`): official moves of working days are not known.
 */
export function lastDayOf(start: Instant, { amount, unit }: Span, holidays: readonly string[] = []): Instant {
  switch (unit) {
    case 'days':
      return startOfDay(dayNumber(start) + amount);
    case 'months':
      return startOfDay(monthsLater(start, amount));
    case 'years':
      return startOfDay(monthsLater(start, amount * 12));
    case 'working_days': {
      let day = dayNumber(start);
      for (let left = amount; left > 0; left -= isWorkingDay(day, holidays) ? 1 : 0) day += 1;
      return startOfDay(day);
    }
  }
}
