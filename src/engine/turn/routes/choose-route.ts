import type { WaitingState } from '../../flow/flows.ts';
import { entering } from '../../flow/places.ts';
import type { Tools } from '../../tools.ts';
import { advance } from '../advance.ts';
import type { Foreknowledge } from '../foreknowledge.ts';
import type { Reply, Work } from '../work.ts';
import { openRoutes } from './picked.ts';
import { pickRoute } from './take.ts';

/** The customer picks a way: first it is said what it is and what it can do. One that is not open any more is none. */
export function chooseRoute(work: Work, name: string, tools: Tools, known: Foreknowledge): void {
  const route = openRoutes(work, tools).find((each) => each.route === name);
  if (route === undefined) return advance(work, entering('ways'), tools, known);
  pickRoute(work, route.route);
  work.reply.says.push({ key: route.about });
  advance(work, entering('route'), tools, known);
}

/** The open routes as buttons, where the question offers them. */
export function routeButtons(
  work: Work,
  { offers }: Pick<WaitingState, 'offers'>,
  tools: Pick<Tools, 'routes' | 'shop'>,
): Reply['extra'] {
  if (offers !== 'routes') return [];
  return openRoutes(work, tools).map(({ route, title }) => ({
    option: `route.${route}`,
    label: { key: title },
  }));
}
