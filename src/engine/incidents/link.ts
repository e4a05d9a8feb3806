import type { Instant } from '../../domain/instant.ts';
import type { IncidentStore } from '../ports/incident-store.ts';
import { updateIncident } from './update.ts';

/** An agent counted a case to an incident, or to none: the lists of the incidents follow. Gives those that changed. */
export async function followLink(
  store: IncidentStore,
  reference: string,
  to: string | null,
  now: Instant,
): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const { value } of await store.incidents(now))
    await updateIncident(store, value.id, (incident) => {
      const others = incident.cases.filter((each) => each !== reference);
      const cases = incident.id === to ? [...others, reference] : others;
      if (cases.length === incident.cases.length) return null;
      changed.push(incident.id);
      return { ...incident, cases };
    });
  return changed;
}
