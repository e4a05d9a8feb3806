import type { Case, CaseStage } from '../../domain/case.ts';
import type { TellingFact } from '../../domain/differential.ts';
import type { EscalationOutcome } from '../../domain/escalation.ts';
import type { EvidenceItem } from '../../domain/evidence.ts';

/** What guards may know of the routes beyond the shop; `picked` is the one that is talked about. */
export interface Beyond {
  readonly anyOpen: boolean;
  readonly picked: {
    readonly kind: 'complaint' | 'advice';
    /** Nothing is missing that the customer can be asked for here. */
    readonly ready: boolean;
    /** It was taken, and a time limit of it is still to come. */
    readonly running: boolean;
    readonly outcome: EscalationOutcome | null;
  } | null;
}

/** What guards may look at: a pure view of the case at one moment. Never stored; the case is. */
export interface Brief {
  readonly consented: boolean;
  readonly facts: Case['facts'];
  readonly checks: Case['checks'];
  readonly lossType: Case['lossType'];
  readonly decision: Case['decision'];
  /** The question that tells the losses apart best from here; `null` where none is worth asking. */
  readonly tellsMost: TellingFact | null;
  /** `null` before there is a case. */
  readonly stage: CaseStage | null;
  readonly settled: ReadonlySet<EvidenceItem>;
  /** Not asked for, because the case is known to be one of many with one cause. */
  readonly spared?: ReadonlySet<EvidenceItem>;
  readonly inIncident?: boolean;
  readonly complete: boolean;
  /** It was decided so long ago that it cannot be taken up again. */
  readonly reopenOver: boolean;
  /** `null` where the time of the payment is not known to the minute. */
  readonly minutesSincePaid: number | null;
  readonly beyond: Beyond;
  /** What the order book's answer leads to, where the customer was told of it. */
  readonly book: 'there' | 'waiting' | null;
  readonly shopSays: ReadonlySet<'names' | 'list_newest' | 'list_days'>;
}
