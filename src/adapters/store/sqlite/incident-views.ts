import { and, eq, gt, isNotNull, lte, min, sql } from 'drizzle-orm';
import type { Incident } from '../../../domain/incident.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { Shown } from '../../../engine/ports/desk-view.ts';
import { type Due, LEASE } from '../../../engine/ports/due-store.ts';
import { idOfIncident, incidentIn } from '../due-ids.ts';
import { placeOf } from '../places.ts';
import type { Ready } from './ready.ts';
import { incidents } from './schema-desk.ts';
import type { Session } from './session.ts';

/** How incidents are shown at the desk outside. They are few: what is read of them is the whole row. */
export class IncidentViews {
  private readonly session: Session;
  private readonly statements;

  constructor(session: Session) {
    this.session = session;
    this.statements = prepare(session);
  }

  ready(now: Instant): Ready[] {
    return this.statements.due.all({ now }).map(({ id, mark, dueAt, shown }) => ({
      at: dueAt ?? now,
      take: (): Due => {
        this.change(id, { dueAt: now + LEASE });
        return { kind: 'view', id: idOfIncident(id), reference: id, mark, shown: this.open(id, shown) };
      },
    }));
  }

  nextAt(): Instant | null {
    return this.statements.next.get()?.at ?? null;
  }

  keep(name: string, shown: Shown): void {
    const id = incidentIn(name);
    if (id !== null) this.change(id, { shown: this.session.seal(placeOf.incidentView(id), shown) });
  }

  end(name: string, mark: number, now: Instant): void {
    const dueAt = sql`CASE WHEN ${incidents.mark} = ${mark} THEN NULL ELSE ${now} END`;
    this.change(incidentIn(name), { dueAt });
  }

  postpone(name: string, at: Instant): void {
    this.change(incidentIn(name), { dueAt: at });
  }

  shownOf(id: string): Shown | null {
    const row = this.session.db.select().from(incidents).where(eq(incidents.id, id)).get();
    return row ? this.open(id, row.shown) : null;
  }

  /** It changed; one that waits or is leased stays so. */
  dirty(id: string, at: Instant): void {
    const dueAt = sql`coalesce(${incidents.dueAt}, ${at})`;
    this.change(id, { mark: sql`${incidents.mark} + 1`, dueAt });
  }

  bringForward(now: Instant, longest: number): void {
    const { db } = this.session;
    const late = gt(incidents.dueAt, now + longest);
    db.update(incidents)
      .set({ dueAt: now + LEASE })
      .where(late)
      .run();
  }

  takeBack(): void {
    this.session.db.update(incidents).set({ dueAt: 0 }).where(isNotNull(incidents.dueAt)).run();
  }

  private change(
    id: Incident['id'] | null,
    change: Parameters<ReturnType<Session['db']['update']>['set']>[0],
  ): void {
    if (id !== null) this.session.db.update(incidents).set(change).where(eq(incidents.id, id)).run();
  }

  private open(id: string, shown: Buffer | null): Shown | null {
    return shown && this.session.unseal<Shown>(placeOf.incidentView(id), shown);
  }
}

/** What is asked all the time. */
function prepare({ db }: Session) {
  return {
    due: db
      .select()
      .from(incidents)
      .where(and(isNotNull(incidents.dueAt), lte(incidents.dueAt, sql.placeholder('now'))))
      .prepare(),
    next: db
      .select({ at: min(incidents.dueAt) })
      .from(incidents)
      .prepare(),
  };
}
