import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPool } from '../../../src/adapters/store/postgres/pool.ts';
import { SharedConnection } from '../../../src/adapters/store/postgres/shared-connection.ts';
import { type Connection, statement } from '../../../src/adapters/store/postgres/statements.ts';
import { type FreshDatabase, freshDatabase } from '../fresh-database.ts';

const backend = statement<{ pid: number }>('SELECT pg_backend_pid() AS pid');
const divided = statement<{ value: number }>('SELECT 1 / $1::integer AS value');
const end = statement('SELECT pg_terminate_backend($1)');

let database: FreshDatabase;
let pool: pg.Pool;
let shared: SharedConnection;
beforeAll(async () => {
  database = await freshDatabase();
  pool = openPool({ url: database.url, connections: 4 });
  shared = new SharedConnection(pool);
});
afterAll(async () => {
  await pool.end();
  await database.remove();
});

const pidOf = async (on: Connection) => (await on.one(backend))?.pid;

it('serves all who look at the same time on one connection, and gives it back after the last', async () => {
  const pids = await Promise.all(Array.from({ length: 20 }, () => shared.share(pidOf)));
  expect(new Set(pids).size).toBe(1);
  expect(pool.totalCount).toBe(1);
  expect(pool.idleCount).toBe(1);
});

it('lets each fail alone', async () => {
  const asked = [1, 0, 1].map((by) => shared.share((on) => on.one(divided, by)));
  const outcomes = (await Promise.allSettled(asked)).map(({ status }) => status);
  expect(outcomes).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(pool.idleCount).toBe(1);
});

it('leaves whoever comes no connection that is lost, although others still hold it', async () => {
  const { promise: enough, resolve: letGo } = Promise.withResolvers<void>();
  const holding = shared.share(() => enough);
  const losing = shared.share(async (on) => {
    await on.all(end, await pidOf(on));
    return pidOf(on);
  });
  await expect(losing).rejects.toThrow();
  expect(await shared.share(pidOf)).toBeGreaterThan(0);
  letGo();
  await holding;
  expect(pool.totalCount).toBe(pool.idleCount);
});

it('takes another connection once the one it had is lost', async () => {
  const cut = await Promise.allSettled([
    shared.share(async (on) => {
      await on.all(end, await pidOf(on));
      return pidOf(on);
    }),
    shared.share(async (on) => {
      for (;;) await pidOf(on);
    }),
  ]);
  expect(cut.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await shared.share(pidOf)).toBeGreaterThan(0);
  expect(pool.totalCount).toBe(pool.idleCount);
});
