import { placeOf } from '../places.ts';
import type { Session } from './session.ts';
import { bulk, type Connection, statement } from './statements.ts';

/** What a lane's name is read from. */
export interface NamedLane {
  readonly token: Buffer;
  readonly sealed: Buffer;
}

/** Lanes are found by a keyed hash of their address: the tables never hold one. */
export function laneToken(session: Session, name: string): Buffer {
  return session.lanes.get(name, () => session.sealing.token('lane', name));
}

export function laneName(session: Session, { token, sealed }: NamedLane): string {
  return session.unseal<string>(placeOf.lane(token), sealed);
}

/** The row of a lane that is not there yet. */
export function laneRow(session: Session, name: string): NamedLane {
  const token = laneToken(session, name);
  return { token, sealed: session.seal(placeOf.lane(token), name) };
}

/** What is there already stays as it is. */
export const addLanes = bulk<NamedLane>(
  { token: 'bytea', sealed: 'bytea' },
  (given) => `
  INSERT INTO lanes (token, sealed) SELECT token, sealed FROM ${given} ORDER BY place ON CONFLICT DO NOTHING`,
);

/** A lane, then those that lead into it, or into one that does. */
const leading = statement<NamedLane & { id: number }>(`
  WITH RECURSIVE found(id) AS (
    SELECT id FROM lanes WHERE token = $1
    UNION SELECT lanes.id FROM lanes JOIN found ON lanes.leads_to = found.id)
  SELECT id, token, sealed FROM found JOIN lanes USING (id) ORDER BY token <> $1, id`);
export function withLeading(on: Connection, token: Buffer): Promise<readonly (NamedLane & { id: number })[]> {
  return on.all(leading, token);
}

/** A hash as the key of a map. */
export function hex(hash: Buffer): string {
  return hash.toString('hex');
}
