import type { IncidentStore } from '../ports/incident-store.ts';
import { updateIncident } from './update.ts';

/** An agent counted a case to an incident, or to none: the lists of the incidents follow. */
export async function followLink(
  store: IncidentStore,
  reference: string,
  to: string | null,
  now: number,
): Promise<void> {
  for (const { value } of await store.incidents(now))
    await updateIncident(store, value.id, (incident) => {
      const others = incident.cases.filter((each) => each !== reference);
      const cases = incident.id === to ? [...others, reference] : others;
      return cases.length === incident.cases.length ? null : { ...incident, cases };
    });
}
