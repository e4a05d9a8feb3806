import type { AuditEntry, AuditEvent } from '../../../domain/audit.ts';
import type { Case } from '../../../domain/case.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { StoredAudit } from '../../../engine/ports/desk-store.ts';
import type { Versioned } from '../../../engine/ports/turn-store.ts';
import { CHAIN_START, type ChainHead } from '../chain.ts';
import { derivedColumns } from '../derived.ts';
import { readCase } from '../documents.ts';
import { Lately } from '../lately.ts';
import { openedIn } from '../openings.ts';
import { placeOf } from '../places.ts';
import { caseRow, chainRows, termToken } from '../turn-rows.ts';
import type { CasePayments } from './case-payments.ts';
import { prepareCases } from './case-statements.ts';
import type { cases } from './schema.ts';
import type { Session } from './session.ts';

export type CaseRow = typeof cases.$inferSelect;
/** A row without what is long in it. */
export type CaseHead = Omit<CaseRow, 'reference' | 'lane' | 'sealed' | 'figures'>;
/** Words and pairs of characters that come again; together a few hundred kilobytes. */
const MOST_TERMS = 4096;
const MOST_CASES = 512;
type Links = ReturnType<typeof chainRows>;

/** Case documents with their chains; used inside a turn's or a deletion's transaction. */
export class CaseBook {
  private readonly session: Session;
  private readonly payments: CasePayments;
  private readonly terms = new Lately<Buffer>(MOST_TERMS);
  /** This process alone writes cases: as it left them they are. */
  private readonly heads = new Lately<CaseHead>(MOST_CASES);
  private readonly statements;

  constructor(session: Session, payments: CasePayments) {
    this.session = session;
    this.payments = payments;
    this.statements = prepareCases(session);
    session.whenForgetting(() => {
      for (const each of [this.terms, this.heads]) each.clear();
    });
  }

  find(reference: string): CaseRow | null {
    return this.statements.byReference.get({ reference }) ?? null;
  }

  /** The case as it is told; `null` where there is none or its personal data went. */
  read(reference: string): Versioned<Case> | null {
    const version = this.heads.last(reference)?.version;
    const known = version && this.lastKnown(reference, version);
    if (known) return { value: known, version };
    const row = this.statements.document.get({ reference });
    return row ? readCase(this.session, { ...row, reference }) : null;
  }

  /** Where the case stands, without its document. */
  headOf(reference: string): CaseHead | null {
    return this.heads.get(reference, () => this.statements.headOf.get({ reference })) ?? null;
  }

  /** Writes the next version and links the entries; gives the case's number. `before` is the row as it was read. */
  save(
    lane: number,
    value: Case,
    before: CaseHead | null,
    at: Instant,
    entries: readonly AuditEntry[],
    payments: readonly string[],
    terms: readonly string[],
  ): number {
    const { statements } = this;
    const known = before && this.lastKnown(value.reference, before.version);
    const start = before ? { seq: before.chainSeq, hash: before.chainHash } : CHAIN_START;
    const { events, opened, head } = chainRows(this.session, value.reference, start, entries);
    const columns = {
      ...caseRow(this.session, value, before, at),
      ...{ chainSeq: head.seq, chainHash: head.hash },
      ...derivedColumns(value),
    };
    const id = before?.id ?? Number(statements.insert.run({ ...columns, lane }).lastInsertRowid);
    if (before) (isListedAs(before, columns) ? statements.touch : statements.update).run({ ...columns, id });
    const { sealed: _, figures: __, reference: ___, ...left } = columns;
    this.heads.put(value.reference, { ...left, id });
    this.addLinks(id, events, opened);
    // They are in the facts and in the exhibits: where neither changed, none of them did.
    if (known?.facts !== value.facts || known.exhibits !== value.exhibits)
      this.payments.replace(id, payments);
    for (const term of new Set(terms)) statements.addTerm.run({ case: id, term: this.termToken(term) });
    return id;
  }

  /** The document of this version, where it is remembered. */
  lastKnown(reference: string, version: number): Case | undefined {
    return this.session.documents.last(placeOf.case(reference, version)) as Case | undefined;
  }

  /** Entries of their own, beside any change to the document. */
  link(id: number, reference: string, entries: readonly AuditEntry[]): void {
    const before: ChainHead | undefined = this.statements.head.get({ case: id });
    if (!before) throw new Error('a chain without its case');
    const { events, opened, head } = chainRows(this.session, reference, before, entries);
    this.addLinks(id, events, opened);
    this.statements.moveHead.run({ case: id, ...head });
    this.heads.drop(reference);
  }

  private addLinks(id: number, events: Links['events'], opened: Links['opened']): void {
    for (const row of events) this.statements.addEvent.run({ case: id, ...row });
    for (const row of opened) this.statements.addOpenings.run({ case: id, ...row });
  }

  audit(row: Pick<CaseRow, 'id' | 'reference'>): StoredAudit {
    const { statements, session } = this;
    const events = statements.events
      .all({ case: row.id })
      .map(({ event }) => JSON.parse(event) as AuditEvent);
    const single = statements.singleOpenings.all({ case: row.id });
    const joint = statements.openings.all({ case: row.id });
    return { events, opened: openedIn(session, row.reference, { single, joint }) };
  }

  termToken(term: string): Buffer {
    return this.terms.get(term, () => termToken(this.session, term));
  }
}

/** Most turns leave a case where it is listed; to write these columns all the same means to write all their indexes. */
function isListedAs(before: CaseHead, columns: Omit<CaseHead, 'id'>): boolean {
  return LISTED.every((name) => before[name] === columns[name]);
}
const LISTED = [
  'stage',
  'handedOverAt',
  'closedAt',
  'atDesk',
  'openedAt',
  'owner',
  'waitingFor',
  'since',
  'dueAt',
  'held',
  'lossType',
  'paymentChannel',
  'incident',
  'derived',
] as const satisfies readonly (keyof CaseHead)[];
