import { and, asc, eq, gt, isNotNull, lte, min, sql } from 'drizzle-orm';
import type { Instant } from '../../../domain/instant.ts';
import type { Shown } from '../../../engine/ports/desk-view.ts';
import { type Due, LEASE } from '../../../engine/ports/due-store.ts';
import { idOf, numberIn } from '../due-ids.ts';
import { placeOf } from '../places.ts';
import { bound } from './bound.ts';
import { inOrderOf, type Ready } from './ready.ts';
import { cases } from './schema.ts';
import { views } from './schema-outside.ts';
import type { Session } from './session.ts';

/** How cases are shown at the desk outside, and which of them have to be brought up to date. */
export class Views {
  private readonly session: Session;
  private readonly statements;

  constructor(session: Session) {
    this.session = session;
    this.statements = prepare(session);
  }

  ready(now: Instant): Ready[] {
    return this.statements.due.all({ now }).map((row) => ({
      at: row.dueAt ?? now,
      take: (): Due => {
        this.statements.moveTo.run({ id: row.id, at: now + LEASE });
        const { reference, mark } = row;
        return {
          kind: 'view',
          id: idOf('view', row.id),
          reference,
          mark,
          shown: this.open(row.id, row.sealed),
        };
      },
    }));
  }

  nextAt(): Instant | null {
    return this.statements.next.get()?.at ?? null;
  }

  /** The case has changed. */
  mark(caseId: number, at: Instant): void {
    this.statements.mark.run({ id: caseId, at });
  }

  keep(name: string, shown: Shown): void {
    const id = numberIn(name, 'view');
    if (id !== null) this.statements.keep.run({ id, sealed: this.session.seal(placeOf.view(id), shown) });
  }

  end(name: string, mark: number, now: Instant): void {
    const id = numberIn(name, 'view');
    if (id !== null) this.statements.end.run({ id, mark, now });
  }

  bringForward(now: Instant, longest: number): void {
    this.statements.bringForward.run({ after: now + longest, until: now + LEASE });
  }

  postpone(name: string, at: Instant): void {
    const id = numberIn(name, 'view');
    if (id !== null) this.statements.moveTo.run({ id, at });
  }

  shownOf(reference: string): Shown | null {
    const row = this.statements.byReference.get({ reference });
    return row ? this.open(row.id, row.sealed) : null;
  }

  dirty(reference: string, now: Instant): void {
    const row = this.statements.byReference.get({ reference });
    if (row) this.mark(row.id, now);
  }

  /** The case's data went; a desk that shows it must take it down. */
  dirtyIfShown(caseId: number, now: Instant): void {
    if (this.statements.one.get({ id: caseId })?.sealed) this.mark(caseId, now);
  }

  /** At the start of the only process: whoever was bringing one up to date is dead. */
  takeBack(): void {
    this.statements.takeBack.run();
  }

  drop(caseId: number): void {
    this.statements.drop.run({ id: caseId });
  }

  private open(id: number, sealed: Buffer | null): Shown | null {
    return sealed && this.session.unseal<Shown>(placeOf.view(id), sealed);
  }
}

function prepare({ db }: Session) {
  const given = (name: string) => sql`${sql.placeholder(name)}`;
  const one = eq(views.case, sql.placeholder('id'));
  const row = {
    id: views.case,
    reference: cases.reference,
    mark: views.mark,
    dueAt: views.dueAt,
    sealed: views.sealed,
  };
  return {
    due: db
      .select(row)
      .from(views)
      .innerJoin(cases, eq(cases.id, views.case))
      .where(and(isNotNull(views.dueAt), lte(views.dueAt, sql.placeholder('now'))))
      .orderBy(asc(views.dueAt), inOrderOf(views.case))
      .prepare(),
    next: db
      .select({ at: min(views.dueAt) })
      .from(views)
      .where(isNotNull(views.dueAt))
      .prepare(),
    moveTo: db
      .update(views)
      .set({ dueAt: given('at') })
      .where(one)
      .prepare(),
    mark: db
      .insert(views)
      .values({ case: sql.placeholder('id'), mark: 1, dueAt: sql.placeholder('at') })
      .onConflictDoUpdate({
        target: views.case,
        // A view that waits or is leased stays so: whoever brings it up to date sees that the mark moved.
        set: { mark: sql`${views.mark} + 1`, dueAt: sql`coalesce(${views.dueAt}, excluded.due_at)` },
      })
      .prepare(),
    keep: db
      .update(views)
      .set({ sealed: given('sealed') })
      .where(one)
      .prepare(),
    end: db
      .update(views)
      .set({
        dueAt: sql`CASE WHEN ${views.mark} = ${sql.placeholder('mark')} THEN NULL ELSE ${sql.placeholder('now')} END`,
      })
      .where(one)
      .prepare(),
    bringForward: db
      .update(views)
      .set({ dueAt: given('until') })
      .where(gt(views.dueAt, sql.placeholder('after')))
      .prepare(),
    takeBack: db.update(views).set({ dueAt: 0 }).where(isNotNull(views.dueAt)).prepare(),
    byReference: db
      .select(row)
      .from(views)
      .innerJoin(cases, eq(cases.id, views.case))
      .where(eq(cases.reference, bound('reference')))
      .prepare(),
    one: db.select().from(views).where(one).prepare(),
    drop: db.delete(views).where(one).prepare(),
  };
}
