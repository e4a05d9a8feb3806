import { statement } from './statements.ts';

/** A row that is due or will be, of whatever kind; an incident's has a name instead of a number. */
export interface Waiting {
  readonly kind: 'send' | 'clock' | 'view' | 'incident' | 'mail';
  readonly id: number;
  readonly name: string | null;
  readonly at: number;
}

/** The first open row of each address that takes something: a waiting row stops its lane. `$1`: channels that are served. */
const heads = `
  FROM sends JOIN lanes ON lanes.id = coalesce(sends.endpoint_id, sends.lane_id)
  WHERE sends.state = 'open' AND sends.channel = ANY($1::text[]) AND lanes.closed_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM sends AS earlier
    WHERE earlier.state = 'open' AND earlier.id < sends.id
      AND coalesce(earlier.endpoint_id, earlier.lane_id) = coalesce(sends.endpoint_id, sends.lane_id))`;

/** The first mail of each lane: one that waits stops those behind it. */
const mailHeads = `
  FROM mail WHERE $2 AND state = 'waiting' AND NOT EXISTS (
    SELECT 1 FROM mail AS earlier
    WHERE earlier.state = 'waiting' AND earlier.id < mail.id AND earlier.lane = mail.lane)`;

/** `$2`: whether the desk is served; `$3`: now; `$4`: how many at most. */
export const waiting = statement<Waiting>(`
  SELECT kind, id, name, at FROM (
    (SELECT 1 AS rank, 'send' AS kind, sends.id, NULL AS name, sends.due_at AS at ${heads} AND sends.due_at <= $3
      ORDER BY sends.due_at, sends.id LIMIT $4)
    UNION ALL
    (SELECT 2, 'clock', id, NULL, ready_at FROM clocks WHERE state = 'set' AND ready_at <= $3
      ORDER BY ready_at, id LIMIT $4)
    UNION ALL
    (SELECT 3, 'view', case_id, NULL, due_at FROM views WHERE $2 AND due_at <= $3 ORDER BY due_at, case_id LIMIT $4)
    UNION ALL
    (SELECT 3, 'incident', 0, id, due_at FROM incidents WHERE $2 AND due_at <= $3 ORDER BY due_at LIMIT $4)
    UNION ALL
    (SELECT 4, 'mail', id, NULL, due_at ${mailHeads} AND due_at <= $3 ORDER BY due_at, id LIMIT $4)
  ) AS due ORDER BY at, rank, id LIMIT $4`);

export const next = statement<{ at: number | null }>(`
  SELECT min(at) AS at FROM (
    (SELECT sends.due_at AS at ${heads} ORDER BY sends.due_at LIMIT 1)
    UNION ALL (SELECT min(ready_at) FROM clocks WHERE state = 'set')
    UNION ALL (SELECT min(due_at) FROM views WHERE $2 AND due_at IS NOT NULL)
    UNION ALL (SELECT min(due_at) FROM incidents WHERE $2 AND due_at IS NOT NULL)
    UNION ALL (SELECT min(due_at) ${mailHeads})
  ) AS due`);

/** Of rows that were seen to be due, those that nobody else took meanwhile. `$2`: now. */
const free = (table: string, id: string, at: string, state: string, type = 'bigint') => `
  WITH free AS (
    SELECT ${id} AS id FROM ${table} WHERE ${id} = ANY($1::${type}[]) AND ${state} AND ${at} <= $2
    FOR UPDATE SKIP LOCKED)`;

export interface SendRow {
  readonly id: number;
  readonly attempt: number;
  readonly doubts: number;
  readonly what: 'say' | 'update';
  readonly lane: number;
  readonly number: number;
  readonly sealed: Buffer;
  readonly toToken: Buffer;
  readonly toSealed: Buffer;
  readonly outside: readonly string[];
}
/** `$3`: until when they are leased. The same below. */
export const leaseSends = statement<SendRow>(`
  ${free('sends', 'id', 'due_at', `state = 'open'`)}, taken AS (
    UPDATE sends SET due_at = $3, attempt = attempt + 1, doubts = doubts + 1 FROM free WHERE sends.id = free.id
    RETURNING sends.*)
  SELECT taken.id, taken.attempt, taken.doubts, taken.what, log.lane_id AS lane, log.number, log.sealed,
    lanes.token AS "toToken", lanes.sealed AS "toSealed",
    ARRAY(SELECT outside FROM copies WHERE log_id = log.id AND endpoint_id = lanes.id ORDER BY copies.id) AS outside
  FROM taken JOIN log ON log.id = taken.log_id
  JOIN lanes ON lanes.id = coalesce(taken.endpoint_id, taken.lane_id)`);

export const leaseClocks = statement<{
  id: number;
  name: string;
  dueAt: number;
  token: Buffer;
  sealed: Buffer;
}>(`
  ${free('clocks', 'id', 'ready_at', `state = 'set'`)}
  UPDATE clocks SET ready_at = $3 FROM free, lanes WHERE clocks.id = free.id AND lanes.id = clocks.lane_id
  RETURNING clocks.id, clocks.name, clocks.due_at AS "dueAt", lanes.token, lanes.sealed`);

export const leaseViews = statement<{
  id: number;
  reference: string;
  mark: number;
  sealed: Buffer | null;
}>(`
  ${free('views', 'case_id', 'due_at', 'true')}
  UPDATE views SET due_at = $3 FROM free, cases WHERE views.case_id = free.id AND cases.id = free.id
  RETURNING views.case_id AS id, cases.reference, views.mark, views.sealed`);

export const leaseIncidents = statement<{ id: string; mark: number; shown: Buffer | null }>(`
  ${free('incidents', 'id', 'due_at', 'true', 'text')}
  UPDATE incidents SET due_at = $3 FROM free WHERE incidents.id = free.id
  RETURNING incidents.id, incidents.mark, incidents.shown`);

export const leaseMail = statement<{ id: number; key: Buffer; sealed: Buffer; attempt: number }>(`
  ${free('mail', 'id', 'due_at', `state = 'waiting'`)}
  UPDATE mail SET due_at = $3, attempt = attempt + 1 FROM free WHERE mail.id = free.id
  RETURNING mail.id, mail.key, mail.sealed, mail.attempt`);

/** What waits until later than `$1` waits until `$2`. */
export const bringForward = [
  ...[`sends SET due_at = $2 WHERE state = 'open'`, `mail SET due_at = $2 WHERE state = 'waiting'`],
  ...['views SET due_at = $2 WHERE true', 'incidents SET due_at = $2 WHERE true'],
].map((what) => statement(`UPDATE ${what} AND due_at > $1`));
/** Nobody holds one for longer than until `$1`; it still rings when it is due. */
export const bringClocksForward = statement(`
  UPDATE clocks SET ready_at = greatest(due_at, $1)
  WHERE state = 'set' AND ready_at > $1 AND ready_at > due_at`);
