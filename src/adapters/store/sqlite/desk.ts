import { and, asc, desc, eq, gt, sql } from 'drizzle-orm';
import type { DeskStore, QueueRow } from '../../../engine/ports/desk-store.ts';
import { readCase, readEntry, readListed } from '../documents.ts';
import { bound } from './bound.ts';
import type { CaseBook, CaseRow } from './case-book.ts';
import type { Due } from './due.ts';
import type { Inbox } from './inbox.ts';
import type { LaneBook } from './lane-book.ts';
import { cases, log } from './schema.ts';
import type { Session } from './session.ts';

/** What the pages and the exports read. */
export class Desk implements DeskStore {
  readonly quarantined: DeskStore['quarantined'];
  readonly dismiss: DeskStore['dismiss'];
  private readonly session: Session;
  private readonly laneBook: LaneBook;
  private readonly caseBook: CaseBook;
  private readonly due: Due;
  private readonly statements;

  constructor(session: Session, laneBook: LaneBook, caseBook: CaseBook, inbox: Inbox, due: Due) {
    this.session = session;
    this.laneBook = laneBook;
    this.caseBook = caseBook;
    this.due = due;
    this.quarantined = async () => session.read(() => [...inbox.quarantined(), ...due.aside()]);
    this.dismiss = async (key) =>
      session.write(() => {
        inbox.dismiss(key);
        due.dismiss(key);
      });
    this.statements = prepare(session);
  }

  open: DeskStore['open'] = async () =>
    this.session.read(() => this.statements.open.all().flatMap((row) => this.rowOf(row)));

  decided: DeskStore['decided'] = async (limit) =>
    this.session.read(() => this.statements.decided.all({ limit }).flatMap((row) => this.rowOf(row)));

  row: DeskStore['row'] = async (reference) =>
    this.session.read(() => {
      const row = this.caseBook.find(reference);
      return row ? (this.rowOf(row, readCase)[0] ?? null) : null;
    });

  log: DeskStore['log'] = async (name, after) =>
    this.session.read(() => {
      const lane = this.laneBook.find(name);
      if (lane === null) return [];
      return this.statements.entries.all({ lane, after }).map((row) => readEntry(this.session, row));
    });

  audit: DeskStore['audit'] = async (reference) =>
    this.session.read(() => {
      const row = this.caseBook.find(reference);
      return row ? this.caseBook.audit(row) : { events: [], opened: {} };
    });

  undelivered: DeskStore['undelivered'] = async (name) =>
    this.session.read(() => {
      const lane = this.laneBook.find(name);
      return lane === null ? [] : this.due.undelivered(lane);
    });

  casesOf: DeskStore['casesOf'] = async (name) =>
    this.session.read(() => {
      const lane = this.laneBook.find(name);
      if (lane === null) return [];
      return this.statements.ofLane.all({ lane }).flatMap((row) => this.rowOf(row));
    });

  rowOf(row: CaseRow, read = readListed): QueueRow[] {
    const found = read(this.session, row);
    if (!found || row.lane === null) return [];
    const { reference, updatedAt } = row;
    const unreachableSince = this.laneBook.unreachableSince(row.lane);
    return [
      { reference, lane: this.laneBook.name(row.lane), case: found.value, updatedAt, unreachableSince },
    ];
  }
}

function prepare({ db }: Session) {
  return {
    // Written into the statements, so that SQLite takes the indexes that hold just these cases.
    open: db
      .select()
      .from(cases)
      .where(sql`stage = 'handed_over' AND handed_over_at IS NOT NULL AND sealed IS NOT NULL`)
      .orderBy(asc(cases.handedOverAt), asc(cases.id))
      .prepare(),
    decided: db
      .select()
      .from(cases)
      .where(sql`stage <> 'handed_over' AND handed_over_at IS NOT NULL AND sealed IS NOT NULL`)
      .orderBy(desc(cases.updatedAt), desc(cases.id))
      .limit(sql.placeholder('limit'))
      .prepare(),
    ofLane: db
      .select()
      .from(cases)
      .where(eq(cases.lane, bound('lane')))
      .orderBy(asc(cases.id))
      .prepare(),
    entries: db
      .select()
      .from(log)
      .where(and(eq(log.lane, bound('lane')), gt(log.number, bound('after'))))
      .orderBy(asc(log.number))
      .prepare(),
  };
}
