import type { Case } from '../../domain/case.ts';
import { deskOf } from '../../domain/desk-state.ts';
import type { Instant } from '../../domain/instant.ts';

/**
 * When the time the shop gave itself runs out, or ran out: that of its first answer, then that of its decision. `null`
 * where none is running: before the handover, after the decision, and while the customer is waited for.
 */
export function answerDue(theCase: Pick<Case, 'stage' | 'desk'>): Instant | null {
  if (theCase.stage !== 'handed_over') return null;
  const times = deskOf(theCase).clocks.flatMap(({ kind, dueAt }) =>
    kind === 'next_response' || dueAt === null ? [] : [dueAt],
  );
  return times.length === 0 ? null : Math.min(...times);
}
