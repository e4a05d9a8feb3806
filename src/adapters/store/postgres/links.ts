import type { LinkStore } from '../../../engine/ports/link-store.ts';
import { addLanes, laneName, laneRow, laneToken, type NamedLane, withLeading } from './lanes.ts';
import type { Passes } from './passes.ts';
import type { Session } from './session.ts';
import { statement } from './statements.ts';

const destination = statement<NamedLane & { id: number }>(`
  SELECT coalesce(there.id, here.id) AS id, coalesce(there.token, here.token) AS token,
    coalesce(there.sealed, here.sealed) AS sealed
  FROM lanes here LEFT JOIN lanes there ON there.id = here.leads_to WHERE here.token = $1`);
const reopen = statement('UPDATE lanes SET closed_at = NULL WHERE token = $1 AND closed_at IS NOT NULL');
const lead = statement('UPDATE lanes SET leads_to = nullif($2::bigint, id) WHERE token = $1');
const bringArchive = statement(
  'UPDATE archive SET lane_id = $2 WHERE lane_id = (SELECT id FROM lanes WHERE token = $1)',
);
const number = statement<{ number: number }>(`
  SELECT log.number FROM copies JOIN log ON log.id = copies.log_id JOIN lanes ON lanes.id = copies.endpoint_id
  WHERE lanes.token = $1 AND copies.outside = $2`);

/** Addresses that lead into somebody's conversation on another channel. */
export class Links implements LinkStore {
  private readonly session: Session;
  private readonly passes: Passes;

  constructor(session: Session, passes: Passes) {
    this.session = session;
    this.passes = passes;
  }

  redeem: LinkStore['redeem'] = async (codeHash, endpoint, now) => {
    const { session, passes } = this;
    const from = laneRow(session, endpoint);
    return session.write([session.lockOf(from.token)], async (tx) => {
      const pass = await passes.takeNow(tx, 'resume_code', codeHash, now);
      if (pass === null) return null;
      const owner = laneRow(session, pass.subject);
      tx.runAll(addLanes, [owner, from]);
      tx.run(reopen, owner.token);
      const lane = await tx.one(destination, owner.token);
      if (!lane) throw new Error('a lane that was just added is not there');
      tx.run(lead, from.token, lane.id);
      tx.run(bringArchive, from.token, lane.id);
      return laneName(session, lane);
    });
  };

  leftFor: LinkStore['leftFor'] = async (name) => {
    const found = await this.session.read((on) => withLeading(on, laneToken(this.session, name)));
    return found.length === 0 ? [name] : found.map((each) => laneName(this.session, each));
  };

  numberOf: LinkStore['numberOf'] = async (endpoint, outside) => {
    const row = await this.session.glance((on) => on.one(number, laneToken(this.session, endpoint), outside));
    return row?.number ?? null;
  };
}
