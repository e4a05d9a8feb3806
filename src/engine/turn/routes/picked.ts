import { clocksOf, deadlinesOf } from '../../escalation/deadlines.ts';
import { openings } from '../../escalation/openings.ts';
import { askable, type Gap, gapsOf } from '../../escalation/preflight.ts';
import type { Route } from '../../escalation/schema.ts';
import type { Situation } from '../../escalation/situation.ts';
import { situationOf } from '../../escalation/situation-of.ts';
import type { Beyond } from '../../flow/brief.ts';
import type { Tools } from '../../tools.ts';
import { currentCase, type Work } from '../work.ts';

type RouteTools = Pick<Tools, 'routes' | 'shop'>;

/** Where the case that is talked about stands towards the routes; `null` before there is one. */
export function situationNow(work: Work, { shop }: Pick<Tools, 'shop'>): Situation | null {
  const current = currentCase(work);
  return current && situationOf(current, shop, work.now);
}

/** The routes the customer can take now, in the order in which they are offered. */
export function openRoutes(work: Work, tools: RouteTools): readonly Route[] {
  const situation = situationNow(work, tools);
  if (situation === null) return [];
  return openings(tools.routes, situation).flatMap(({ route, opening }) =>
    opening.state === 'open' ? [route] : [],
  );
}

/** The route that is talked about; `null` where none is, or a file of that name is gone. */
export function pickedRoute(work: Work, { routes }: Pick<Tools, 'routes'>): Route | null {
  return routes.find(({ route }) => route === work.conversation.route) ?? null;
}

/** The route that was taken last and has not ended, and whether one of its time limits has come. */
export function routeUnderWay(
  work: Work,
  tools: RouteTools,
): { readonly route: Route; readonly isDue: boolean } | null {
  const situation = situationNow(work, tools);
  const open = situation?.taken.findLast(({ outcome }) => outcome === null);
  const route = tools.routes.find((each) => each.route === open?.route);
  if (situation === null || route === undefined) return null;
  const isDue = deadlinesOf(route, situation).some(
    ({ remindAt }) => remindAt !== null && remindAt <= work.now,
  );
  return { route, isDue };
}

/** What the picked route needs and the customer can be asked for here, required things in the order of the file. */
export function gapsToAsk(work: Work, tools: RouteTools): readonly Gap[] {
  const situation = situationNow(work, tools);
  const route = pickedRoute(work, tools);
  return situation === null || route === null ? [] : askable(gapsOf(route, situation));
}

/** What the flows' guards look at. */
export function beyondOf(work: Work, tools: RouteTools): Beyond {
  const situation = situationNow(work, tools);
  const route = pickedRoute(work, tools);
  if (situation === null) return { anyOpen: false, picked: null };
  const taken = situation.taken.findLast((each) => each.route === route?.route);
  return {
    anyOpen: openRoutes(work, tools).length > 0,
    picked: route && {
      kind: route.kind,
      ready: gapsToAsk(work, tools).length === 0,
      running: taken !== undefined && clocksOf(route, situation).length > 0,
      outcome: taken?.outcome ?? null,
    },
  };
}
