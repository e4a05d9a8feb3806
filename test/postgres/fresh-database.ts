import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** A database of a suite's own on the server that the project started. */
export interface FreshDatabase {
  /** `postgres://…`, with the right to do everything in it. */
  readonly url: string;
  run(sql: string): Promise<void>;
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
    run: (sql) => runAt(url.href, sql),
    remove: () => runAt(server, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

async function runAt(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
