import { z } from 'zod';
import { SECOND } from '../../../domain/instant.ts';
import type { Locale } from '../../../domain/locale.ts';
import type { IncidentView } from '../../../engine/desk/worded/work-model.ts';
import type { Clock } from '../../../engine/ports/clock.ts';
import type { DeskOutsideStore } from '../../../engine/ports/desk-outside-store.ts';
import type { DeskView, Showing } from '../../../engine/ports/desk-view.ts';
import { incidentBlocks, incidentSummary, MOST_CASES } from '../blocks/incident-card.ts';
import type { CaseLinks } from './card-addresses.ts';
import { clearLeftovers } from './leftovers.ts';
import type { Looks } from './looks.ts';
import { bringUp, newPost, type Place } from './posts.ts';
import { inChannel, type ShownCase, shownSchema } from './shown.ts';

export interface IncidentShowParts extends Place {
  readonly looks: Looks;
  readonly caseLinks: CaseLinks;
  readonly clock: Clock;
  readonly store: Pick<DeskOutsideStore, 'shownOf'>;
  readonly locale: Locale;
}

const shownIncident = shownSchema.extend({
  /** When it was last looked at, and how many cases it had then. */
  at: z.number().default(0),
  cases: z.number().default(0),
});

/** In a storm the card follows at this pace, slower the more cases have to be read for it. */
const PACE = 2 * SECOND;
const PACE_PER_CASE = 20;

/** Whether a view is one of an incident; all others are of cases. */
export function isIncident(reference: string): boolean {
  return reference.startsWith('IN-');
}

/** One card in the alert channel, brought up to what the incident is now; where it was deleted it is posted anew. */
export async function showIncident(
  id: string,
  keepShown: Parameters<DeskView['show']>[2],
  parts: IncidentShowParts,
): Promise<Showing> {
  const { looks, clock, store, locale, channel } = parts;
  const now = clock.now();
  const shown = inChannel(shownIncident.parse((await store.shownOf(id)) ?? {}), channel);
  const keep = () => keepShown({ ...shown });
  const next = shown.at + PACE + PACE_PER_CASE * shown.cases;
  if (shown.at <= now && now < next) return { kind: 'later', retryAt: next, reason: 'pace' };
  const view = await looks.incident(id, locale);
  Object.assign(shown, { at: now, cases: view?.count ?? 0 });
  // One that was over before anybody could be told is no news.
  if (view !== null && (view.closedAt === null || shown.card !== null))
    await bringCard(view, shown, keep, parts);
  await clearLeftovers(shown, { keep, hasTime: () => true }, parts.calls);
  await keep();
  return { kind: 'shown' };
}

async function bringCard(
  view: IncidentView,
  shown: ShownCase,
  keep: () => Promise<void>,
  parts: IncidentShowParts,
): Promise<void> {
  const { looks, caseLinks, locale } = parts;
  const voice = looks.voice(locale);
  const linkOf = await caseLinks(view.cases.slice(0, MOST_CASES));
  const content = {
    text: incidentSummary(view, voice),
    blocks: incidentBlocks(view, linkOf, voice),
  };
  shown.card ??= newPost(shown, view.id);
  if (await bringUp(shown.card, content, null, { keep }, parts)) return;
  shown.card = newPost(shown, view.id);
  await bringUp(shown.card, content, null, { keep }, parts);
}
