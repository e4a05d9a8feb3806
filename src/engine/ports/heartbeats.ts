import type { Instant } from '../../domain/instant.ts';

/** Signs of life, by which an outage is known afterwards. */
export interface Heartbeats {
  /** Notes that `name` works now; gives when it last did, `null` where it never did. */
  beat(name: string, now: Instant): Promise<Instant | null>;
  /** When `name` last worked, `null` where it never did. */
  lastBeat(name: string): Promise<Instant | null>;
  /** Where something was said to customers in this span; for putting lost prompts again. */
  toldBetween(from: Instant, to: Instant): Promise<readonly Told[]>;
}

export interface Told {
  /** The conversation. */
  readonly lane: string;
  /** Its own address or one that leads into it; each of them is one. */
  readonly address: string;
}
