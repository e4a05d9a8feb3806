import { deadlinesOf } from '../../escalation/deadlines.ts';
import type { Route } from '../../escalation/schema.ts';
import type { Situation } from '../../escalation/situation.ts';
import type { Texts } from '../../ports/texts.ts';
import type { Pen } from './fact-view.ts';
import type { EscalationView } from './outside-view-model.ts';

/** The routes the customer has taken beyond the shop, with the day by which whoever got the complaint has to answer. */
export function beyondView(
  situation: Situation,
  routes: readonly Route[],
  texts: Texts,
  pen: Pen,
): readonly EscalationView[] {
  return situation.taken.map(({ route: name, takenAt, outcome, endedAt }) => {
    const route = routes.find((each) => each.route === name);
    const due = route ? deadlinesOf(route, situation).filter(({ whose }) => whose === 'theirs') : [];
    return {
      route: name,
      title: route === undefined ? name : texts.word({ key: route.title }, pen.locale),
      takenAt,
      outcome: outcome === null ? null : pen.words('escalation-outcome', outcome),
      endedAt,
      answerBy: outcome === null ? (due.at(-1)?.day ?? null) : null,
    };
  });
}
