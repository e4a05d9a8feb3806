import type { Heartbeats } from '../../../engine/ports/heartbeats.ts';
import { laneName, type NamedLane } from './lanes.ts';
import type { Session } from './session.ts';
import { statement } from './statements.ts';

const last = statement<{ at: number }>('SELECT at FROM heartbeats WHERE name = $1');
const lastAlone = statement<{ at: number }>('SELECT at FROM heartbeats WHERE name = $1 FOR UPDATE');
const beat = statement(`
  INSERT INTO heartbeats (name, at) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET at = excluded.at`);
const told = statement<NamedLane & { toToken: Buffer; toSealed: Buffer }>(`
  SELECT lanes.token, lanes.sealed, addresses.token AS "toToken", addresses.sealed AS "toSealed"
  FROM lanes JOIN lanes AS addresses ON lanes.id = coalesce(addresses.leads_to, addresses.id)
  WHERE lanes.id IN (SELECT lane_id FROM log WHERE at BETWEEN $1 AND $2)
  ORDER BY lanes.id, addresses.leads_to NULLS FIRST, addresses.id`);

/** Signs of life. */
export class Pulse implements Heartbeats {
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  beat: Heartbeats['beat'] = async (name, at) =>
    this.session.write([], async (tx) => {
      const before = await tx.one(lastAlone, name);
      tx.run(beat, name, at);
      return before?.at ?? null;
    });

  lastBeat: Heartbeats['lastBeat'] = async (name) => {
    const row = await this.session.glance((on) => on.one(last, name));
    return row?.at ?? null;
  };

  toldBetween: Heartbeats['toldBetween'] = async (from, to) => {
    const { session } = this;
    const rows = await session.read((on) => on.all(told, from, to));
    return rows.map(({ toToken, toSealed, ...lane }) => ({
      lane: laneName(session, lane),
      address: laneName(session, { token: toToken, sealed: toSealed }),
    }));
  };
}
