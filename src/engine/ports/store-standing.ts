import type { Instant } from '../../domain/instant.ts';

/** How the store fares, in numbers that name nobody. */
export interface StoreStanding {
  readonly waiting: number;
  /** When the oldest event came in that nobody answered yet; `null` where none waits. */
  readonly waitingSince: Instant | null;
  /** Events, clocks and mail of the desk outside that failed three times. */
  readonly setAside: number;
  readonly sends: Readonly<Record<'open' | 'unknown' | 'failed', number>>;
  /**
   * When the oldest send that is due became due, tries and leases included. Whoever takes no messages, or is on a
   * channel that is off, is waited for and not behind.
   */
  readonly sendDueSince: Instant | null;
  readonly clockDueSince: Instant | null;
  /** Of the database file. */
  readonly bytes: number;
}
