/** A point in time of the program's own clock: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** How much of a time is known; see {@link StatedTime}. */
export type TimePrecision = 'second' | 'minute' | 'day' | 'time_only';

/**
 * A time as somebody stated it: ISO 8601 with offset (`2026-11-21T14:03:00+08:00`),
 * or a bare `YYYY-MM-DD` where the precision is `day`.
 * `time_only` means that the day was concluded from when the message arrived.
 */
export interface StatedTime {
  readonly value: string;
  readonly precision: TimePrecision;
  /** Of a day: the hour it was said to be around, `21:00` on Beijing's wall (昨晚九点多). */
  readonly around?: string;
  /** The words name the hour and no minute (早上9点): a later record of some minutes past it says the same. */
  readonly hourOnly?: true;
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
