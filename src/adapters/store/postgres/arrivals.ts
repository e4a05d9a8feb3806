import type { InboundEvent } from '../../../engine/inbound.ts';
import type { Receipt } from '../../../engine/ports/turn-store.ts';
import { placeOf } from '../places.ts';
import { filesOfEvent } from '../turn-rules.ts';
import { addLanes, hex, laneName, laneRow, laneToken } from './lanes.ts';
import type { Session } from './session.ts';
import { bulk, guarded, statement, type Transaction } from './statements.ts';

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
/**
 * Stores what came in, where its address leads, and what came before only once; under locks of the addresses.
 * `reopening`: it is the customers who write, so that they take messages again.
 */
export async function keepEvents(
  session: Session,
  tx: Transaction,
  came: readonly InboundEvent[],
  { reopening }: { readonly reopening: boolean },
): Promise<readonly Receipt[]> {
  if (came.length === 0) return [];
  const keys = came.map(({ key }) => session.sealing.token('key', key));
  const endpoints = came.map(({ lane }) => laneToken(session, lane));
  const [lanes, ...known] = await Promise.all([
    tx.all(arriving, endpoints),
    tx.all(stored, keys),
    tx.all(answered, keys),
  ]);
  const laneAt = new Map(lanes.map((row) => [hex(row.token), row]));
  const seen = new Set(known.flat().map(({ key }) => hex(key)));
  const strangers: InboundEvent[] = [];
  const fresh: FreshEvent[] = [];
  const files: { key: Buffer; sha256: string }[] = [];
  const receipts = came.map((given, index): Receipt => {
    const [key = Buffer.alloc(0), endpoint = key] = [keys[index], endpoints[index]];
    const to = laneAt.get(hex(endpoint));
    if (!to) strangers.push(given);
    const lane = to ? laneName(session, { token: to.laneToken, sealed: to.laneSealed }) : given.lane;
    if (seen.has(hex(key))) return { outcome: 'seen', lane };
    seen.add(hex(key));
    const event = lane === given.lane ? given : { ...given, lane, from: given.lane };
    const sealed = session.seal(placeOf.event(key), event);
    fresh.push({ lane: to?.laneToken ?? endpoint, key, at: event.at, sealed });
    files.push(...filesOfEvent(event).map((sha256) => ({ key, sha256 })));
    return { outcome: 'new', lane };
  });
  tx.runAll(
    addLanes,
    strangers.map(({ lane }) => laneRow(session, lane)),
  );
  const closed = lanes.filter((row) => row.closed).map(({ token }) => token);
  if (reopening && closed.length > 0) tx.run(reopen, closed);
  tx.runAll(add, fresh);
  tx.runAll(addFiles, files);
  return receipts;
}
