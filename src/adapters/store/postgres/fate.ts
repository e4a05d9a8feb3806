import type { PoolClient } from 'pg';
import { gather } from './gathering.ts';
import { Connection, statement } from './statements.ts';

/** A transaction that was begun: by this it can be asked later how it ended. */
export interface Begun {
  readonly xid: string;
  /** On the server's clock. */
  readonly at: string;
}

const NEXT = `split_part(next_xid, ':', 1)::bigint * 4294967296 + split_part(next_xid, ':', 2)::bigint`;

/**
 * A server that crashed gives numbers again of which it had written nothing down. Its figures begin anew with its
 * recovery, which notes down the first number it will give: from there on a number is somebody else's.
 */
const fate = statement<{ fate: 'committed' | 'aborted' | 'in progress' | null; givenAgain: boolean }>(`
  SELECT pg_xact_status($1::xid8) AS fate, $1::xid8 >= (${NEXT})::text::xid8 AND EXISTS (
    SELECT 1 FROM pg_stat_bgwriter WHERE stats_reset > $2::timestamptz) AS "givenAgain"
  FROM pg_control_checkpoint()`);

/** `open`: it has not ended yet. */
export async function fateOf(
  { xid, at }: Begun,
  client: PoolClient,
): Promise<'committed' | 'undone' | 'open'> {
  const row = await new Connection(client).one(fate, xid, at);
  if (!row || row.givenAgain) return 'undone';
  if (row.fate === 'in progress') return 'open';
  return row.fate === 'committed' ? 'committed' : 'undone';
}

/** Begins, and waits for the locks in one order everywhere. */
export async function begin(client: PoolClient, locks: readonly bigint[]): Promise<Begun> {
  const sorted = [...new Set(locks)].sort((one, other) => (one < other ? -1 : 1));
  const wait =
    sorted.length === 0
      ? ''
      : `; SELECT pg_advisory_xact_lock(lock) FROM unnest(ARRAY[${sorted.join(',')}]::bigint[]) AS lock`;
  gather(client);
  const answers = (await client.query(
    `BEGIN; SELECT pg_current_xact_id()::text AS xid, now()::text AS at${wait}`,
  )) as unknown as { rows: Begun[] }[];
  const begun = answers[1]?.rows[0];
  if (begun === undefined) throw new Error('a transaction without a number');
  return begun;
}
