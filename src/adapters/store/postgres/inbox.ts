import type { InboundEvent } from '../../../engine/inbound.ts';
import type { SetAside } from '../../../engine/ports/desk-store.ts';
import type { Receipt, TurnStore } from '../../../engine/ports/turn-store.ts';
import { placeOf } from '../places.ts';
import { afterFailure, filesOfEvent } from '../turn-rules.ts';
import { addLanes, hex, laneName, laneRow, laneToken } from './lanes.ts';
import type { Session } from './session.ts';
import { bulk, guarded, statement, type Transaction } from './statements.ts';
import { regrouped, together } from './together.ts';

/** Where what comes from these addresses goes. */
const arriving = statement<{ token: Buffer; laneToken: Buffer; laneSealed: Buffer; closed: boolean }>(`
  SELECT here.token, coalesce(there.token, here.token) AS "laneToken",
    coalesce(there.sealed, here.sealed) AS "laneSealed", here.closed_at IS NOT NULL AS closed
  FROM lanes here LEFT JOIN lanes there ON there.id = here.leads_to WHERE here.token = ANY($1::bytea[])`);
const reopen = statement('UPDATE lanes SET closed_at = NULL WHERE token = ANY($1::bytea[])');
// Asked for in this order: an event that is answered in between is found by its key.
const stored = statement<{ key: Buffer }>('SELECT key FROM events WHERE key = ANY($1::bytea[])');
const answered = statement<{ key: Buffer }>('SELECT key FROM handled WHERE key = ANY($1::bytea[])');
interface FreshEvent {
  /** The token of the lane it waits in. */
  readonly lane: Buffer;
  readonly key: Buffer;
  readonly at: number;
  readonly sealed: Buffer;
}
const add = bulk<FreshEvent>({ lane: 'bytea', key: 'bytea', at: 'bigint', sealed: 'bytea' }, (given) =>
  guarded(`
  INSERT INTO events (lane_id, key, at, state, failures, sealed)
  SELECT lanes.id, given.key, given.at, 'waiting', 0, given.sealed
  FROM ${given} JOIN lanes ON lanes.token = given.lane ORDER BY place`),
);
const addFiles = bulk<{ key: Buffer; sha256: string }>(
  { key: 'bytea', sha256: 'text' },
  (given) => `
  INSERT INTO file_uses (used_by, user_id, sha256)
  SELECT 'event', events.id, given.sha256 FROM ${given} JOIN events ON events.key = given.key
  ON CONFLICT DO NOTHING`,
);
const failing = statement<{ failures: number }>('SELECT failures FROM events WHERE key = $1 FOR UPDATE');
const fail = statement('UPDATE events SET failures = $2, state = $3, sealed_reason = $4 WHERE key = $1');
const waitingLanes = statement<{ token: Buffer; sealed: Buffer }>(`
  SELECT token, sealed FROM lanes WHERE id IN (
    SELECT lane_id FROM events WHERE state = 'waiting' AND at <= $1)`);
const aside = statement<{ key: Buffer; sealed: Buffer; reason: Buffer | null }>(`
  SELECT key, sealed, sealed_reason AS reason FROM events WHERE state = 'quarantined' ORDER BY id`);
const asideKey = statement("SELECT 1 FROM events WHERE key = $1 AND state = 'quarantined' FOR UPDATE");
const answer = statement('INSERT INTO handled (key) VALUES ($1) ON CONFLICT DO NOTHING');

/** What was answered stands in the log as it may be kept; the raw events go at once. */
export const dropEvents = statement(`
  WITH gone AS (DELETE FROM events WHERE key = ANY($1::bytea[]) RETURNING id)
  DELETE FROM file_uses WHERE used_by = 'event' AND user_id IN (SELECT id FROM gone)`);

type Came = readonly InboundEvent[];

interface Arrival {
  readonly event: InboundEvent;
  readonly endpoint: Buffer;
  readonly key: Buffer;
}

