import { join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { EnvironmentFault } from '../../../engine/errors.ts';
import { requireCurrent, requireNotNewer, type Version, versionFrom } from '../version.ts';
import { prepareWakeUps } from './wake-ups.ts';

const migrationsFolder = join(import.meta.dirname, '../../../../migrations/postgres');
/** Where the list of what was applied lies; with the tables, not in a schema of its own. */
const migrationsSchema = 'public';
/** Whoever holds it migrates; a number nobody else has a reason to use. */
const MIGRATING = 7_236_015_001;

type Client = pg.ClientBase;

/**
 * Brings a database to this program's version, in one transaction: after a kill it is the old one or the new one. Of
 * processes that start together one migrates and the others wait. Returns how many migrations were applied. A database
 * of a newer program is refused and not touched.
 */
export async function applyMigrations(url: string): Promise<number> {
  // A connection of its own: waiting for somebody else's migration may take long.
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(${MIGRATING})`);
    await requireServer(client);
    requireNotNewer(await versionOf(client));
    const before = await appliedMigrations(client);
    await migrate(drizzle(client), { migrationsFolder, migrationsSchema });
    await prepareWakeUps(url);
    return knownMigrations().length - before.length;
  } finally {
    await client.end();
  }
}

/** The first one that says what became of a transaction by its number, and that is still looked after. */
const OLDEST_SERVER = 14;

async function requireServer(client: Client): Promise<void> {
  const { rows } = await client.query(`SELECT current_setting('server_version_num')::integer AS number`);
  const version = Math.floor(rows[0].number / 10_000);
  if (version >= OLDEST_SERVER) return;
  throw new EnvironmentFault(
    `PostgreSQL ${version} 太旧，至少需要 ${OLDEST_SERVER}。\nPostgreSQL ${version} is too old, ${OLDEST_SERVER} is the least.`,
  );
}

/** For readers beside a running service, which alone migrates. */
export async function requireMigrated(client: Client): Promise<void> {
  requireCurrent(await versionOf(client));
}

async function versionOf(client: Client): Promise<Version> {
  return versionFrom(knownMigrations(), await appliedMigrations(client));
}

/** Whether a program of this version works on it: beside a newer one, which only adds, it does. */
export async function suffices(client: Client): Promise<boolean> {
  const applied = await appliedMigrations(client);
  return knownMigrations().every((one) => applied.includes(one));
}

function knownMigrations(): number[] {
  return readMigrationFiles({ migrationsFolder }).map(({ folderMillis }) => folderMillis);
}

async function appliedMigrations(client: Client): Promise<number[]> {
  const { rows: tables } = await client.query(`SELECT to_regclass('public.__drizzle_migrations') AS there`);
  if (tables[0]?.there === null) return [];
  const { rows } = await client.query('SELECT created_at FROM public.__drizzle_migrations');
  return rows.map((row) => Number(row.created_at));
}
