import { desc, eq, gte, isNull, or, sql } from 'drizzle-orm';
import { type Incident, wasOpenSince } from '../../../domain/incident.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { IncidentStore } from '../../../engine/ports/incident-store.ts';
import type { Versioned } from '../../../engine/ports/turn-store.ts';
import { placeOf } from '../places.ts';
import { incidents } from './schema-desk.ts';
import type { Session } from './session.ts';

/** Incidents. */
export class IncidentBook implements IncidentStore {
  private readonly session: Session;
  private readonly statements;
  /** What was open since a moment: every message of every story asks for it, and it hardly ever changes. */
  private lately: { readonly since: Instant; readonly found: readonly Versioned<Incident>[] } | null = null;

  constructor(session: Session) {
    this.session = session;
    this.statements = prepare(session);
    session.whenForgetting(() => this.forget());
  }

  incidents: IncidentStore['incidents'] = async (since) => {
    if (this.lately === null || since < this.lately.since) {
      const rows = this.session.read(() => this.statements.since.all({ since }));
      this.lately = { since, found: rows.map((row) => this.open(row)) };
    }
    return this.lately.found.filter(({ value }) => wasOpenSince(value, since));
  };

  incident: IncidentStore['incident'] = async (id) => {
    const row = this.session.read(() => this.find(id));
    return row ? this.open(row) : null;
  };

  saveIncident: IncidentStore['saveIncident'] = async ({ value, version }) =>
    this.session.write(() => {
      this.forget();
      if ((this.find(value.id)?.version ?? 0) !== version) return 'stale';
      const { id, openedAt, closedAt } = value;
      const sealed = this.session.sealLively(placeOf.incident(id, version + 1), value);
      const row = { id, version: version + 1, openedAt, closedAt, sealed };
      this.session.db
        .insert(incidents)
        .values(row)
        .onConflictDoUpdate({ target: incidents.id, set: row })
        .run();
      return 'done';
    });

  private forget(): void {
    this.lately = null;
  }

  private find(id: string) {
    return this.statements.byId.get({ id });
  }

  private open({ id, version, sealed }: typeof incidents.$inferSelect): Versioned<Incident> {
    return { value: this.session.unsealLively(placeOf.incident(id, version), sealed), version };
  }
}

function prepare({ db }: Session) {
  const stillOpen = or(isNull(incidents.closedAt), gte(incidents.closedAt, sql.placeholder('since')));
  return {
    byId: db
      .select()
      .from(incidents)
      .where(eq(incidents.id, sql.placeholder('id')))
      .prepare(),
    since: db
      .select()
      .from(incidents)
      .where(stillOpen)
      .orderBy(desc(incidents.openedAt), desc(incidents.id))
      .prepare(),
  };
}
