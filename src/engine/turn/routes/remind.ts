import { type Deadline, deadlinesOf } from '../../escalation/deadlines.ts';
import { openingOf } from '../../escalation/openings.ts';
import type { Route } from '../../escalation/schema.ts';
import { situationOf } from '../../escalation/situation-of.ts';
import { entering } from '../../flow/places.ts';
import type { Phrase } from '../../ports/texts.ts';
import type { Tools } from '../../tools.ts';
import { advance } from '../advance.ts';
import { offerTheWay, sayWhichCase } from '../at-desk/elsewhere.ts';
import type { Foreknowledge } from '../foreknowledge.ts';
import { currentCase, offer, type Work } from '../work.ts';
import { pickRoute } from './take.ts';
import { dayWords } from './words.ts';

/**
 * A time limit has come, by a clock like `escalation.ZD-7K3F-2Q.wechat.first_reply`: who took the route is asked how it went, who did not hears that
 * it is nearly too late.
 */
export function remindOfLimit(work: Work, name: string, tools: Tools, known: Foreknowledge): void {
  const [, , routeName, deadlineName] = name.split('.');
  const route = tools.routes.find((each) => each.route === routeName);
  if (route === undefined || work.case === null) return;
  const situation = situationOf(work.case, tools.shop, work.now);
  const opening = openingOf(route, situation);
  const deadline = deadlinesOf(route, situation).find((each) => each.name === deadlineName);
  const isTaken = opening.state === 'taken' && opening.escalation.outcome === null;
  if (deadline === undefined || (!isTaken && opening.state !== 'open')) return;
  sayWhichCase(work);
  work.reply.says.push(reminder(work, route, deadline));
  if (currentCase(work) === null) return offerTheWay(work);
  if (isTaken) {
    pickRoute(work, route.route);
    advance(work, entering('escalation'), tools, known);
    // Nobody has answered since the last limit: the question is put once more, with its buttons.
    work.reply.ask = true;
    return;
  }
  const label = { key: 'option-this-way', args: { route: { key: route.title } } };
  offer(work, { option: `route.${route.route}`, label });
}

function reminder(work: Work, route: Route, { day, whose, text }: Deadline): Phrase {
  const { locale } = work.conversation;
  const date = day === null ? '' : dayWords(day, locale, work.now);
  return {
    key: `route-reminder-${whose}`,
    args: { route: { key: route.title }, deadline: { key: text }, day: date },
  };
}
