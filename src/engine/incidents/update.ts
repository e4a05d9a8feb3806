import type { Incident } from '../../domain/incident.ts';
import type { IncidentStore } from '../ports/incident-store.ts';

const MOST_RACES = 20;

/** Changes an incident as it is when it is written; `null` from `change` leaves it. Gives it as it is then. */
export async function updateIncident(
  store: Pick<IncidentStore, 'incident' | 'saveIncident'>,
  id: string,
  change: (incident: Incident) => Incident | null,
): Promise<Incident | null> {
  for (let race = 0; race < MOST_RACES; race += 1) {
    const stored = await store.incident(id);
    const changed = stored && change(stored.value);
    if (!stored || !changed) return stored?.value ?? null;
    if ((await store.saveIncident({ value: changed, version: stored.version })) === 'done') return changed;
  }
  throw new Error('the change of an incident lost every race');
}
