import type { Case } from '../../../domain/case.ts';
import { deskOf } from '../../../domain/desk-state.ts';
import { changeDesk, type Work } from '../work.ts';

/** The cases of other conversations that were taken into this one: who spoke of the same payment there. */
export function mergedElsewhere(
  theCase: Case,
): readonly { readonly reference: string; readonly lane: string }[] {
  return deskOf(theCase).merged.flatMap(({ reference, lane }) => (lane === null ? [] : { reference, lane }));
}

/** Whoever spoke of the same payment in another conversation hears how it ended. */
export function tellOutcome(work: Work): void {
  if (!work.case?.decision) return;
  const { words } = work.case.decision;
  for (const { reference, lane } of mergedElsewhere(work.case)) {
    const key = `outcome:${reference}:${work.case.reference}:${work.now}`;
    work.letters.push({ key, lane, at: work.now, content: { kind: 'outcome', reference, words } });
  }
  changeDesk(work, { outcomeToldAt: work.now });
}

/** Whoever heard there how it ended hears that it is not over. */
export function tellReopened(work: Work): void {
  if (work.case === null || deskOf(work.case).outcomeToldAt === null) return;
  for (const { reference, lane } of mergedElsewhere(work.case)) {
    const key = `reopened:${reference}:${work.case.reference}:${work.now}`;
    work.letters.push({ key, lane, at: work.now, content: { kind: 'reopened', reference } });
  }
  changeDesk(work, { outcomeToldAt: null });
}
