import { deskOf } from '../../../domain/desk-state.ts';
import { openings } from '../../escalation/openings.ts';
import { situationOf } from '../../escalation/situation-of.ts';
import type { Tools } from '../../tools.ts';
import { offerTheWay, sayWhichCase } from '../at-desk/elsewhere.ts';
import { changeDesk, currentCase, offer, type Work } from '../work.ts';

/** Says honestly that the shop's time is over, and that there are other ways; waiting on stays as good. */
export function offerBecauseOverdue(work: Work, { routes, shop }: Pick<Tools, 'shop' | 'routes'>): void {
  if (work.case?.stage !== 'handed_over') return;
  changeDesk(work, { waysOfferedAt: work.now });
  const open = openings(routes, situationOf(work.case, shop, work.now));
  if (!open.some(({ opening }) => opening.state === 'open')) return;
  sayWhichCase(work);
  const unanswered = deskOf(work.case).clocks.some(({ kind }) => kind === 'first_response');
  work.reply.says.push({ key: unanswered ? 'overdue-offer' : 'overdue-decision' });
  if (currentCase(work) === null) offerTheWay(work);
  else offerWays(work);
}

/** One press leads to the ways beyond the shop, whatever is talked about. */
export function offerWays(work: Work): void {
  offer(work, { option: 'ways', label: { key: 'option-next-step' } });
}
