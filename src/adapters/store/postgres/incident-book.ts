import { type Incident, wasOpenSince } from '../../../domain/incident.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { IncidentStore } from '../../../engine/ports/incident-store.ts';
import type { Versioned } from '../../../engine/ports/turn-store.ts';
import { placeOf } from '../places.ts';
import type { Session } from './session.ts';
import { statement } from './statements.ts';
import { together } from './together.ts';

interface IncidentRow {
  readonly id: string;
  readonly version: number;
  readonly sealed: Buffer;
}
const since = statement<IncidentRow>(`
  SELECT id, version, sealed FROM incidents WHERE closed_at IS NULL OR closed_at >= $1
  ORDER BY opened_at DESC, id COLLATE "C" DESC`);
const one = statement<IncidentRow>('SELECT id, version, sealed FROM incidents WHERE id = $1');
const add = statement<{ id: string }>(`
  INSERT INTO incidents (id, version, opened_at, closed_at, sealed) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT DO NOTHING RETURNING id`);
const move = statement<{ id: string }>(`
  UPDATE incidents SET version = $2, opened_at = $3, closed_at = $4, sealed = $5
  WHERE id = $1 AND version = $2 - 1 RETURNING id`);

/** Incidents. */
export class IncidentBook implements IncidentStore {
  readonly incidents: IncidentStore['incidents'];
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
    this.incidents = together((asked: readonly Instant[]) => this.since(asked), { most: 128, atOnce: 2 });
  }

  incident: IncidentStore['incident'] = async (id) => {
    const row = await this.session.glance((on) => on.one(one, id));
    return row ? this.open(row) : null;
  };

  saveIncident: IncidentStore['saveIncident'] = async ({ value, version }) => {
    const { id, openedAt, closedAt } = value;
    const next = version + 1;
    const sealed = this.session.seal(placeOf.incident(id, next), value);
    const written = await this.session.write([], (tx) =>
      tx.one(version === 0 ? add : move, id, next, openedAt, closedAt, sealed),
    );
    return written ? 'done' : 'stale';
  };

  /** Every turn asks for those that are open: one look answers all who ask at the same time. */
  private async since(asked: readonly Instant[]): Promise<readonly (readonly Versioned<Incident>[])[]> {
    const rows = await this.session.glance((on) => on.all(since, Math.min(...asked)));
    const found = rows.map((row) => this.open(row));
    return asked.map((from) => found.filter(({ value }) => wasOpenSince(value, from)));
  }

  private open({ id, version, sealed }: IncidentRow): Versioned<Incident> {
    return { value: this.session.unseal(placeOf.incident(id, version), sealed), version };
  }
}
