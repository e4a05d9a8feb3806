import type { Delivery } from './sender.ts';

/** What the engine tells whoever operates it: figures and faults, never anything personal. */
export interface Reporter {
  turnDone(milliseconds: number): void;
  /** A turn or a delivery went wrong; the lane is named so that an operator can find the case. */
  turnFailed(lane: string, reason: unknown): void;
  delivered(kind: Delivery['kind']): void;
  /** The store cannot be trusted any more: the process must end, because a retried fsync may lie. */
  fatal(reason: unknown): void;
}
