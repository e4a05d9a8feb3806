import type { TestProject } from 'vitest/node';
import { migratePostgres } from '../../src/adapters/store/open-postgres.ts';
import { databaseOf, runAt, TEMPLATE } from './fresh-database.ts';
import { openServer } from './own-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server's own database; suites take one of their own from `freshDatabase`. */
    postgres: string;
  }
}

/**
 * One real PostgreSQL for all suites of the project, in a directory of its own that goes with it. A database that is
 * migrated stands ready to be copied, which is faster than to migrate each.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openServer(['-c', 'fsync=off', '-c', 'max_connections=120']);
  await runAt(server.url, `CREATE DATABASE ${TEMPLATE}`);
  await migratePostgres(databaseOf(server.url, TEMPLATE));
  project.provide('postgres', server.url);
  return () => server.remove();
}
