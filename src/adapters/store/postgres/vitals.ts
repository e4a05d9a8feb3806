import type { Session } from './session.ts';
import { statement } from './statements.ts';

/** How the database is, for `doctor`. */
export interface Vitals {
  readonly version: string;
  /** Settings on which it depends that what was acknowledged is kept. */
  readonly settings: Readonly<Record<'fsync' | 'full_page_writes' | 'synchronous_commit', string>>;
  readonly connections: { readonly most: number; readonly taken: number };
  /** How far its clock is ahead of this machine's, in milliseconds. */
  readonly clockAhead: number;
}

const vitals = statement<{
  version: string;
  fsync: string;
  full_page_writes: string;
  synchronous_commit: string;
  most: number;
  taken: number;
  now: number;
}>(`
  SELECT current_setting('server_version') AS version, current_setting('fsync') AS fsync,
    current_setting('full_page_writes') AS full_page_writes,
    current_setting('synchronous_commit') AS synchronous_commit,
    current_setting('max_connections')::integer - current_setting('superuser_reserved_connections')::integer AS most,
    (SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend') AS taken,
    (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now`);

export async function readVitals(session: Session): Promise<Vitals> {
  const row = await session.read((on) => on.one(vitals));
  if (!row) throw new Error('a database that does not say how it is');
  const { version, most, taken, now, ...settings } = row;
  return { version, settings, connections: { most, taken }, clockAhead: now - Date.now() };
}
