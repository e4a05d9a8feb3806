import type { Instant } from '../../domain/instant.ts';

/** One-time codes by which somebody goes on with their conversation on another device or channel. */
export interface ContinueCodes {
  /** A fresh code for a conversation, good once, for ten minutes or so many milliseconds; the one before it is worthless from now on. */
  issue(lane: string, goodFor?: number): Promise<{ readonly code: string; readonly expiresAt: Instant }>;
  /** Uses a typed code up; the lane of its conversation, or `null` where it is none (any more). */
  enter(typed: string): Promise<string | null>;
  /** The same, and from now on the address leads into that conversation. */
  redeem(typed: string, endpoint: string): Promise<string | null>;
}
