/** A calendar day as the number of days since 1970-01-01; free of any zone. */
export type DayNumber = number;

const MILLISECONDS = 86_400_000;
export const MINUTES_PER_DAY = 1440;
/** Times without a zone are Beijing time. */
export const BEIJING = 480;

export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (year < 2000 || year > 2099 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  return Math.floor(at.getTime() / MILLISECONDS);
}

function dateOf(day: DayNumber): { year: number; month: number; day: number } {
  const at = new Date(day * MILLISECONDS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** `2026-11-21` */
export function isoDay(day: DayNumber): string {
  const { year, month, day: date } = dateOf(day);
  return `${year}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** Monday is 0. */
export function weekdayOf(day: DayNumber): number {
  return (day + 3) % 7;
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Zone offset in minutes as ISO 8601 writes it: 480 is `+08:00`. */
export function isoOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

/** When a message arrived, on the wall clock of a zone. */
export interface Anchor {
  readonly day: DayNumber;
  readonly minute: number;
}

/** `null` where `receivedAt` is no ISO 8601 instant: nothing relative can be read then. */
export function anchorAt(receivedAt: string, offset: number): Anchor | null {
  const instant = Date.parse(receivedAt);
  if (Number.isNaN(instant)) return null;
  const minutes = Math.floor(instant / 60_000) + offset;
  return {
    day: Math.floor(minutes / MINUTES_PER_DAY),
    minute: ((minutes % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY,
  };
}

/** The same day of the month some months earlier, or the last day of a shorter month. */
export function monthsBack(from: DayNumber, months: number): DayNumber | null {
  const { year, month, day } = dateOf(from);
  const index = year * 12 + month - 1 - months;
  for (let date = day; date > 27; date--) {
    const found = dayNumber(Math.floor(index / 12), (index % 12) + 1, date);
    if (found !== null) return found;
  }
  return dayNumber(Math.floor(index / 12), (index % 12) + 1, Math.min(day, 28));
}

/** The latest day not after `last` that is the given day of a month; `month` `null`: of any month. */
export function latestDay(last: DayNumber, month: number | null, date: number): DayNumber | null {
  const { year: lastYear, month: lastMonth } = dateOf(last);
  for (let back = 0; back < 13; back++) {
    const index = lastYear * 12 + lastMonth - 1 - back;
    const candidateMonth = (index % 12) + 1;
    if (month !== null && candidateMonth !== month) continue;
    const day = dayNumber(Math.floor(index / 12), candidateMonth, date);
    if (day !== null && day <= last) return day;
  }
  return null;
}
