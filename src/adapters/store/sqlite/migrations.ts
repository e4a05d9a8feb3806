import { join } from 'node:path';
import type SqliteDatabase from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { requireCurrent, requireNotNewer, type Version, versionFrom } from '../version.ts';

const migrationsFolder = join(import.meta.dirname, '../../../../migrations/sqlite');

/**
 * Brings a database to this program's version, in one transaction: after a kill it is the old one or the new one.
 * Returns how many migrations were applied. A database of a newer program is refused and not touched.
 */
export function applyMigrations(client: SqliteDatabase.Database): number {
  requireNotOfNewer(client);
  const before = appliedMigrations(client).length;
  migrate(drizzle(client), { migrationsFolder });
  return knownMigrations().length - before;
}

/** Whether any version of this program made it. */
export function isOurs(client: SqliteDatabase.Database): boolean {
  return appliedMigrations(client).length > 0;
}

export function requireMigrated(client: SqliteDatabase.Database): void {
  requireCurrent(versionOf(client));
}

export function requireNotOfNewer(client: SqliteDatabase.Database): void {
  requireNotNewer(versionOf(client));
}

export function versionOf(client: SqliteDatabase.Database): Version {
  return versionFrom(knownMigrations(), appliedMigrations(client));
}

function knownMigrations(): number[] {
  return readMigrationFiles({ migrationsFolder }).map(({ folderMillis }) => folderMillis);
}

function appliedMigrations(client: SqliteDatabase.Database): number[] {
  const table = client.prepare(`SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'`).get();
  if (!table) return [];
  return client.prepare('SELECT created_at FROM __drizzle_migrations').pluck().all().map(Number);
}
