import type { Instant } from '../../domain/instant.ts';

/** Signs of life, by which an outage is known afterwards. */
export interface Heartbeats {
  /** Notes that `name` works now; gives when it last did, `null` where it never did. */
  beat(name: string, now: Instant): Promise<Instant | null>;
  /** When `name` last worked, `null` where it never did. */
  lastBeat(name: string): Promise<Instant | null>;
  /** Conversations in which something was said to the customer in this span; for putting lost prompts again. */
  lanesToldBetween(from: Instant, to: Instant): Promise<readonly string[]>;
}
