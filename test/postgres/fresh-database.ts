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

/** Migrated, and nobody works on it. */
export const TEMPLATE = 'zhaodan_template';

/** `bare`: with nothing in it; otherwise it is migrated already. */
export async function freshDatabase(kind: 'migrated' | 'bare' = 'migrated'): Promise<FreshDatabase> {
  const server = inject('postgres');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = kind === 'bare' ? 'template1' : TEMPLATE;
  await runAt(server, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  const url = databaseOf(server, name);
  return {
    url,
    run: async (sql) => void (await runAt(url, sql)),
    rows: (sql) => runAt(url, sql),
    remove: async () => void (await runAt(server, `DROP DATABASE ${name} WITH (FORCE)`)),
  };
}

/** The address of another database on the same server. */
export function databaseOf(server: string, name: string): string {
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
}

export async function runAt(
  connectionString: string,
  sql: string,
): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
