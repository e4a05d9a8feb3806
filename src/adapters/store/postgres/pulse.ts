import type { Heartbeats } from '../../../engine/ports/heartbeats.ts';
import { laneName, type NamedLane } from './lanes.ts';
import type { Session } from './session.ts';
import { statement } from './statements.ts';

const last = statement<{ at: number }>('SELECT at FROM heartbeats WHERE name = $1');
const lastAlone = statement<{ at: number }>('SELECT at FROM heartbeats WHERE name = $1 FOR UPDATE');
const beat = statement(`
  INSERT INTO heartbeats (name, at) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET at = excluded.at`);
const told = statement<NamedLane>(`
  SELECT token, sealed FROM lanes WHERE id IN (SELECT lane_id FROM log WHERE at BETWEEN $1 AND $2)`);

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

  lanesToldBetween: Heartbeats['lanesToldBetween'] = async (from, to) => {
    const rows = await this.session.read((on) => on.all(told, from, to));
    return rows.map((row) => laneName(this.session, row));
  };
}
