import pg from 'pg';

/** How long somebody waits for a free connection before they are told to come back. */
const CHECKOUT_MS = 1_500;
const INT8 = 20;

/** Whole numbers as numbers: ids and instants stay far below 2^53. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === INT8 && format !== 'binary' ? Number : pg.types.getTypeParser(oid, format),
};

export interface PoolPlace {
  readonly url: string;
  /** Connections of this process at most. */
  readonly connections: number;
}

/** What is sent on these connections need not wait for answers. A process that hangs lets go of its locks. */
export function openPool({ url, connections }: PoolPlace): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    pipeline: true,
    types: types as pg.CustomTypesConfig,
    keepAlive: true,
    connectionTimeoutMillis: CHECKOUT_MS,
    statement_timeout: 10_000,
    query_timeout: 12_000,
    lock_timeout: 1_500,
    idle_in_transaction_session_timeout: 10_000,
    application_name: 'zhaodan',
  } as pg.PoolConfig);
  // An idle connection that is lost is noticed by whoever needs one next.
  pool.on('error', () => undefined);
  // One that is lost while it is used tells its user by the statements that fail.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
