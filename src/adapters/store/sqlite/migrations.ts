import { join } from 'node:path';
import type SqliteDatabase from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { EnvironmentFault } from '../../../engine/errors.ts';

const migrationsFolder = join(import.meta.dirname, '../../../../migrations/sqlite');

/**
 * Brings a database to this program's version, in one transaction: after a kill it is the old one or the new one.
 * Returns how many migrations were applied. A database of a newer program is refused and not touched.
 */
export function applyMigrations(client: SqliteDatabase.Database): number {
  if (versionOf(client) === 'newer') throw new EnvironmentFault(NEWER);
  const before = appliedMigrations(client).length;
  migrate(drizzle(client), { migrationsFolder });
  return knownMigrations().length - before;
}

/** For readers beside a running service, which alone migrates. */
export function requireMigrated(client: SqliteDatabase.Database): void {
  const version = versionOf(client);
  if (version === 'newer') throw new EnvironmentFault(NEWER);
  if (version === 'older') throw new EnvironmentFault(OLDER);
}

/** What a database is, seen from this program. */
export function versionOf(client: SqliteDatabase.Database): 'older' | 'current' | 'newer' {
  const known = knownMigrations();
  const applied = appliedMigrations(client);
  if (applied.some((one) => !known.includes(one))) return 'newer';
  return applied.length < known.length ? 'older' : 'current';
}

function knownMigrations(): number[] {
  return readMigrationFiles({ migrationsFolder }).map(({ folderMillis }) => folderMillis);
}

function appliedMigrations(client: SqliteDatabase.Database): number[] {
  const table = client.prepare(`SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'`).get();
  if (!table) return [];
  return client.prepare('SELECT created_at FROM __drizzle_migrations').pluck().all().map(Number);
}

const NEWER = [
  '这个数据库是更新版本的找单写的，现在这个版本打不开它。请换回新版本，或从备份恢复。',
  'This database was written by a newer Zhaodan; this version cannot open it. Use the newer version, or restore a backup.',
].join('\n');
const OLDER = [
  '这个数据库还是旧版本的。请先启动一次服务，或运行 zhaodan migrate。',
  'This database is of an older version. Start the service once, or run zhaodan migrate.',
].join('\n');
