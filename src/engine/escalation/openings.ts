import { isFound } from '../../domain/check.ts';
import type { Escalation } from '../../domain/escalation.ts';
import { known } from '../../domain/fact.ts';
import type { Instant } from '../../domain/instant.ts';
import { lastDayOf } from '../../domain/time-limit.ts';
import { type Deadline, deadlinesOf, isOver } from './deadlines.ts';
import type { Route } from './schema.ts';
import { operatorOf, paidTo, type Situation, shopInQuestion } from './situation.ts';
import type { Trigger } from './vocabulary.ts';

/** Why a route is not for this case. `solved`: there is nothing left to complain of. */
export type Unfit = 'solved' | 'loss' | 'channel' | 'locale' | 'paid_to' | 'operator';

/** Where a route stands for a case. */
export type Opening =
  /** `because`: all that opens it. */
  | { readonly state: 'open'; readonly because: readonly Trigger[]; readonly since: Instant }
  | { readonly state: 'later'; readonly because: Trigger; readonly at: Instant }
  /** Nothing has happened yet that would open it: the shop comes first. */
  | { readonly state: 'not_yet' }
  | { readonly state: 'taken'; readonly escalation: Escalation }
  /** The customer's own time for it is over, beyond doubt. */
  | { readonly state: 'too_late'; readonly deadline: Deadline }
  | { readonly state: 'unfit'; readonly why: Unfit };

export interface OpeningOf {
  readonly route: Route;
  readonly opening: Opening;
}

/** Nothing was lost, or the order is under another login. What was bought in another shop may be lost there. */
function nothingLost({ lossType, checks }: Situation['case']): boolean {
  if (lossType === 'wrong_account_or_platform') return !isFound(checks, 'same_shop');
  return lossType === 'not_charged';
}

function unfit(route: Route, situation: Situation): Unfit | null {
  const { case: theCase, taken } = situation;
  const { decision, arrived, lossType } = theCase;
  if (decision?.kind === 'resolved' && arrived !== false) return 'solved';
  if (arrived === true || taken.some(({ outcome }) => outcome === 'solved')) return 'solved';
  const { channels, losses, locales, paid_to, operator } = route.for;
  if (nothingLost(theCase)) return 'loss';
  if (losses !== undefined && (lossType === null || !losses.includes(lossType))) return 'loss';
  const channel = known(theCase.facts, 'payment_channel')?.value;
  if (channels !== undefined && (channel === undefined || !channels.includes(channel))) return 'channel';
  if (locales !== undefined && !locales.includes(theCase.locale)) return 'locale';
  if (paid_to !== undefined && paid_to !== paidTo(situation)) return 'paid_to';
  const whose = operatorOf(situation) === null ? 'unknown' : 'known';
  return operator !== undefined && operator !== whose ? 'operator' : null;
}

function happenedAt(trigger: Trigger, situation: Situation): Instant | null {
  const { case: theCase, answerDue } = situation;
  switch (trigger) {
    case 'rejected':
      return theCase.decision?.kind === 'rejected' ? theCase.decision.at : null;
    case 'overrun':
      return theCase.decision === null ? answerDue : null;
    case 'shop_unknown':
      return shopInQuestion(situation) === 'ours' ? null : theCase.openedAt;
  }
}

/** Whether the customer can go this way now, since when and why, or when they will be able to. */
export function openingOf(route: Route, situation: Situation): Opening {
  const why = unfit(route, situation);
  if (why !== null) return { state: 'unfit', why };
  const escalation = situation.taken.findLast((each) => each.route === route.route);
  if (escalation !== undefined) return { state: 'taken', escalation };
  const missed = deadlinesOf(route, situation).find(
    (deadline) => deadline.whose === 'yours' && !deadline.check && isOver(deadline, situation.now),
  );
  if (missed !== undefined) return { state: 'too_late', deadline: missed };

  const opens = route.open
    .flatMap(({ when, after }) => {
      const at = happenedAt(when, situation);
      if (at === null) return [];
      return [{ when, at: after === undefined ? at : lastDayOf(at, after, situation.shop.hours.holidays) }];
    })
    .toSorted((a, b) => a.at - b.at);
  const [first] = opens;
  if (first === undefined) return { state: 'not_yet' };
  if (first.at > situation.now) return { state: 'later', because: first.when, at: first.at };
  const because = opens.filter(({ at }) => at <= situation.now).map(({ when }) => when);
  return { state: 'open', because, since: first.at };
}

/** Every route with where it stands, in the order they are offered. */
export function openings(routes: readonly Route[], situation: Situation): readonly OpeningOf[] {
  return routes
    .toSorted((a, b) => a.order - b.order || a.route.localeCompare(b.route))
    .map((route) => ({ route, opening: openingOf(route, situation) }));
}
