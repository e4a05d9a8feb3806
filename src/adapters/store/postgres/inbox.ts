import type { InboundEvent } from '../../../engine/inbound.ts';
import type { SetAside } from '../../../engine/ports/desk-store.ts';
import type { Receipt, TurnStore } from '../../../engine/ports/turn-store.ts';
import { placeOf } from '../places.ts';
import { afterFailure } from '../turn-rules.ts';
import { keepArrivals, readArrivals, reopenFor } from './arrivals.ts';
import { laneName, laneToken } from './lanes.ts';
import type { Session } from './session.ts';
import { statement, type Transaction } from './statements.ts';
import { regrouped, together } from './together.ts';

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
    const came = group.flat();
    const locks = came.map(({ lane }) => session.lockOf(laneToken(session, lane)));
    const receipts = await session.write(locks, async (tx) => {
      const arrivals = await readArrivals(session, tx, came);
      reopenFor(tx, arrivals);
      keepArrivals(session, tx, arrivals);
      return arrivals.map(({ receipt }) => receipt);
    });
    return regrouped(group, receipts);
  }
}
