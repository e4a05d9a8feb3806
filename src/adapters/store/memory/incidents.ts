import { wasOpenSince } from '../../../domain/incident.ts';
import type { IncidentStore } from '../../../engine/ports/incident-store.ts';
import { copyOf } from './copy.ts';
import type { MemoryState } from './state.ts';

/** Incidents, in memory. */
export class MemoryIncidents implements IncidentStore {
  private readonly state: MemoryState;
  constructor(state: MemoryState) {
    this.state = state;
  }

  incidents: IncidentStore['incidents'] = async (since) =>
    copyOf(
      [...this.state.incidents.values()]
        .filter(({ value }) => wasOpenSince(value, since))
        .reverse()
        .sort((one, other) => other.value.openedAt - one.value.openedAt),
    );

  incident: IncidentStore['incident'] = async (id) => copyOf(this.state.incidents.get(id) ?? null);

  saveIncident: IncidentStore['saveIncident'] = async ({ value, version }) => {
    if ((this.state.incidents.get(value.id)?.version ?? 0) !== version) return 'stale';
    this.state.incidents.set(value.id, copyOf({ value, version: version + 1 }));
    return 'done';
  };
}
