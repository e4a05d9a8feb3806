import type { Instant } from '../../../domain/instant.ts';
import type { StoreStanding } from '../../../engine/ports/store-standing.ts';
import type { Session } from './session.ts';
import { statement } from './statements.ts';

interface Counted extends Omit<StoreStanding, 'sends'> {
  readonly open: number;
  readonly unknown: number;
  readonly failed: number;
}
const standing = statement<Counted>(`
  SELECT
    (SELECT count(*) FROM events WHERE state = 'waiting') AS waiting,
    (SELECT min(at) FROM events WHERE state = 'waiting') AS "waitingSince",
    (SELECT count(*) FROM events WHERE state = 'quarantined')
      + (SELECT count(*) FROM clocks WHERE state = 'quarantined') AS "setAside",
    (SELECT count(*) FROM sends WHERE state = 'open') AS open,
    (SELECT count(*) FROM sends WHERE state = 'unknown') AS unknown,
    (SELECT count(*) FROM sends WHERE state = 'failed') AS failed,
    (SELECT min(due_at) FROM sends WHERE state = 'open' AND due_at < $1) AS "sendDueSince",
    (SELECT min(ready_at) FROM clocks WHERE state = 'set' AND ready_at < $1) AS "clockDueSince",
    pg_database_size(current_database()) AS bytes`);

/** The same in every process: they share the store. */
export async function readStanding(session: Session, now: Instant): Promise<StoreStanding> {
  const row = await session.read((on) => on.one(standing, now));
  if (!row) throw new Error('a count without an answer');
  const { open, unknown, failed, ...rest } = row;
  return { ...rest, sends: { open, unknown, failed } };
}
