import type { Case } from '../../domain/case.ts';
import { figuresOf } from '../../domain/figures.ts';
import { listedOf } from './queue-rules.ts';

/** Raised when the columns below come to mean something else: every case is then read once at the next start. */
export const DERIVATION = 2;

/** What the desk's lists and reports go by, as it stands beside the sealed document. */
export function derivedColumns(theCase: Case | null) {
  const listed = theCase && listedOf(theCase);
  const figures = theCase && figuresOf(theCase);
  return {
    atDesk: theCase && atDeskOf(theCase),
    openedAt: theCase?.openedAt ?? null,
    owner: theCase?.owner ?? null,
    waitingFor: theCase?.waitingFor ?? null,
    since: listed?.since ?? null,
    dueAt: listed?.dueAt ?? null,
    held: listed?.held ?? 0,
    lossType: figures?.lossType ?? null,
    paymentChannel: figures?.paymentChannel ?? null,
    figures: figures && JSON.stringify(figures),
    incident: figures?.incident ?? null,
    derived: DERIVATION,
  };
}

function atDeskOf({ stage, handedOverAt }: Case): 'open' | 'decided' | null {
  if (handedOverAt === null) return null;
  return stage === 'handed_over' ? 'open' : 'decided';
}

export type DerivedColumns = ReturnType<typeof derivedColumns>;
