import type { Anchor, DayNumber } from './calendar.ts';
import { parseChineseNumeral } from './chinese-numerals.ts';
import type { Sifted } from './sifting/sieve.ts';

/** A day somebody named, and the part of it where the word says so (昨晚). */
export interface NamedDay {
  readonly day: DayNumber;
  readonly period: string | null;
  /** The minute of the day where it was counted back to (20分钟前). */
  readonly minute?: number;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way to name a day. */
export interface DayRule<Now> {
  readonly shape: Sifted;
  readonly day: (groups: Groups, now: Now) => NamedDay | null;
}
export type RelativeRule = DayRule<Anchor>;

export function named(day: DayNumber | null, period: string | null = null): NamedDay | null {
  return day === null ? null : { day, period };
}

/** A number in digits or spoken; `NaN` for none. */
export function numberOf(word: string | undefined): number {
  return /^\d/.test(word ?? '') ? Number(word) : (parseChineseNumeral(word ?? '') ?? Number.NaN);
}

export function minutesBack(now: Anchor, minutes: number): NamedDay | null {
  if (!(minutes >= 0 && minutes < 1440)) return null;
  const at = now.minute - minutes;
  return { day: at < 0 ? now.day - 1 : now.day, period: null, minute: (at + 1440) % 1440 };
}
