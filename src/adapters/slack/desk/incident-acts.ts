import type { App } from '@slack/bolt';
import type { IncidentDeed } from '../../../domain/incident.ts';
import { hasRight } from '../../../engine/desk/permissions.ts';
import type { IncidentDoor } from '../../../engine/doors.ts';
import type { IncidentRefusal } from '../../../engine/incidents/act.ts';
import { INCIDENT_ACTIONS } from '../blocks/incident-card.ts';
import { aboutIncident, type DeedKind, deedForm, resolutionIn } from '../blocks/incident-forms.ts';
import type { Voice } from '../blocks/voice.ts';
import type { Acknowledgement } from '../receive/incoming.ts';
import { type Interaction, interactionSchema } from '../receive/interaction.ts';
import { type Acting, admit, enter } from './acting.ts';
import { choiceIn, keyOf, type View, wordsIn } from './filled-in.ts';
import type { DeskParts } from './parts.ts';
import { trouble } from './submissions.ts';
import { openModal, whisper } from './whisper.ts';

export interface IncidentActsParts extends DeskParts {
  readonly incidents: IncidentDoor;
}

const DEEDS: readonly DeedKind[] = ['tell', 'find', 'resolve'];

/** The card of an incident: one act for all of its cases, by the same door as the desk page. */
export function listenToIncidents(app: App, parts: IncidentActsParts): void {
  app.action(/^incident\.(tell|find|resolve|close)$/, async ({ ack, body }) => {
    const interaction = interactionSchema.parse(body);
    const [action] = interaction.actions ?? [];
    const acting = await enter(interaction, parts);
    if (acting !== null && action !== undefined) {
      const deed = deedOf(action.action_id);
      if (deed === null) await close(action.value ?? '', acting, parts);
      else await openDeed(deed, action.value ?? '', acting, parts);
    }
    await ack();
  });
  app.view(/^incident\./, async ({ ack, body }) => {
    const answer = await submit(interactionSchema.parse(body), parts);
    await (answer === null ? ack() : ack(answer as never));
  });
}

function deedOf(action: string): DeedKind | null {
  return DEEDS.find((kind) => INCIDENT_ACTIONS[kind] === action) ?? null;
}

async function close(id: string, { agent, voice, spot }: Acting, parts: IncidentActsParts): Promise<void> {
  const answer = await parts.incidents.closeIncident(agent, id);
  if (answer.kind === 'done') return;
  await showAnew(id, parts);
  await whisper(parts.calls, spot, wordsFor(answer.why, voice), voice);
}

/** Opens the form, unless it is clear already that it could not be sent off: the card may be an old one. */
async function openDeed(kind: DeedKind, id: string, acting: Acting, parts: IncidentActsParts): Promise<void> {
  const { agent, voice, spot } = acting;
  const { calls, looks } = parts;
  const view = await looks.incident(id, voice.locale);
  const why = refusalBefore(view, hasRight(agent, 'manage_incidents'));
  if (view === null || why !== null) {
    await showAnew(id, parts);
    return whisper(calls, spot, wordsFor(why ?? 'not_found', voice), voice);
  }
  const form = deedForm(kind, view, looks.resolutions(voice.locale), voice);
  if ((await openModal(calls, spot, form)) === null) await whisper(calls, spot, voice.say('too-late'), voice);
}

function refusalBefore(
  view: { readonly closedAt: number | null } | null,
  may: boolean,
): IncidentRefusal | null {
  if (!may) return 'not_allowed';
  if (view === null) return 'not_found';
  return view.closedAt === null ? null : 'closed';
}

async function submit(interaction: Interaction, parts: IncidentActsParts): Promise<Acknowledgement> {
  const { view } = interaction;
  const kind = deedOf(view?.callback_id ?? '');
  if (view === undefined || kind === null) return null;
  const { incident } = aboutIncident.parse(JSON.parse(view.private_metadata));
  const acting = await admit(interaction, parts);
  if ('why' in acting) return trouble(view.blocks, acting.why);
  const { agent, voice } = acting;
  const answer = await parts.incidents.actOnIncident(agent, incident, keyOf(view), deedIn(kind, view));
  if (answer.kind === 'done') return null;
  await showAnew(incident, parts);
  return trouble(view.blocks, wordsFor(answer.why, voice));
}

function deedIn(kind: DeedKind, view: View): IncidentDeed {
  const words = { 'zh-CN': wordsIn(view), en: wordsIn(view, 'wordsEn') };
  switch (kind) {
    case 'tell':
      return { kind, words };
    case 'find':
      return { kind, text: words['zh-CN'] };
    case 'resolve':
      return { kind, resolution: resolutionIn.parse(choiceIn(view)), words };
  }
}

function showAnew(id: string, { store, clock }: IncidentActsParts): Promise<void> {
  return store.dirtyView(id, clock.now());
}

function wordsFor(why: IncidentRefusal, { say }: Voice): string {
  const own = why === 'closed' || why === 'not_found';
  return say(own ? `refused-incident-${why.replace('_', '-')}` : `refused-${why.replace('_', '-')}`);
}
