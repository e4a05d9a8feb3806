import { type InboundEvent, isFromCustomer } from '../../../engine/inbound.ts';
import type { Receipt } from '../../../engine/ports/turn-store.ts';
import { placeOf } from '../places.ts';
import { filesOfEvent } from '../turn-rules.ts';
import { addLanes, hex, laneName, laneRow, laneToken } from './lanes.ts';
import type { Session } from './session.ts';
import { bulk, guarded, statement, type Transaction } from './statements.ts';

/** Where what comes from these addresses goes: `to` is another one, and `null` for most. */
const arriving = statement<{
  token: Buffer;
  to: Buffer | null;
  toSealed: Buffer;
  closed: boolean;
}>(`
  SELECT here.token, there.token AS to, there.sealed AS "toSealed", here.closed_at IS NOT NULL AS closed
  FROM lanes here LEFT JOIN lanes there ON there.id = here.leads_to WHERE here.token = ANY($1::bytea[])`);
const reopen = statement('UPDATE lanes SET closed_at = NULL WHERE token = ANY($1::bytea[])');
const known = statement<{ key: Buffer }>(`
  SELECT key FROM events WHERE key = ANY($1::bytea[])
  UNION ALL SELECT key FROM handled WHERE key = ANY($1::bytea[])`);
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
/** What came in, and where it belongs. */
export interface Arrival {
  /** As it is stored: in the conversation its address leads to. */
  readonly event: InboundEvent;
  readonly key: Buffer;
  readonly endpoint: Buffer;
  readonly laneToken: Buffer;
  /** Its address was not known. */
  readonly stranger: boolean;
  readonly closed: boolean;
  readonly receipt: Receipt;
}

/** Under locks of the addresses. What comes twice is new once. */
export async function readArrivals(
  session: Session,
  tx: Transaction,
  came: readonly InboundEvent[],
): Promise<readonly Arrival[]> {
  if (came.length === 0) return [];
  const keys = came.map(({ key }) => session.sealing.token('key', key));
  const endpoints = came.map(({ lane }) => laneToken(session, lane));
  const [lanes, before] = await Promise.all([tx.all(arriving, endpoints), tx.all(known, keys)]);
  const laneAt = new Map(lanes.map((row) => [hex(row.token), row]));
  const seen = new Set(before.map(({ key }) => hex(key)));
  return came.map((given, index): Arrival => {
    const [key = Buffer.alloc(0), endpoint = key] = [keys[index], endpoints[index]];
    const here = laneAt.get(hex(endpoint));
    const lane = here?.to ? laneName(session, { token: here.to, sealed: here.toSealed }) : given.lane;
    const outcome = seen.has(hex(key)) ? 'seen' : 'new';
    seen.add(hex(key));
    return {
      event: lane === given.lane ? given : { ...given, lane, from: given.lane },
      key,
      endpoint,
      laneToken: here?.to ?? endpoint,
      stranger: here === undefined,
      closed: here?.closed === true,
      receipt: { outcome, lane },
    };
  });
}

/** It is the customers who write, so that they take messages again. */
export function reopenFor(tx: Transaction, arrivals: readonly Arrival[]): void {
  const closed = arrivals
    .filter(({ closed, event }) => closed && isFromCustomer(event))
    .map(({ endpoint }) => endpoint);
  if (closed.length > 0) tx.run(reopen, closed);
}

/** Stores what is new of it, to be answered later. */
export function keepArrivals(session: Session, tx: Transaction, arrivals: readonly Arrival[]): void {
  const fresh = arrivals.filter(({ receipt }) => receipt.outcome === 'new');
  tx.runAll(
    addLanes,
    fresh.filter(({ stranger }) => stranger).map(({ event }) => laneRow(session, event.lane)),
  );
  tx.runAll(
    add,
    fresh.map(({ event, key, laneToken: lane }) => {
      return { lane, key, at: event.at, sealed: session.seal(placeOf.event(key), event) };
    }),
  );
  tx.runAll(
    addFiles,
    fresh.flatMap(({ event, key }) => filesOfEvent(event).map((sha256) => ({ key, sha256 }))),
  );
}
