import type { BothLanguages, IncidentAct, IncidentDeed } from '../../../domain/incident.ts';
import type { Instant } from '../../../domain/instant.ts';

/* What a desk shows of its own work, worded and masked like the rest. */

/** Another case that has to do with this one: of the same customer, or of the same payment. */
export interface RelatedView {
  readonly reference: string;
  readonly loss: string;
  readonly amount: string | null;
  readonly at: Instant;
  /** How it ended, or where it stands. */
  readonly outcome: string;
  readonly why: 'same_customer' | 'same_payment' | 'merged' | 'merged_into';
}

/** Many cases with one cause. */
export interface IncidentView {
  readonly id: string;
  readonly loss: string;
  readonly paymentChannel: string;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  readonly from: Instant;
  readonly until: Instant;
  readonly count: number;
  /** Of them, those that are not decided. */
  readonly open: number;
  /** What was paid in all, by currency. */
  readonly sums: readonly string[];
  /** The likeliest cause of most of them. */
  readonly cause: { readonly label: string; readonly count: number } | null;
  readonly notice: BothLanguages | null;
  readonly cases: readonly string[];
  readonly acts: readonly {
    readonly key: string;
    readonly kind: IncidentDeed['kind'];
    readonly by: string;
    readonly at: Instant;
    readonly words: string;
    readonly done: IncidentAct['done'];
  }[];
}
