import type { Case } from '../../../domain/case.ts';
import { deskOf, UNDO_FOR } from '../../../domain/desk-state.ts';
import type { QueueRow } from '../../ports/desk-store.ts';
import type { Agent } from '../../ports/pass-store.ts';
import { mayUndo } from '../undoing.ts';
import type { Pen } from './fact-view.ts';
import { headline, outcomeOf } from './queue-view.ts';
import type { CaseView } from './view-model.ts';
import type { RelatedView } from './work-model.ts';

type DeskPart = Pick<CaseView, 'flags' | 'incident' | 'unreachableSince' | 'restingSince' | 'undoUntil'>;

/** What the desk has to do with a case, in words and masked. */
export function deskPartView(
  { case: theCase, unreachableSince }: Pick<QueueRow, 'case' | 'unreachableSince'>,
  agent: Agent,
  pen: Pen,
): DeskPart {
  const { flags, incident, restingSince, undo } = deskOf(theCase);
  return {
    flags,
    incident,
    unreachableSince,
    restingSince,
    undoUntil: undo !== null && mayUndo(theCase, agent, pen.now) ? undo.at + UNDO_FOR : null,
  };
}

/** Cases that have to do with this one, each once, the newest first. */
export function relatedViews(
  theCase: Case,
  others: { readonly sameCustomer: readonly QueueRow[]; readonly samePayment: readonly QueueRow[] },
  pen: Pen,
  rejected: string,
): readonly RelatedView[] {
  const { merged, mergedInto } = deskOf(theCase);
  const whyOf = (reference: string): RelatedView['why'] => {
    if (merged.some((each) => each.reference === reference)) return 'merged';
    if (mergedInto?.reference === reference) return 'merged_into';
    const paid = others.samePayment.some((row) => row.reference === reference);
    return paid ? 'same_payment' : 'same_customer';
  };
  const rows = new Map(
    [...others.sameCustomer, ...others.samePayment]
      .filter(
        ({ reference, case: { handedOverAt } }) => reference !== theCase.reference && handedOverAt !== null,
      )
      .map((row) => [row.reference, row]),
  );
  return [...rows.values()]
    .toSorted((one, other) => other.case.openedAt - one.case.openedAt)
    .map(({ case: other }) => {
      const { loss, amount } = headline(other, pen);
      const { reference, openedAt: at, stage } = other;
      const outcome = outcomeOf(other, pen, rejected) ?? pen.words('stage', stage);
      return { reference, loss, amount, at, outcome, why: whyOf(reference) };
    });
}
