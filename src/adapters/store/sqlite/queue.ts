import { and, asc, desc, eq, gte, isNotNull, lt, type SQL, sql } from 'drizzle-orm';
import type { CaseFigures } from '../../../domain/figures.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { Page, QueueList, QueueStore } from '../../../engine/ports/queue-store.ts';
import type { CaseBook } from './case-book.ts';
import type { Desk } from './desk.ts';
import { cases } from './schema.ts';
import type { Session } from './session.ts';

const OPEN = sql`at_desk = 'open'`;
const DECIDED = sql`at_desk = 'decided'`;
/** Written into the statements as it is in the index, so that SQLite takes that one to walk from the newest back. */
const AT_DESK = sql`handed_over_at IS NOT NULL AND sealed IS NOT NULL`;

/** The desk's lists, search and figures. */
export class Queue implements QueueStore {
  private readonly session: Session;
  private readonly caseBook: CaseBook;
  private readonly desk: Desk;
  private readonly statements;

  constructor(session: Session, caseBook: CaseBook, desk: Desk) {
    this.session = session;
    this.caseBook = caseBook;
    this.desk = desk;
    this.statements = prepare(session);
  }

  list: QueueStore['list'] = async (list, agent, now, page) =>
    this.session.read(() => {
      const order = ORDERS[list](agent);
      return this.rows(whereIn(list, agent, now), order, page);
    });

  counts: QueueStore['counts'] = async (agent, now) =>
    this.session.read(() => {
      const none = { unclaimed: 0, mine: 0, waiting: 0, overdue: 0, others: 0, held: 0 };
      const { open, decided } = this.statements;
      return { ...none, ...open.get({ agent, now }), decided: decided.get()?.count ?? 0 };
    });

  search: QueueStore['search'] = async (groups, limit) =>
    this.session.read(() => {
      const sought = groups
        .map((group) =>
          sql.join(
            group.map((term) => sql`${this.caseBook.termToken(term)}`),
            sql`, `,
          ),
        )
        .map((terms) => ({ terms, count: this.countTerms(terms) }))
        .toSorted((one, other) => one.count - other.count);
      const [rarest, ...others] = sought;
      if (rarest === undefined) return [];
      const has = (terms: SQL) =>
        sql`EXISTS (SELECT 1 FROM case_terms WHERE case_id = cases.id AND term IN (${terms}))`;
      // What is rare is looked up; what is everywhere is met soon on the way from the newest back.
      const first =
        rarest.count > MANY
          ? has(rarest.terms)
          : sql`id IN (SELECT case_id FROM case_terms WHERE term IN (${rarest.terms}))`;
      const all = sql.join([first, ...others.map(({ terms }) => has(terms)), AT_DESK], sql` AND `);
      return this.rows(all, NEWEST, { limit, offset: 0 });
    });

  findReference: QueueStore['findReference'] = async (beginning, limit) =>
    this.session.read(() => {
      const which = sql`reference >= ${beginning} AND reference < ${`${beginning}\uffff`} AND ${AT_DESK}`;
      return this.rows(which, NEWEST, { limit, offset: 0 });
    });

  ownedBy: QueueStore['ownedBy'] = async (agent) =>
    this.session.read(() =>
      this.session.db
        .select({ reference: cases.reference })
        .from(cases)
        .where(and(eq(cases.owner, agent), OPEN))
        .orderBy(asc(cases.id))
        .all()
        .map(({ reference }) => reference),
    );

  caseFigures: QueueStore['caseFigures'] = async (from, until) =>
    this.session.read(() =>
      this.session.db
        .select({ figures: cases.figures })
        .from(cases)
        .where(and(gte(cases.openedAt, from), lt(cases.openedAt, until), isNotNull(cases.sealed)))
        .orderBy(asc(cases.id))
        .all()
        .flatMap(({ figures }) => (figures === null ? [] : (JSON.parse(figures) as CaseFigures))),
    );

