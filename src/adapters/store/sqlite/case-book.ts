import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import type { AuditEntry, AuditEvent } from '../../../domain/audit.ts';
import type { Case } from '../../../domain/case.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { StoredAudit } from '../../../engine/ports/desk-store.ts';
import type { ChainHead, Openings } from '../chain.ts';
import { placeOf } from '../places.ts';
import { caseRow, chainRows } from '../turn-rows.ts';
import { audit, auditOpenings, casePayments, cases } from './schema.ts';
import type { Session } from './session.ts';

export type CaseRow = typeof cases.$inferSelect;

/** Case documents with their chains; used inside a turn's or a deletion's transaction. */
export class CaseBook {
  private readonly session: Session;
  private readonly statements;

  constructor(session: Session) {
    this.session = session;
    this.statements = prepare(session);
  }

  find(reference: string): CaseRow | null {
    return this.statements.byReference.get({ reference }) ?? null;
  }

  /** Writes the next version and links the entries; gives the case's number. `before` is the row as it was read. */
  save(
    lane: number,
    value: Case,
    before: CaseRow | null,
    at: Instant,
    entries: readonly AuditEntry[],
    payments: readonly string[],
  ): number {
    const { statements } = this;
    const columns = caseRow(this.session, value, before, at);
    const id = before?.id ?? Number(statements.insert.run({ ...columns, lane }).lastInsertRowid);
    if (before) statements.update.run({ ...columns, id });
    this.link(id, value.reference, entries);
    statements.clearPayments.run({ case: id });
    for (const number of new Set(payments)) {
      statements.addPayment.run({ case: id, token: this.paymentToken(number) });
    }
    return id;
  }

  link(id: number, reference: string, entries: readonly AuditEntry[]): void {
    if (entries.length === 0) return;
    const { statements } = this;
    const before: ChainHead | undefined = statements.head.get({ case: id });
    if (!before) throw new Error('a chain without its case');
    const { events, opened, head } = chainRows(this.session, reference, before, entries);
    for (const row of events) statements.addEvent.run({ case: id, ...row });
    for (const row of opened) statements.addOpenings.run({ case: id, ...row });
    statements.moveHead.run({ case: id, ...head });
  }

  audit(row: Pick<CaseRow, 'id' | 'reference'>): StoredAudit {
    const { statements, session } = this;
    const events = statements.events
      .all({ case: row.id })
      .map(({ event }) => JSON.parse(event) as AuditEvent);
    const opened = statements.openings
      .all({ case: row.id })
      .map(({ seq, sealed }) => [
        seq,
        session.unseal<Openings>(placeOf.openings(row.reference, seq), sealed),
      ]);
    return { events, opened: Object.fromEntries(opened) };
  }

  withPayment(number: string): readonly Pick<CaseRow, 'reference' | 'lane' | 'stage'>[] {
    return this.statements.withPayment.all({ token: this.paymentToken(number) });
  }

  private paymentToken(number: string): Buffer {
    return this.session.sealing.token('payment', number);
  }
}

function prepare({ db }: Session) {
  const given = (name: string) => sql`${sql.placeholder(name)}`;
  const ofCase = <T extends typeof audit | typeof auditOpenings | typeof casePayments>(table: T) =>
    eq(table.case, sql.placeholder('case'));
  return {
    byReference: db
      .select()
      .from(cases)
      .where(eq(cases.reference, sql.placeholder('reference')))
      .prepare(),
    insert: db
      .insert(cases)
      .values({
        reference: sql.placeholder('reference'),
        lane: sql.placeholder('lane'),
        version: sql.placeholder('version'),
        stage: sql.placeholder('stage'),
        handedOverAt: sql.placeholder('handedOverAt'),
        closedAt: sql.placeholder('closedAt'),
        updatedAt: sql.placeholder('updatedAt'),
        chainSeq: 0,
        chainHash: '0'.repeat(64),
        sealed: sql.placeholder('sealed'),
      })
      .prepare(),
    update: db
      .update(cases)
      .set({
        version: given('version'),
        stage: given('stage'),
        handedOverAt: given('handedOverAt'),
        closedAt: given('closedAt'),
        updatedAt: given('updatedAt'),
        sealed: given('sealed'),
      })
      .where(eq(cases.id, sql.placeholder('id')))
      .prepare(),
    head: db
      .select({ seq: cases.chainSeq, hash: cases.chainHash })
      .from(cases)
      .where(eq(cases.id, sql.placeholder('case')))
      .prepare(),
    moveHead: db
      .update(cases)
      .set({ chainSeq: given('seq'), chainHash: given('hash') })
      .where(eq(cases.id, sql.placeholder('case')))
      .prepare(),
    addEvent: db
      .insert(audit)
      .values({ case: sql.placeholder('case'), seq: sql.placeholder('seq'), event: sql.placeholder('event') })
      .prepare(),
    addOpenings: db
      .insert(auditOpenings)
      .values({
        case: sql.placeholder('case'),
        seq: sql.placeholder('seq'),
        sealed: sql.placeholder('sealed'),
      })
      .prepare(),
    events: db.select().from(audit).where(ofCase(audit)).orderBy(asc(audit.seq)).prepare(),
    openings: db.select().from(auditOpenings).where(ofCase(auditOpenings)).prepare(),
    clearPayments: db.delete(casePayments).where(ofCase(casePayments)).prepare(),
    addPayment: db
      .insert(casePayments)
      .values({ case: sql.placeholder('case'), token: sql.placeholder('token') })
      .prepare(),
    withPayment: db
      .select({ reference: cases.reference, lane: cases.lane, stage: cases.stage })
      .from(casePayments)
      .innerJoin(cases, eq(cases.id, casePayments.case))
      .where(and(eq(casePayments.token, sql.placeholder('token')), isNotNull(cases.sealed)))
      .prepare(),
  };
}
