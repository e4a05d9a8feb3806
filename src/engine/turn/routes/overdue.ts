import { firstAnswerDue } from '../../escalation/answer-due.ts';
import type { Tools } from '../../tools.ts';
import { currentCase, setClock, type Work } from '../work.ts';
import { openRoutes } from './picked.ts';

/** The shop's first answer is due: `overdue.ZD-7K3F-2Q`. */
const OVERDUE = 'overdue.';

/** The case whose answer a clock is about; `null` for clocks of another kind. */
export function caseOfOverdue(name: string): string | null {
  return name.startsWith(OVERDUE) ? name.slice(OVERDUE.length) : null;
}

/** Rings when the shop's first answer is overdue. Whether it still is, is judged then. */
export function awaitFirstAnswer(work: Work, { shop }: Pick<Tools, 'shop'>): void {
  const due = work.case && firstAnswerDue(work.case, shop);
  if (work.case && due !== null) setClock(work, OVERDUE + work.case.reference, due);
}

/** Says honestly that the time is over, and that there are other ways; waiting on stays as good. */
export function offerBecauseOverdue(work: Work, tools: Pick<Tools, 'shop' | 'routes'>): void {
  if (currentCase(work)?.stage !== 'handed_over' || openRoutes(work, tools).length === 0) return;
  work.reply.says.push({ key: 'overdue-offer' });
  offerWays(work);
}

/** One press leads to the ways beyond the shop, whatever is talked about. */
export function offerWays(work: Work): void {
  work.reply.extra.push({ option: 'ways', label: { key: 'option-next-step' } });
}
