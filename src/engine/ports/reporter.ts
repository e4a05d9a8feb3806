import type { Incident } from '../../domain/incident.ts';
import type { Unavailable } from './order-book.ts';
import type { Delivery } from './sender.ts';

/** What the engine tells whoever operates it: figures and faults, never anything personal. */
export interface Reporter {
  turnDone(milliseconds: number): void;
  /** A turn or a delivery went wrong; the lane is named so that an operator can find the case. */
  turnFailed(lane: string, reason: unknown): void;
  /** The shop's order book gave no answer; the words are for whoever operates it. */
  bookSilent(why: Unavailable, words: string): void;
  /** Many orders are being lost by one cause, or no more of them: with how many cases. */
  incident(state: 'begun' | 'over', incident: Incident): void;
  delivered(kind: Delivery['kind']): void;
  /** The store cannot be trusted any more: the process must end, because a retried fsync may lie. */
  fatal(reason: unknown): void;
}
