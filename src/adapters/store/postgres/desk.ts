import type { AuditEvent } from '../../../domain/audit.ts';
import type { DeskStore, QueueRow, StoredAudit } from '../../../engine/ports/desk-store.ts';
import { readCase, readEntry, readListed } from '../documents.ts';
import { type OpeningRows, openedIn } from '../openings.ts';
import type { Due } from './due.ts';
import type { Inbox } from './inbox.ts';
import { laneName, laneToken } from './lanes.ts';
import type { Session } from './session.ts';
import { type Connection, statement } from './statements.ts';

export interface Row {
  readonly reference: string;
  readonly version: number;
  readonly sealed: Buffer;
  readonly updatedAt: number;
  readonly token: Buffer;
  readonly laneSealed: Buffer;
  readonly unreachableSince: number | null;
}
/** Cases whose data are still there. Out of reach is who takes nothing at any of their addresses. */
export const rows = (which: string) =>
  statement<Row>(`
  SELECT cases.reference, cases.version, cases.sealed, cases.updated_at AS "updatedAt", lanes.token,
    lanes.sealed AS "laneSealed", (
      SELECT CASE WHEN bool_and(at.closed_at IS NOT NULL) THEN max(at.closed_at) END
      FROM lanes AS at WHERE at.id = lanes.id OR at.leads_to = lanes.id) AS "unreachableSince"
  FROM cases JOIN lanes ON lanes.id = cases.lane_id WHERE cases.sealed IS NOT NULL AND ${which}`);
const open = rows(`stage = 'handed_over' AND handed_over_at IS NOT NULL ORDER BY handed_over_at, cases.id`);
const decided = rows(`
  stage <> 'handed_over' AND listed_at IS NOT NULL ORDER BY listed_at DESC, cases.id DESC LIMIT $1`);
const one = rows('reference = $1');
const ofLane = rows('lanes.token = $1 ORDER BY cases.id');
const entries = statement<{ lane: number; number: number; sealed: Buffer }>(`
  SELECT log.lane_id AS lane, log.number, log.sealed FROM log JOIN lanes ON lanes.id = log.lane_id
  WHERE lanes.token = $1 AND log.number > $2 ORDER BY log.number`);
const events = statement<{ event: string }>(`
  SELECT event FROM audit JOIN cases ON cases.id = audit.case_id WHERE cases.reference = $1 ORDER BY seq`);
const openings = (table: string) =>
  statement<{ seq: number; sealed: Buffer }>(`
  SELECT seq, ${table}.sealed FROM ${table} JOIN cases ON cases.id = case_id WHERE reference = $1`);
const joint = openings('openings');
const single = openings('audit_openings');

/** What the pages and the exports read. */
export class Desk implements DeskStore {
  private readonly session: Session;
  private readonly inbox: Inbox;
  private readonly due: Due;

  constructor(session: Session, inbox: Inbox, due: Due) {
    this.session = session;
    this.inbox = inbox;
    this.due = due;
  }

  open: DeskStore['open'] = async () => this.read((on) => on.all(open));

  decided: DeskStore['decided'] = async (limit) => this.read((on) => on.all(decided, limit));

  row: DeskStore['row'] = async (reference) =>
    (await this.read((on) => on.all(one, reference), readCase))[0] ?? null;

  casesOf: DeskStore['casesOf'] = async (name) =>
    this.read((on) => on.all(ofLane, laneToken(this.session, name)));

  log: DeskStore['log'] = async (name, after) => {
    const found = await this.session.glance((on) => on.all(entries, laneToken(this.session, name), after));
    return found.map((row) => readEntry(this.session, row));
  };

  audit: DeskStore['audit'] = async (reference) => {
    const read = await this.session.read((on) => readAuditRows(on, reference));
    return auditOf(this.session, reference, read);
  };

  undelivered: DeskStore['undelivered'] = (name) => this.due.undelivered(laneToken(this.session, name));

  quarantined: DeskStore['quarantined'] = async () => [
    ...(await this.inbox.quarantined()),
    ...(await this.due.aside()),
  ];

  dismiss: DeskStore['dismiss'] = async (key) =>
    this.session.write([], async (tx) => {
      await this.inbox.dismiss(tx, key);
      this.due.dismiss(tx, key);
    });

  /** As the desk sees them. */
  async read(
    ask: (on: Connection) => Promise<readonly Row[]>,
    take = readListed,
  ): Promise<readonly QueueRow[]> {
    return (await this.session.read(ask)).flatMap((row) => {
      const { reference, updatedAt, unreachableSince } = row;
      const found = take(this.session, row);
      const lane = laneName(this.session, { token: row.token, sealed: row.laneSealed });
      return found ? [{ reference, lane, case: found.value, updatedAt, unreachableSince }] : [];
    });
  }
}

interface AuditRows {
  readonly linked: readonly { readonly event: string }[];
  readonly opened: OpeningRows;
}

export async function readAuditRows(on: Connection, reference: string): Promise<AuditRows> {
  const [linked, ofMany, ofOne] = await Promise.all([
    on.all(events, reference),
    on.all(joint, reference),
    on.all(single, reference),
  ]);
  return { linked, opened: { joint: ofMany, single: ofOne } };
}

/** Throws where one of them does not open. */
export function auditOf(session: Session, reference: string, { linked, opened }: AuditRows): StoredAudit {
  return {
    events: linked.map(({ event }) => JSON.parse(event) as AuditEvent),
    opened: openedIn(session, reference, opened),
  };
}
