import { instantOf } from '../../domain/beijing.ts';
import { known } from '../../domain/fact.ts';
import { DAY, HOUR, type Instant } from '../../domain/instant.ts';
import { lastDayOf, type Span } from '../../domain/time-limit.ts';
import type { Route, RouteDeadline } from './schema.ts';
import type { Situation } from './situation.ts';

export interface Deadline extends Pick<RouteDeadline, 'name' | 'whose' | 'from' | 'check' | 'text'> {
  readonly span: Span;
  /** First moment of the last day, Beijing time; `null` where the day it is counted from is not known. */
  readonly day: Instant | null;
  /** It is counted as if the complaint went off now. */
  readonly assumed: boolean;
  /** When to speak of it, at ten in the morning. `null` where `day` is. */
  readonly remindAt: Instant | null;
}

/** Somebody who has to act hears of it so many days before. */
const NOTICE_DAYS = 3;
const MORNING = 10 * HOUR;

function remindAt(whose: Deadline['whose'], start: Instant, day: Instant): Instant {
  // An answer that was due is missing only once its day is over.
  if (whose === 'theirs') return day + DAY + MORNING;
  if (whose === 'look' || day - start < 2 * NOTICE_DAYS * DAY) return day + MORNING;
  return day - NOTICE_DAYS * DAY + MORNING;
}

function startOf(from: Deadline['from'], route: Route, { case: theCase, taken, now }: Situation) {
  switch (from) {
    case 'payment': {
      const paidAt = known(theCase.facts, 'paid_at')?.value;
      return { start: paidAt === undefined ? null : instantOf(paidAt), assumed: false };
    }
    case 'decision':
      return { start: theCase.decision?.at ?? null, assumed: false };
    case 'complaint': {
      const complaint = taken.findLast((each) => each.route === route.route);
      return { start: complaint?.takenAt ?? now, assumed: complaint === undefined };
    }
  }
}

/** The time limits of a route with their dates, in the order of the file. */
export function deadlinesOf(route: Route, situation: Situation): readonly Deadline[] {
  const { holidays } = situation.shop.hours;
  return route.deadlines.map(({ name, whose, from, check, text, span }) => {
    const { start, assumed } = startOf(from, route, situation);
    const day = start === null ? null : lastDayOf(start, span, holidays);
    const remind = start === null || day === null ? null : remindAt(whose, start, day);
    return { name, whose, from, check, text, span, day, assumed, remindAt: remind };
  });
}

/** Whether the last day is over. */
export function isOver({ day }: Pick<Deadline, 'day'>, now: Instant): boolean {
  return day !== null && now >= day + DAY;
}

/** What a reminder's durable clock is called: `escalation.ZD-7K3F-2Q.wechat.first_reply`. */
export type EscalationClockName = `escalation.${string}`;

export interface EscalationClock {
  readonly name: EscalationClockName;
  readonly at: Instant;
  readonly deadline: Deadline;
}

/** A clock belongs to a conversation, which may have two cases that take the same route. */
export function clockName(
  reference: string,
  { route }: Pick<Route, 'route'>,
  { name }: Pick<RouteDeadline, 'name'>,
): EscalationClockName {
  return `escalation.${reference}.${route}.${name}`;
}

/**
 * The reminders that are still to come. For a route that was not taken only those of the customer's own time limits;
 * once it has ended there are none.
 */
export function clocksOf(route: Route, situation: Situation): readonly EscalationClock[] {
  const latest = situation.taken.findLast((each) => each.route === route.route);
  if (latest !== undefined && latest.outcome !== null) return [];
  return deadlinesOf(route, situation).flatMap((deadline) => {
    const at = deadline.remindAt;
    if (at === null || at <= situation.now || deadline.assumed) return [];
    // Once the complaint is in, the time to hand it in no longer matters.
    if (latest !== undefined && deadline.from !== 'complaint') return [];
    const name = clockName(situation.case.reference, route, deadline);
    return [{ name, at, deadline }];
  });
}
