import type { Case } from '../../../domain/case.ts';
import { completeness } from '../../../domain/completeness.ts';
import { deskOf } from '../../../domain/desk-state.ts';
import { known } from '../../../domain/fact.ts';
import { type BothLanguages, concerns, type Incident } from '../../../domain/incident.ts';
import { HOUR } from '../../../domain/instant.ts';
import { wentElsewhere } from '../../../domain/went-elsewhere.ts';
import type { DeskLetter } from '../../inbound.ts';
import type { Tools } from '../../tools.ts';
import { dossierOf } from '../dossier.ts';
import { verbatim } from '../facts/state-facts.ts';
import { changeDesk, currentCase, PROGRAM, record, type Work } from '../work.ts';
import { sayWhichCase } from './elsewhere.ts';

/** So long after its last case somebody with such a loss is told of it. */
const FRESH = 2 * HOUR;

/** A story that is being told turns out to be one of many: the customer hears so at once, and is asked less. */
export function hearOfIncident(
  work: Work,
  incidents: readonly Incident[],
  { plan }: Pick<Tools, 'plan'>,
): void {
  const current = currentCase(work);
  if (current && wentElsewhere(current)) return leaveIncident(work, current);
  if (current?.stage !== 'collecting' || deskOf(current).incident !== null) return;
  const channel = known(current.facts, 'payment_channel')?.value;
  const found = incidents.find(
    (each) => concerns(each, current.lossType, channel) && work.now - each.until <= FRESH,
  );
  if (!found) return;
  changeDesk(work, { incident: found.id });
  record(work, 'incident_joined', PROGRAM, { incident: found.id });
  work.reply.says.push({ key: 'incident-known' });
  sayNotice(work, found.notice);
  // The words for all may say that nothing more is needed; of this one it is not known yet which payment it is.
  if (!completeness(dossierOf(work), plan).complete) work.reply.says.push({ key: 'incident-yours' });
}

/** It turns out in this turn that the money went to another shop; whoever counts it to the incident later knows better. */
function leaveIncident(work: Work, { desk }: Pick<Case, 'desk'>): void {
  const { incident } = deskOf({ ...(desk && { desk }) });
  if (incident === null || work.stored === null || wentElsewhere(work.stored)) return;
  changeDesk(work, { incident: null });
  record(work, 'incident_left', PROGRAM, { incident });
}

/** A case that was handed over turns out to be one of many. */
export function joinIncident(
  work: Work,
  { reference, incident, notice }: Extract<DeskLetter, { kind: 'incident' }>,
): void {
  if (work.case?.reference !== reference || deskOf(work.case).incident !== null) return;
  changeDesk(work, { incident });
  record(work, 'incident_joined', PROGRAM, { incident });
  if (work.case.stage !== 'handed_over' || notice === null) return;
  sayWhichCase(work);
  sayNotice(work, notice);
}

/** What a lead said to all who are concerned. */
function sayNotice(work: Work, notice: BothLanguages | null): void {
  if (notice === null) return;
  const words = notice[work.conversation.locale];
  work.reply.says.push({ key: 'incident-notice', args: { words: verbatim(words) } });
}
