import pg from 'pg';
import { openPostgresStore, type SharedStore } from '../../../src/adapters/store/open-postgres.ts';
import { testSecrets } from '../../adapters/store/places.ts';
import { type FreshDatabase, freshDatabase } from '../fresh-database.ts';

/** A store in a database of its own. */
export interface FreshStore {
  readonly store: SharedStore;
  readonly database: FreshDatabase;
  /** Takes everything out of it; much faster than a new one. */
  readonly empty: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export function openAt(url: string, connections = 6): Promise<SharedStore> {
  return openPostgresStore({ url, secrets: testSecrets, connections });
}

export async function freshStore(): Promise<FreshStore> {
  const database = await freshDatabase();
  const store = await openAt(database.url);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ tables: string }>(
    `SELECT string_agg(quote_ident(tablename), ', ') AS tables FROM pg_tables
     WHERE schemaname = 'public' AND tablename NOT IN ('__drizzle_migrations', 'key_check')`,
  );
  return {
    store,
    database,
    async empty() {
      // Without triggers: a chain is not let go of otherwise.
      await client.query('SET session_replication_role = replica');
      await client.query(`TRUNCATE ${rows[0]?.tables} RESTART IDENTITY`);
    },
    async close() {
      await client.end();
      await store.close();
      await database.remove();
    },
  };
}
