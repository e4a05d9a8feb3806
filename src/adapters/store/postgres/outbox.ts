import type { Instant } from '../../../domain/instant.ts';
import type { SetAside, Undelivered } from '../../../engine/ports/desk-store.ts';
import { type DueStore, LEASE, type Lease } from '../../../engine/ports/due-store.ts';
import type { Delivery } from '../../../engine/ports/sender.ts';
import { idOf, leasesOf, numberIn } from '../due-ids.ts';
import { placeOf } from '../places.ts';
import { settlementOf } from '../turn-rules.ts';
import { laneName } from './lanes.ts';
import type { Session } from './session.ts';
import { bulk, statement, type Transaction } from './statements.ts';
import { together } from './together.ts';

const leased = statement<{
  id: number;
  attempt: number;
  doubts: number;
  entry: number;
  endpoint: number;
}>(`
  SELECT id, attempt, doubts, log_id AS entry, coalesce(endpoint_id, lane_id) AS endpoint
  FROM sends WHERE id = ANY($1::bigint[]) AND state = 'open' ORDER BY id FOR UPDATE`);
/** `$3`: until when. Nothing where another try has begun. */
const renew = statement(`
  UPDATE sends SET due_at = $3 FROM unnest($1::bigint[], $2::integer[]) AS given(id, attempt)
  WHERE sends.id = ANY($1::bigint[]) AND sends.id = given.id AND sends.attempt = given.attempt AND state = 'open'`);
/** `$1`: what arrived; `$2`, `$3`: what each is called where it arrived. */
const arrived = statement(`
  WITH gone AS (
    DELETE FROM sends WHERE id = ANY($1::bigint[]) AND state = 'open'
    RETURNING id, log_id, coalesce(endpoint_id, lane_id) AS endpoint)
  INSERT INTO copies (endpoint_id, outside, log_id)
  SELECT endpoint, outside, log_id
  FROM gone JOIN unnest($2::bigint[], $3::text[]) WITH ORDINALITY AS named(id, outside, place) USING (id)
  ORDER BY place ON CONFLICT DO NOTHING`);
const again = bulk<{ id: number; at: number; doubts: number }>(
  { id: 'bigint', at: 'bigint', doubts: 'integer' },
  (given) =>
    `UPDATE sends SET due_at = given.at, doubts = given.doubts FROM ${given} WHERE sends.id = given.id`,
);
const end = bulk<{ id: number; state: string; reason: Buffer }>(
  { id: 'bigint', state: 'text', reason: 'bytea' },
  (given) =>
    `UPDATE sends SET state = given.state, sealed_reason = given.reason FROM ${given} WHERE sends.id = given.id`,
);
const close = bulk<{ endpoint: number; at: number }>(
  { endpoint: 'bigint', at: 'bigint' },
  (given) => `
  UPDATE lanes SET closed_at = given.at FROM ${given} WHERE lanes.id = given.endpoint`,
);
const addCopies = bulk<{ entry: number; endpoint: number; outside: string }>(
  { entry: 'bigint', endpoint: 'bigint', outside: 'text' },
  (given) => `
  INSERT INTO copies (endpoint_id, outside, log_id)
  SELECT endpoint, outside, entry FROM ${given} ORDER BY place ON CONFLICT DO NOTHING`,
);
const ended = statement<{
  id: number;
  at: number;
  reason: Buffer | null;
  token: Buffer;
  sealed: Buffer;
}>(`
  SELECT sends.id, log.at, sends.sealed_reason AS reason, lanes.token, lanes.sealed
  FROM sends JOIN log ON log.id = sends.log_id JOIN lanes ON lanes.id = sends.lane_id
  WHERE sends.state <> 'open' ORDER BY sends.id`);
const undelivered = statement<Undelivered>(`
  SELECT log.number, CASE sends.state WHEN 'open' THEN 'waiting' ELSE sends.state END AS why
  FROM sends JOIN log ON log.id = sends.log_id
  JOIN lanes AS own ON own.id = sends.lane_id
  JOIN lanes AS address ON address.id = coalesce(sends.endpoint_id, sends.lane_id)
  WHERE own.token = $1 AND (sends.state <> 'open' OR address.closed_at IS NOT NULL)
  ORDER BY sends.state = 'open', sends.id`);
