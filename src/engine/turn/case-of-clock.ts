import { caseOfUnanswered } from './decided.ts';
import { caseOfDeskLook } from './looks/look-wish.ts';
import { caseOfOverdue } from './routes/overdue.ts';
import { caseOfReminder } from './routes/remind.ts';

/** The case a clock is about, which need not be the one that is talked about; `null` where it is about the talk itself. */
export function caseOfClock(name: string): string | null {
  return caseOfUnanswered(name) ?? caseOfOverdue(name) ?? caseOfReminder(name) ?? caseOfDeskLook(name);
}
