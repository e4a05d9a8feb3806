import type { Incident } from '../../domain/incident.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Versioned } from './turn-store.ts';

/** Where incidents are kept. */
export interface IncidentStore {
  /** Every incident that is open, and those that were closed since, newest first. */
  incidents(since: Instant): Promise<readonly Versioned<Incident>[]>;
  incident(id: string): Promise<Versioned<Incident> | null>;
  /** Writes the next version of what was read, 0 for a new one; `stale` where somebody was faster. */
  saveIncident(incident: Versioned<Incident>): Promise<'done' | 'stale'>;
}
