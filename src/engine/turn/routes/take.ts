import type { EscalationOutcome } from '../../../domain/escalation.ts';
import { clockName, clocksOf } from '../../escalation/deadlines.ts';
import type { Route } from '../../escalation/schema.ts';
import type { Situation } from '../../escalation/situation.ts';
import type { Tools } from '../../tools.ts';
import { setClock } from '../clocks/clocks.ts';
import { CUSTOMER, changeCase, changeConversation, currentCase, record, type Work } from '../work.ts';
import { pickedRoute, situationNow } from './picked.ts';

type RouteTools = Pick<Tools, 'routes' | 'shop'>;

/** The papers are made in a turn of their own, due at once; from now on the customer hears of their own time limits. */
export function prepareRoute(work: Work, tools: RouteTools): void {
  setClock(work, 'packet', work.now);
  setReminders(work, tools);
}

/** The customer has submitted it. The same route is taken once. */
export function takeRoute(work: Work, tools: RouteTools): void {
  const route = pickedRoute(work, tools);
  const taken = currentCase(work)?.escalations ?? [];
  if (route === null || taken.some((each) => each.route === route.route)) return;
  const escalation = { route: route.route, takenAt: work.now, outcome: null, endedAt: null };
  changeCase(work, { escalations: [...taken, escalation] });
  record(work, 'escalation_taken', CUSTOMER, { route: route.route });
  setReminders(work, tools);
}

/** The customer says how it ended. Once it is solved nothing more is asked about any other route. */
export function endRoute(work: Work, outcome: EscalationOutcome, tools: RouteTools): void {
  const route = pickedRoute(work, tools);
  const taken = currentCase(work)?.escalations ?? [];
  if (route === null || !taken.some((each) => each.route === route.route)) return;
  changeCase(work, {
    escalations: taken.map((each) =>
      each.route === route.route ? { ...each, outcome, endedAt: work.now } : each,
    ),
  });
  record(work, 'escalation_ended', CUSTOMER, { route: route.route, outcome });
  setReminders(work, tools);
  if (outcome === 'solved') for (const other of tools.routes) stopReminders(work, other);
}

export function pickRoute(work: Work, name: string): void {
  changeConversation(work, { route: name });
}

function setReminders(work: Work, tools: RouteTools): void {
  const route = pickedRoute(work, tools);
  const situation = situationNow(work, tools);
  if (route === null || situation === null) return;
  stopReminders(work, route);
  for (const { name, at } of remindersOf(route, situation)) setClock(work, name, at);
}

function remindersOf(route: Route, situation: Situation) {
  return route.kind === 'advice' ? [] : clocksOf(route, situation);
}

function stopReminders(work: Work, route: Route): void {
  const reference = work.case?.reference ?? '';
  for (const deadline of route.deadlines) setClock(work, clockName(reference, route, deadline), null);
}