  arrivals: QueueStore['arrivals'] = async (loss, channel, from, most) =>
    this.session
      .read(() => this.statements.arrivals.all({ loss, channel, from, most }))
      .flatMap(({ reference, at, incident }) => (at === null ? [] : [{ reference, at, incident }]))
      .toReversed();

  private countTerms(terms: SQL): number {
    const found = sql`SELECT 1 FROM case_terms WHERE term IN (${terms}) LIMIT ${MANY + 1}`;
    return this.session.db.get<{ count: number }>(sql`SELECT count(*) AS count FROM (${found})`).count;
  }

  /** Sorted by their keys alone: the documents are long, and most of them are not wanted. */
  private rows(which: SQL, order: readonly SQL[], { limit, offset }: Page) {
    const ids = this.session.db
      .select({ id: cases.id })
      .from(cases)
      .where(which)
      .orderBy(...order)
      .limit(limit)
      .offset(offset)
      .all();
    return ids.flatMap(({ id }) => {
      const row = this.statements.row.get({ id });
      return row ? this.desk.rowOf(row) : [];
    });
  }
}

function prepare({ db }: Session) {
  const mine = sql`owner = ${sql.placeholder('agent')}`;
  const desksTurn = sql`waiting_for <> 'customer'`;
  const count = (which: SQL) => sql<number>`coalesce(sum(${which}), 0)`;
  return {
    row: db
      .select()
      .from(cases)
      .where(eq(cases.id, sql.placeholder('id')))
      .prepare(),
    open: db
      .select({
        unclaimed: count(sql`owner IS NULL`),
        mine: count(sql`${mine} AND ${desksTurn}`),
        waiting: count(sql`owner IS NOT NULL AND NOT (${desksTurn})`),
        overdue: count(sql`due_at IS NOT NULL AND due_at <= ${sql.placeholder('now')}`),
        others: count(sql`owner IS NOT NULL AND NOT (${mine}) AND ${desksTurn}`),
        held: count(sql`held > 0`),
      })
      .from(cases)
      .where(OPEN)
      .prepare(),
    // Of the index alone.
    arrivals: db
      .select({ reference: cases.reference, at: cases.handedOverAt, incident: cases.incident })
      .from(cases)
      .where(
        and(
          eq(cases.paymentChannel, sql.placeholder('channel')),
          eq(cases.lossType, sql.placeholder('loss')),
          gte(cases.handedOverAt, sql.placeholder('from')),
        ),
      )
      .orderBy(desc(cases.handedOverAt), desc(cases.incident), desc(cases.reference))
      .limit(sql.placeholder('most'))
      .prepare(),
    decided: db.select({ count: sql<number>`count(*)` }).from(cases).where(DECIDED).prepare(),
  };
}

/** Cases with a term beyond this many are not looked up by it. */
const MANY = 1000;
const NEWEST = [desc(cases.updatedAt), desc(cases.id)];
const LONGEST = [asc(cases.since), asc(cases.id)];
const ORDERS: Readonly<Record<QueueList, (agent: string) => readonly SQL[]>> = {
  unclaimed: () => LONGEST,
  mine: () => LONGEST,
  others: () => LONGEST,
  waiting: (agent) => [sql`owner <> ${agent}`, ...LONGEST],
  overdue: () => [asc(cases.dueAt), asc(cases.id)],
  held: () => LONGEST,
  decided: () => NEWEST,
};

/** As `standsIn` says it. */
function whereIn(list: QueueList, agent: string, now: Instant): SQL {
  switch (list) {
    case 'unclaimed':
      return sql`owner IS NULL AND ${OPEN}`;
    case 'mine':
      return sql`owner = ${agent} AND waiting_for <> 'customer' AND ${OPEN}`;
    case 'others':
      return sql`owner IS NOT NULL AND owner <> ${agent} AND waiting_for <> 'customer' AND ${OPEN}`;
    case 'waiting':
      return sql`owner IS NOT NULL AND waiting_for = 'customer' AND ${OPEN}`;
    case 'overdue':
      return sql`due_at <= ${now} AND ${OPEN}`;
    case 'held':
      return sql`held > 0 AND ${OPEN}`;
    case 'decided':
      return DECIDED;
  }
}