const dismiss = statement(`DELETE FROM sends WHERE id = $1 AND state <> 'open'`);

interface Settled {
  readonly lease: Lease;
  readonly delivery: Delivery;
  readonly now: number;
}

/** What was brought to customers, and what could not be. */
export class Outbox {
  private readonly session: Session;
  private readonly settles: (one: Settled) => Promise<void>;

  constructor(session: Session) {
    this.session = session;
    this.settles = together((group: readonly Settled[]) => this.settleAll(group), { most: 64, atOnce: 2 });
  }

  renew(tx: Transaction, leases: readonly Lease[], now: Instant): void {
    const { ids, attempts } = leasesOf('send', leases);
    if (ids.length > 0) tx.run(renew, ids, attempts, now + LEASE);
  }

  settle: DueStore['settle'] = async (lease, delivery, now) => this.settles({ lease, delivery, now });

  async ended(): Promise<readonly SetAside[]> {
    const rows = await this.session.read((on) => on.all(ended));
    return rows.map(({ id, at, reason, ...lane }) => ({
      key: idOf('send', id),
      lane: laneName(this.session, lane),
      reason: reason ? this.session.unseal<string>(placeOf.sendReason(id), reason) : '',
      at,
    }));
  }

  async undelivered(lane: Buffer): Promise<readonly Undelivered[]> {
    return this.session.read((on) => on.all(undelivered, lane));
  }

  dismiss(tx: Transaction, key: string): void {
    const id = numberIn(key, 'send');
    if (id !== null) tx.run(dismiss, id);
  }

  private async settleAll(group: readonly Settled[]): Promise<readonly undefined[]> {
    // Of each try the first word counts.
    const tries = new Map(group.toReversed().map((one) => [`${one.lease.id} ${one.lease.attempt}`, one]));
    const firsts = tries.values();
    const settled = [...firsts].flatMap((one) => {
      const id = numberIn(one.lease.id, 'send');
      return id === null ? [] : { id, ...one };
    });
    await this.session.write([], async (tx) => {
      const left = settled.filter(({ delivery }) => delivery.kind !== 'sent');
      if (left.length > 0) await this.lookAgain(tx, left);
      this.end(
        tx,
        settled.filter(({ delivery }) => delivery.kind === 'sent'),
      );
    });
    return group.map(() => undefined);
  }

  /** These arrived, and nothing of them is read before it goes. */
  private end(tx: Transaction, sent: readonly (Settled & { readonly id: number })[]): void {
    if (sent.length === 0) return;
    const named = sent.flatMap(({ id, delivery }) =>
      (delivery.outside ?? []).map((outside) => ({ id, outside })),
    );
    tx.run(
      arrived,
      sent.map(({ id }) => id),
      named.map(({ id }) => id),
      named.map(({ outside }) => outside),
    );
  }

  private async lookAgain(
    tx: Transaction,
    left: readonly (Settled & { readonly id: number })[],
  ): Promise<void> {
    const ids = left.map(({ id }) => id);
    const rows = new Map((await tx.all(leased, ids)).map((row) => [row.id, row]));
    const heard = left.flatMap(({ id, lease, delivery, now }) => {
      const row = rows.get(id);
      return row?.attempt === lease.attempt
        ? [{ ...row, delivery, now, settled: settlementOf(delivery, row.doubts, now) }]
        : [];
    });
    const copies = heard.flatMap(({ entry, endpoint, delivery }) =>
      (delivery.outside ?? []).map((outside) => ({ entry, endpoint, outside })),
    );
    tx.runAll(addCopies, copies);
    this.putOff(tx, heard);
  }

  private putOff(
    tx: Transaction,
    heard: readonly {
      readonly id: number;
      readonly endpoint: number;
      readonly now: number;
      readonly settled: ReturnType<typeof settlementOf>;
    }[],
  ): void {
    for (const { id, endpoint, now, settled } of heard) {
      if (settled.kind === 'again') {
        tx.runAll(again, [{ id, at: settled.at, doubts: settled.doubts }]);
        if (settled.closes) tx.runAll(close, [{ endpoint, at: now }]);
      }
      if (settled.kind === 'ended') {
        const reason = this.session.seal(placeOf.sendReason(id), settled.reason);
        tx.runAll(end, [{ id, state: settled.state, reason }]);
      }
    }
  }
}