/** What came in and waits to be answered. */
export class Inbox {
  readonly receive: TurnStore['receive'];
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
    this.receive = together((group: readonly Came[]) => this.receiveAll(group), { most: 128, atOnce: 2 });
  }

  countFailure: TurnStore['countFailure'] = async (eventKey, reason) => {
    const key = this.keyOf(eventKey);
    return this.session.write([], async (tx) => {
      const row = await tx.one(failing, key);
      if (!row) return 'again';
      const { failures, answer: said } = afterFailure(row.failures);
      const state = said === 'again' ? 'waiting' : said;
      tx.run(fail, key, failures, state, this.session.seal(placeOf.eventReason(key), reason));
      return said;
    });
  };

  waitingLanes: TurnStore['waitingLanes'] = async (before = Number.MAX_SAFE_INTEGER) => {
    const rows = await this.session.read((on) => on.all(waitingLanes, before));
    return rows.map((row) => laneName(this.session, row));
  };

  async quarantined(): Promise<readonly SetAside[]> {
    const rows = await this.session.read((on) => on.all(aside));
    return rows.map((row) => {
      const { key, lane, at } = this.session.unseal<InboundEvent>(placeOf.event(row.key), row.sealed);
      const reason = row.reason ? this.session.unseal<string>(placeOf.eventReason(row.key), row.reason) : '';
      return { key, lane, reason, at };
    });
  }

  async dismiss(tx: Transaction, name: string): Promise<void> {
    const key = this.keyOf(name);
    if ((await tx.one(asideKey, key)) === null) return;
    tx.run(answer, key);
    tx.run(dropEvents, [key]);
  }

  private keyOf(name: string): Buffer {
    return this.session.sealing.token('key', name);
  }

  /** Two that bring the same event come from the same address, and wait for each other there. */
  private async receiveAll(group: readonly Came[]): Promise<readonly (readonly Receipt[])[]> {
    const { session } = this;
    const came = group.flat().map((event) => ({
      event,
      endpoint: laneToken(session, event.lane),
      key: this.keyOf(event.key),
    }));
    const locks = came.map(({ endpoint }) => session.lockOf(endpoint));
    const receipts = await session.write(locks, (tx) => this.store(tx, came));
    return regrouped(group, receipts);
  }

  private async store(tx: Transaction, came: readonly Arrival[]): Promise<readonly Receipt[]> {
    const { session } = this;
    const keys = came.map(({ key }) => key);
    const endpoints = came.map(({ endpoint }) => endpoint);
    const [lanes, ...known] = await Promise.all([
      tx.all(arriving, endpoints),
      tx.all(stored, keys),
      tx.all(answered, keys),
    ]);
    const laneAt = new Map(lanes.map((row) => [hex(row.token), row]));
    const seen = new Set(known.flat().map(({ key }) => hex(key)));
    const fresh: FreshEvent[] = [];
    const files: { key: Buffer; sha256: string }[] = [];
    const receipts = came.map(({ event: given, endpoint, key }): Receipt => {
      const to = laneAt.get(hex(endpoint));
      const lane = to ? laneName(session, { token: to.laneToken, sealed: to.laneSealed }) : given.lane;
      if (seen.has(hex(key))) return { outcome: 'seen', lane };
      seen.add(hex(key));
      const event = lane === given.lane ? given : { ...given, lane, from: given.lane };
      const sealed = session.seal(placeOf.event(key), event);
      fresh.push({ lane: to?.laneToken ?? endpoint, key, at: event.at, sealed });
      files.push(...filesOfEvent(event).map((sha256) => ({ key, sha256 })));
      return { outcome: 'new', lane };
    });
    const strangers = came.filter(({ endpoint }) => !laneAt.has(hex(endpoint)));
    tx.runAll(
      addLanes,
      strangers.map(({ event }) => laneRow(session, event.lane)),
    );
    const closed = lanes.filter((row) => row.closed).map(({ token }) => token);
    if (closed.length > 0) tx.run(reopen, closed);
    tx.runAll(add, fresh);
    tx.runAll(addFiles, files);
    return receipts;
  }
}
