import type { ArchivedOrder } from '../../../engine/archive/archived-order.ts';
import type { ArchiveStore } from '../../../engine/ports/archive-store.ts';
import { placeOf } from '../places.ts';
import { laneToken } from './lanes.ts';
import type { Session } from './session.ts';
import { bulk, statement } from './statements.ts';

const ofLane = statement<{ name: string; sealed: Buffer }>(`
  SELECT archive.name, archive.sealed FROM archive JOIN lanes ON lanes.id = archive.lane_id
  WHERE lanes.token = $1 ORDER BY archive.id DESC`);

export interface KeptRow {
  readonly lane: number;
  readonly name: string;
  readonly kept: number;
  readonly sealed: Buffer;
}
export const addKept = bulk<KeptRow>(
  { lane: 'bigint', name: 'text', kept: 'bigint', sealed: 'bytea' },
  (given) => `
  INSERT INTO archive (lane_id, name, kept_at, sealed)
  SELECT lane, name, kept, sealed FROM ${given} ORDER BY place`,
);
export const addKeptFiles = bulk<{ name: string; sha256: string }>(
  { name: 'text', sha256: 'text' },
  (given) => `
  INSERT INTO file_uses (used_by, user_id, sha256)
  SELECT 'archive', archive.id, given.sha256 FROM ${given} JOIN archive USING (name) ON CONFLICT DO NOTHING`,
);

interface Gone {
  readonly count: number;
  /** Files that were named by what went. */
  readonly files: readonly string[];
}
const dropWhere = (which: string) => `
  WITH gone AS (DELETE FROM archive WHERE ${which} RETURNING id),
  uses AS (DELETE FROM file_uses WHERE used_by = 'archive' AND user_id IN (SELECT id FROM gone) RETURNING sha256)
  SELECT (SELECT count(*) FROM gone) AS count, ARRAY(SELECT sha256 FROM uses) AS files`;

/** What somebody else keeps is not dropped. */
export const dropKept = bulk<{ lane: number; name: string }>({ lane: 'bigint', name: 'text' }, (given) =>
  dropWhere(`(lane_id, name) IN (SELECT lane, name FROM ${given})`),
);
export const dropKeptOf = statement<Gone>(dropWhere('lane_id = $1'));
export const dropOldKept = statement<Gone>(dropWhere('kept_at <= $1'));

/** Orders that customers keep for themselves, sealed. */
export class Archive implements ArchiveStore {
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  archived: ArchiveStore['archived'] = async (lane) => {
    const rows = await this.session.glance((on) => on.all(ofLane, laneToken(this.session, lane)));
    return rows.map(({ name, sealed }) => this.session.unseal<ArchivedOrder>(placeOf.archive(name), sealed));
  };
}
