import type { Case } from '../../domain/case.ts';
import type { EvidenceItem } from '../../domain/evidence.ts';

/** What guards may look at: a pure view of the case at one moment. Never stored; the case is. */
export interface Brief {
  readonly consented: boolean;
  readonly facts: Case['facts'];
  readonly checks: Case['checks'];
  readonly lossType: Case['lossType'];
  readonly decision: Case['decision'];
  readonly settled: ReadonlySet<EvidenceItem>;
  readonly complete: boolean;
  /** It was decided so long ago that it cannot be taken up again. */
  readonly reopenOver: boolean;
  /** `null` where the time of the payment is not known to the minute. */
  readonly minutesSincePaid: number | null;
  readonly shopSays: ReadonlySet<'names' | 'list_newest' | 'list_days'>;
}
