import type { Instant } from '../../../domain/instant.ts';
import type { Channel } from '../../../engine/inbound.ts';
import type { StoreStanding } from '../../../engine/ports/store-standing.ts';
import type { Session } from './session.ts';
import { statement } from './statements.ts';

interface Counted extends Omit<StoreStanding, 'sends'> {
  readonly open: number;
  readonly unknown: number;
  readonly failed: number;
}
/** `$1`: now; `$2`: channels that are served. */
const standing = statement<Counted>(`
  SELECT
    (SELECT count(*) FROM events WHERE state = 'waiting') AS waiting,
    (SELECT min(at) FROM events WHERE state = 'waiting') AS "waitingSince",
    (SELECT count(*) FROM events WHERE state = 'quarantined')
      + (SELECT count(*) FROM clocks WHERE state = 'quarantined')
      + (SELECT count(*) FROM mail WHERE state = 'quarantined') AS "setAside",
    (SELECT count(*) FROM sends WHERE state = 'open') AS open,
    (SELECT count(*) FROM sends WHERE state = 'unknown') AS unknown,
    (SELECT count(*) FROM sends WHERE state = 'failed') AS failed,
    (SELECT min(sends.due_at) FROM sends JOIN lanes ON lanes.id = coalesce(sends.endpoint_id, sends.lane_id)
      WHERE sends.state = 'open' AND sends.due_at < $1 AND sends.channel = ANY($2::text[])
        AND lanes.closed_at IS NULL) AS "sendDueSince",
    (SELECT min(ready_at) FROM clocks WHERE state = 'set' AND ready_at < $1) AS "clockDueSince",
    pg_database_size(current_database()) AS bytes`);

/** The same in every process: they share the store. */
export async function readStanding(
  session: Session,
  now: Instant,
  served: readonly Channel[],
): Promise<StoreStanding> {
  const row = await session.read((on) => on.one(standing, now, served));
  if (!row) throw new Error('a count without an answer');
  const { open, unknown, failed, ...rest } = row;
  return { ...rest, sends: { open, unknown, failed } };
}
