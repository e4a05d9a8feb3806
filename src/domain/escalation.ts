import type { Instant } from './instant.ts';

/** How a route beyond the shop ended, as the customer tells it. */
export const ESCALATION_OUTCOMES = ['solved', 'partly', 'refused', 'no_answer', 'withdrawn'] as const;
export type EscalationOutcome = (typeof ESCALATION_OUTCOMES)[number];

/** One route the customer has taken beyond the shop. The customer submits it; the program only knows what it is told. */
export interface Escalation {
  /** The name of a file in `flows/escalations/`: `wechat`, `12315`. */
  readonly route: string;
  readonly takenAt: Instant;
  /** `null` while it is open. */
  readonly outcome: EscalationOutcome | null;
  readonly endedAt: Instant | null;
}
