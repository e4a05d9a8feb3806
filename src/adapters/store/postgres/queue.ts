import type { CaseFigures } from '../../../domain/figures.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { Arrival, QueueList, QueueStore } from '../../../engine/ports/queue-store.ts';
import { termToken } from '../turn-rows.ts';
import { type Desk, type Row, rows } from './desk.ts';
import type { Session } from './session.ts';
import { type Statement, statement } from './statements.ts';

const OPEN = `at_desk = 'open'`;
const LONGEST = 'since, cases.id';
const NEWEST = 'listed_at DESC, cases.id DESC';
const list = (which: string, order: string) => rows(`${which} ORDER BY ${order} LIMIT $1 OFFSET $2`);

interface Asking {
  readonly statement: Statement<Row>;
  readonly values: (agent: string, now: Instant) => readonly unknown[];
}
const ofAgent = (agent: string) => [agent];
/** As `standsIn` says it; `$3` is the agent or the time. */
const LISTS: Readonly<Record<QueueList, Asking>> = {
  unclaimed: { statement: list(`${OPEN} AND owner IS NULL`, LONGEST), values: () => [] },
  mine: {
    statement: list(`${OPEN} AND owner = $3 AND waiting_for <> 'customer'`, LONGEST),
    values: ofAgent,
  },
  others: {
    statement: list(`${OPEN} AND owner <> $3 AND waiting_for <> 'customer'`, LONGEST),
    values: ofAgent,
  },
  waiting: {
    statement: list(`${OPEN} AND owner IS NOT NULL AND waiting_for = 'customer'`, `owner <> $3, ${LONGEST}`),
    values: ofAgent,
  },
  overdue: { statement: list(`${OPEN} AND due_at <= $3`, 'due_at, cases.id'), values: (_, now) => [now] },
  held: { statement: list(`${OPEN} AND held > 0`, LONGEST), values: () => [] },
  decided: { statement: list(`at_desk = 'decided'`, NEWEST), values: () => [] },
};
const counts = statement<Record<QueueList, number>>(`
  SELECT count(*) FILTER (WHERE owner IS NULL) AS unclaimed,
    count(*) FILTER (WHERE owner = $1 AND waiting_for <> 'customer') AS mine,
    count(*) FILTER (WHERE owner IS NOT NULL AND waiting_for = 'customer') AS waiting,
    count(*) FILTER (WHERE due_at <= $2) AS overdue,
    count(*) FILTER (WHERE owner <> $1 AND waiting_for <> 'customer') AS others,
    count(*) FILTER (WHERE held > 0) AS held,
    (SELECT count(*) FROM cases WHERE at_desk = 'decided') AS decided
  FROM cases WHERE ${OPEN}`);
/** `$1`, `$2`: terms and the group of each; `$3`: how many groups there are. */
const search = rows(`
  listed_at IS NOT NULL AND cases.id IN (
    SELECT case_id FROM unnest($1::bytea[], $2::integer[]) AS given(term, place) JOIN case_terms USING (term)
    GROUP BY case_id HAVING count(DISTINCT place) = $3)
  ORDER BY ${NEWEST} LIMIT $4`);
const beginning = rows(`
  listed_at IS NOT NULL AND starts_with(reference, $1) ORDER BY ${NEWEST} LIMIT $2`);
const owned = statement<{ reference: string }>(
  `SELECT reference FROM cases WHERE owner = $1 AND ${OPEN} ORDER BY id`,
);
const figures = statement<{ figures: string }>(`
  SELECT figures FROM cases
  WHERE opened_at >= $1 AND opened_at < $2 AND sealed IS NOT NULL AND figures IS NOT NULL ORDER BY id`);
const arrivals = statement<Arrival>(`
  SELECT reference, handed_over_at AS at, incident FROM cases
  WHERE loss_type = $1 AND payment_channel = $2 AND handed_over_at >= $3
  ORDER BY handed_over_at DESC, incident DESC, reference DESC LIMIT $4`);

/** The desk's lists, search and figures. */
export class Queue implements QueueStore {
  private readonly session: Session;
  private readonly desk: Desk;

  constructor(session: Session, desk: Desk) {
    this.session = session;
    this.desk = desk;
  }

  list: QueueStore['list'] = async (name, agent, now, { limit, offset }) => {
    const { statement: asked, values } = LISTS[name];
    return this.desk.read((on) => on.all(asked, limit, offset, ...values(agent, now)));
  };

  counts: QueueStore['counts'] = async (agent, now) => {
    const row = await this.session.read((on) => on.one(counts, agent, now));
    if (!row) throw new Error('a count without an answer');
    return row;
  };

  search: QueueStore['search'] = async (groups, limit) => {
    const terms = groups.flatMap((group, place) =>
      group.map((term) => ({ place, token: termToken(this.session, term) })),
    );
    const tokens = terms.map(({ token }) => token);
    const places = terms.map(({ place }) => place);
    return this.desk.read((on) => on.all(search, tokens, places, groups.length, limit));
  };

  findReference: QueueStore['findReference'] = async (start, limit) =>
    this.desk.read((on) => on.all(beginning, start, limit));

  ownedBy: QueueStore['ownedBy'] = async (agent) => {
    const found = await this.session.read((on) => on.all(owned, agent));
    return found.map(({ reference }) => reference);
  };

  caseFigures: QueueStore['caseFigures'] = async (from, until) => {
    const found = await this.session.read((on) => on.all(figures, from, until));
    return found.map((row) => JSON.parse(row.figures) as CaseFigures);
  };

  arrivals: QueueStore['arrivals'] = async (loss, channel, from, most) => {
    const found = await this.session.read((on) => on.all(arrivals, loss, channel, from, most));
    return found.toReversed();
  };
}
