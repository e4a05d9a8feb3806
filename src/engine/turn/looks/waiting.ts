import { instantOf } from '../../../domain/beijing.ts';
import { nextLookAfter } from '../../../domain/callback-retries.ts';
import type { Case } from '../../../domain/case.ts';
import { known } from '../../../domain/fact.ts';
import { HOUR, type Instant } from '../../../domain/instant.ts';
import type { OrderLook } from '../../../domain/order-book/look.ts';
import type { BookSays } from '../../../domain/order-book/reading.ts';
import { setClock } from '../clocks/clocks.ts';
import { changeConversation, currentCase, type Work } from '../work.ts';

const THERE: ReadonlySet<BookSays> = new Set(['paid_undelivered', 'delivered']);
/** The news of the payment has not reached the order. */
const UNHEARD: ReadonlySet<BookSays> = new Set(['unpaid', 'payment_only']);
/** Where the time of the payment is not known to the minute, it is looked at so long after the case began. */
const WITHOUT_TIME = HOUR;

type BookView = Pick<Case, 'facts' | 'checks' | 'looks' | 'openedAt'>;

/** The newest look, where the customer was told of it. */
export function toldLook({ looks }: Pick<Case, 'looks'>): OrderLook | null {
  const newest = looks?.at(-1) ?? null;
  return newest?.told ? newest : null;
}

/** When to look again whether the payment has reached the order; `null` where that is no use any more. */
function nextLook({ facts, openedAt }: BookView, now: Instant): Instant | null {
  const paidAt = known(facts, 'paid_at')?.value;
  const exact = paidAt !== undefined && paidAt.precision !== 'day' ? instantOf(paidAt) : null;
  return nextLookAfter(now, exact ?? openedAt - WITHOUT_TIME, known(facts, 'payment_channel')?.value ?? null);
}

/**
 * What the order book's answer leads to. `there`: the shop has the order as paid, and the customer has not seen it so;
 * `waiting`: the payment has not reached it, and its channel goes on telling the shop. `null`: to nothing.
 */
export function bookLeads(theCase: BookView, now: Instant): 'there' | 'waiting' | null {
  const says = toldLook(theCase)?.reading.says;
  if (says === undefined) return null;
  const seen = known(theCase.facts, 'order_seen')?.value;
  if (THERE.has(says)) return seen === 'goods_missing' || seen === 'changed' ? null : 'there';
  const charged = known(theCase.facts, 'wallet_status')?.value === 'success';
  const waited = theCase.checks.some(({ check }) => check === 'waited');
  return UNHEARD.has(says) && charged && !waited && nextLook(theCase, now) !== null ? 'waiting' : null;
}

/** Sets the clock by which the program looks again by itself. */
export function awaitRetry(work: Work): void {
  const current = currentCase(work);
  const dueAt = current && nextLook(current, work.now);
  if (dueAt === null) return;
  setClock(work, 'recheck', dueAt);
  changeConversation(work, { recheckAt: dueAt });
}
