import { clocksOf, deadlinesOf } from '../../escalation/deadlines.ts';
import { openings } from '../../escalation/openings.ts';
import type { WaitingState } from '../../flow/flows.ts';
import type { Phrase } from '../../ports/texts.ts';
import type { Tools } from '../../tools.ts';
import type { Work } from '../work.ts';
import { pickedRoute, situationNow } from './picked.ts';
import { dayWords, deadlineLines } from './words.ts';

type RouteTools = Pick<Tools, 'routes' | 'shop' | 'texts'>;

interface RouteValues {
  readonly route: Phrase | string;
  readonly deadlines: string;
  readonly remind_at: string;
  readonly routes_later: readonly Phrase[];
}

const NOTHING: RouteValues = { route: '', deadlines: '', remind_at: '', routes_later: [] };

/** What texts may name of the route that is talked about, and of those that open later. */
export function routeValues(
  work: Work,
  { offers }: Pick<WaitingState, 'offers'>,
  tools: RouteTools,
): RouteValues {
  const situation = situationNow(work, tools);
  const route = pickedRoute(work, tools);
  if (situation === null) return NOTHING;
  const { locale } = work.conversation;
  const { now } = work;
  const later = offers === 'routes' ? openings(tools.routes, situation) : [];
  const routes_later = later.flatMap(({ route: { title }, opening }): Phrase[] =>
    opening.state === 'later'
      ? [{ key: 'route-line-later', args: { route: { key: title }, day: dayWords(opening.at, locale, now) } }]
      : [],
  );
  if (route === null) return { ...NOTHING, routes_later };
  const running = deadlinesOf(route, situation).filter(
    ({ assumed, remindAt }) => !assumed && (remindAt ?? 0) > now,
  );
  const [next] = clocksOf(route, situation).toSorted((a, b) => a.at - b.at);
  return {
    route: { key: route.title },
    deadlines: deadlineLines(running, locale, now)
      .map((line) => tools.texts.word(line, locale))
      .join('\n'),
    remind_at: next === undefined ? '' : dayWords(next.at, locale, now),
    routes_later,
  };
}
