import type { Instant } from '../../../domain/instant.ts';

/** The order book's answer beside the customer's words. */
export interface BookView {
  /** When it was looked into last, and how often. */
  readonly at: Instant;
  readonly looks: number;
  /** Whether it is beyond doubt which purchase is meant. */
  readonly certain: boolean;
  readonly verdict: string;
  readonly says: string;
  /** System and table of each row, as a list. */
  readonly source: string;
  /** Whether the customer was told of it. */
  readonly told: boolean;
  readonly remarks: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly customer: string | null;
    readonly book: string | null;
    /** `null`: one side does not know it. */
    readonly agree: boolean | null;
  }[];
  /** The loss as the books tell it, where that is another than the talk has come to. */
  readonly concludes: { readonly loss: string; readonly because: readonly string[] } | null;
}

/** A route the customer has taken beyond the shop. */
export interface EscalationView {
  readonly route: string;
  readonly title: string;
  readonly takenAt: Instant;
  /** `null` while it is open. */
  readonly outcome: string | null;
  readonly endedAt: Instant | null;
  /** The first moment of the last day on which whoever got it has to answer; `null` where that is not known. */
  readonly answerBy: Instant | null;
}
