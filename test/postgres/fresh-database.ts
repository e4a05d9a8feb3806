import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** A database of a suite's own on the server that the project started. */
export interface FreshDatabase {
  /** `postgres://…`, with the right to do everything in it. */
  readonly url: string;
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<readonly Record<string, unknown>[]>;
  remove(): Promise<void>;
}

export async function freshDatabase(): Promise<FreshDatabase> {
  const server = inject('postgres');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await runAt(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    run: async (sql) => void (await runAt(url.href, sql)),
    rows: (sql) => runAt(url.href, sql),
    remove: async () => void (await runAt(server, `DROP DATABASE ${name} WITH (FORCE)`)),
  };
}

async function runAt(connectionString: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
