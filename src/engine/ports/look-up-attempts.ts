import type { Instant } from '../../domain/instant.ts';
import type { AttemptVerdict } from '../../domain/order-book/disclosure.ts';

/** Counts the looks into the order book that told their asker nothing. Each method is one atomic step. */
export interface LookUpAttempts {
  /**
   * Counts an attempt of this person (a lane, or whatever the channel knows them by) and judges it with those before.
   * One that is not allowed is not counted.
   */
  countLook(person: string, at: Instant): Promise<AttemptVerdict>;
  /** Takes back the attempt of that moment: it was answered. */
  takeLookBack(person: string, at: Instant): Promise<void>;
}
