import type { ModalView } from '@slack/types';
import { z } from 'zod';
import { RESOLUTIONS } from '../../../domain/case.ts';
import type { IncidentDeed } from '../../../domain/incident.ts';
import type { IncidentView } from '../../../engine/desk/worded/work-model.ts';
import { INCIDENT_ACTIONS, incidentTitle } from './incident-card.ts';
import { choiceField, form, paragraph, wordsField } from './modals.ts';
import type { Voice } from './voice.ts';

export type DeedKind = IncidentDeed['kind'];

/** Which incident a form is about. */
export const aboutIncident = z.object({ incident: z.string() });

/** The form by which a lead does one thing to every case of an incident. */
export function deedForm(
  kind: DeedKind,
  view: IncidentView,
  resolutions: readonly { readonly value: string; readonly label: string }[],
  voice: Voice,
): ModalView {
  const { say } = voice;
  const both = (optional: boolean) => [
    wordsField({ label: say('field-incident-zh'), optional }),
    wordsField({ field: 'wordsEn', label: say('field-incident-en'), optional }),
  ];
  const fields = {
    tell: () => [paragraph(say('incident-tell-hint')), ...both(false)],
    find: () => [wordsField({ label: say('field-incident-found'), hint: say('incident-find-hint') })],
    resolve: () => [choiceField(say('field-resolution'), resolutions), ...both(true)],
  }[kind]();
  return form(
    INCIDENT_ACTIONS[kind],
    `incident-${kind}`,
    { incident: view.id },
    [paragraph(incidentTitle(view, voice)), ...fields],
    voice,
  );
}

export const resolutionIn = z.enum(RESOLUTIONS);
