import type { Incident } from '../../domain/incident.ts';
import type { Unavailable } from './order-book.ts';
import type { Delivery } from './sender.ts';

/** `decide`: the answer at once to what comes in was not found; `commit`: it could not be written. */
export const FELL_BACK = ['decide', 'commit'] as const;
export type FellBack = (typeof FELL_BACK)[number];

/** What the engine tells whoever operates it: figures and faults, never anything personal. */
export interface Reporter {
  turnDone(milliseconds: number): void;
  /** A turn or a delivery went wrong; the lane is named so that an operator can find the case. */
  turnFailed(lane: string, reason: unknown): void;
  /** What is usually done at once took the ordinary way instead, and nothing is lost; yet somebody should know why. */
  fellBack(where: FellBack, reason: unknown): void;
  /** The shop's order book gave no answer; the words are for whoever operates it. */
  bookSilent(why: Unavailable, words: string): void;
  /** Many orders are being lost by one cause, or no more of them: with how many cases. */
  incident(state: 'begun' | 'over', incident: Incident): void;
  delivered(kind: Delivery['kind']): void;
  /** The store cannot be trusted any more: the process must end, because a retried fsync may lie. */
  fatal(reason: unknown): void;
}
