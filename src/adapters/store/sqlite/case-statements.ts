import { asc, eq, getTableColumns, sql } from 'drizzle-orm';
import { type DerivedColumns, derivedColumns } from '../derived.ts';
import { bound } from './bound.ts';
import { quick } from './quick.ts';
import { audit, auditOpenings, cases, openings } from './schema.ts';
import { caseTerms } from './schema-desk.ts';
import type { Session } from './session.ts';

export function prepareCases(session: Session) {
  const { db } = session;
  const given = (name: string) => sql`${sql.placeholder(name)}`;
  const ofCase = (table: typeof openings | typeof auditOpenings) => eq(table.case, sql.placeholder('case'));
  const names = Object.keys(derivedColumns(null)) as (keyof DerivedColumns)[];
  const placeholders = Object.fromEntries(names.map((name) => [name, sql.placeholder(name)]));
  const givens = Object.fromEntries(names.map((name) => [name, given(name)]));
  const { reference: _, lane: __, sealed: ___, figures: ____, ...head } = getTableColumns(cases);
  const moved = {
    version: given('version'),
    updatedAt: given('updatedAt'),
    chainSeq: given('chainSeq'),
    chainHash: given('chainHash'),
    sealed: given('sealed'),
    figures: given('figures'),
  };
  const named = eq(cases.reference, sql.placeholder('reference'));
  const one = eq(cases.id, sql.placeholder('id'));
  const owner = eq(cases.id, sql.placeholder('case'));
  return {
    byReference: db.select().from(cases).where(named).prepare(),
    document: db.select({ version: cases.version, sealed: cases.sealed }).from(cases).where(named).prepare(),
    headOf: db.select(head).from(cases).where(named).prepare(),
    insert: quick(
      session,
      db
        .insert(cases)
        .values({
          reference: sql.placeholder('reference'),
          lane: sql.placeholder('lane'),
          version: sql.placeholder('version'),
          stage: sql.placeholder('stage'),
          handedOverAt: sql.placeholder('handedOverAt'),
          closedAt: sql.placeholder('closedAt'),
          updatedAt: sql.placeholder('updatedAt'),
          chainSeq: sql.placeholder('chainSeq'),
          chainHash: sql.placeholder('chainHash'),
          sealed: sql.placeholder('sealed'),
          ...placeholders,
        })
        .prepare(),
    ),
    update: quick(
      session,
      db
        .update(cases)
        .set({
          ...moved,
          stage: given('stage'),
          handedOverAt: given('handedOverAt'),
          closedAt: given('closedAt'),
          ...givens,
        })
        .where(one)
        .prepare(),
    ),
    touch: quick(session, db.update(cases).set(moved).where(one).prepare()),
    head: db.select({ seq: cases.chainSeq, hash: cases.chainHash }).from(cases).where(owner).prepare(),
    moveHead: db
      .update(cases)
      .set({ chainSeq: given('seq'), chainHash: given('hash') })
      .where(owner)
      .prepare(),
    addEvent: quick(
      session,
      db
        .insert(audit)
        .values({
          case: sql.placeholder('case'),
          seq: sql.placeholder('seq'),
          event: sql.placeholder('event'),
        })
        .prepare(),
    ),
    addOpenings: quick(
      session,
      db
        .insert(openings)
        .values({
          case: sql.placeholder('case'),
          seq: sql.placeholder('seq'),
          sealed: sql.placeholder('sealed'),
        })
        .prepare(),
    ),
    events: db
      .select()
      .from(audit)
      .where(eq(audit.case, bound('case')))
      .orderBy(asc(audit.seq))
      .prepare(),
    openings: db.select().from(openings).where(ofCase(openings)).prepare(),
    singleOpenings: db.select().from(auditOpenings).where(ofCase(auditOpenings)).prepare(),
    addTerm: quick(
      session,
      db
        .insert(caseTerms)
        .values({ term: sql.placeholder('term'), case: sql.placeholder('case') })
        .onConflictDoNothing()
        .prepare(),
    ),
  };
}
