import type { Case } from '../../../domain/case.ts';
import { type FactName, type Facts, known, NUMBER_FACTS } from '../../../domain/fact.ts';
import { type Instant, MINUTE } from '../../../domain/instant.ts';
import { isDoubtful } from '../../../domain/order-book/disclosure.ts';
import type { Conversation } from '../../conversation.ts';
import type { Tools } from '../../tools.ts';
import { setClock } from '../clocks/clocks.ts';
import type { Work } from '../work.ts';

/** A book that gave no answer is asked again for the desk after so long. */
export const ASKED_AGAIN_AFTER = 10 * MINUTE;

/** What only a buyer knows beside a number: two of them, and something may be told. */
const FURTHER: readonly FactName[] = ['amount', 'paid_at', 'contact', 'recharge_account'];
/** What the answer depends on: what was asked for before a doubt was settled is asked for again. */
const ASKED: readonly FactName[] = [...NUMBER_FACTS, ...FURTHER, 'payment_channel'];

/** When what is asked for was last said otherwise; `null` where nothing is known of it. */
function askedSince(facts: Facts): Instant | null {
  const times = ASKED.flatMap((name) => known(facts, name)?.at ?? []);
  return times.length === 0 ? null : Math.max(...times);
}

/** Otherwise a look could tell nothing, and would only count as an attempt. */
function isEnough(facts: Facts): boolean {
  if (isDoubtful(facts)) return false;
  const count = (names: readonly FactName[]) =>
    names.filter((name) => known(facts, name) !== undefined).length;
  return count(NUMBER_FACTS) > 0 && count(FURTHER) >= 2;
}

/** Whether something that is asked for was said since a moment. */
function isNews(facts: Facts, lookedAt: Instant): boolean {
  return (askedSince(facts) ?? Number.NEGATIVE_INFINITY) > lookedAt;
}

/** Whether a turn has to look into the order book for what the customer is told next. */
export function wantsLook(conversation: Conversation, theCase: Case): boolean {
  if (theCase.reference !== conversation.case || theCase.stage !== 'collecting') return false;
  if (conversation.lookWanted) return true;
  const { look } = conversation;
  const lookedAt = look?.reference === theCase.reference ? look.at : Number.NEGATIVE_INFINITY;
  return isEnough(theCase.facts) && isNews(theCase.facts, lookedAt);
}

/** The desk should see what the book has by now: in a turn of its own, so that nothing that is said waits for it. */
export function showTheDesk(
  work: Work,
  { orderBook }: Pick<Tools, 'orderBook'>,
  at: Instant = work.now,
): void {
  const { case: theCase } = work;
  if (!orderBook || theCase?.stage !== 'handed_over') return;
  if (!isNews(theCase.facts, theCase.looks?.at(-1)?.at ?? Number.NEGATIVE_INFINITY)) return;
  setClock(work, `look.${theCase.reference}`, at);
}
