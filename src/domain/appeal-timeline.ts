import { instantOf } from './beijing.ts';
import type { Case } from './case.ts';
import { known } from './fact.ts';
import type { Instant } from './instant.ts';

/** What a row of the timeline tells; each is a text `timeline-…`. */
export type RowKind =
  | 'paid'
  | 'opened'
  | 'exhibit'
  | 'check'
  | 'looked'
  | 'handed_over'
  | 'asked'
  | 'decided'
  | 'closed';

export interface Row {
  readonly at: Instant;
  /** `day` where only the day is known; the row then stands at its first moment. */
  readonly precision: 'minute' | 'day';
  readonly kind: RowKind;
  /** What it is about: the exhibit's number, the check, the order book's answer, the evidence item, `resolved` or `rejected`. */
  readonly about: string | null;
}

/** The story of the case, oldest first, from what the case itself holds. */
export function timelineOf(theCase: Case): readonly Row[] {
  const row = (kind: RowKind, at: Instant | null, about: string | null = null): readonly Row[] =>
    at === null ? [] : [{ at, precision: 'minute', kind, about }];
  const paidAt = known(theCase.facts, 'paid_at')?.value;
  const paid = paidAt === undefined ? null : instantOf(paidAt);
  const rows = [
    ...row('paid', paid).map((it): Row => (paidAt?.precision === 'day' ? { ...it, precision: 'day' } : it)),
    ...row('opened', theCase.openedAt),
    ...theCase.exhibits.flatMap((exhibit) => row('exhibit', exhibit.receivedAt, String(exhibit.number))),
    ...theCase.checks.flatMap((check) => row('check', check.at, check.check)),
    ...(theCase.looks ?? []).flatMap((look) => row('looked', look.at, look.reading.says)),
    ...row('handed_over', theCase.handedOverAt),
    ...theCase.requests.flatMap((request) => row('asked', request.at, request.item)),
    ...row('decided', theCase.decision?.at ?? null, theCase.decision?.kind ?? null),
    ...row('closed', theCase.closedAt),
  ];
  return rows.toSorted((a, b) => a.at - b.at);
}
