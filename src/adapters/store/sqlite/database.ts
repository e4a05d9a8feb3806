import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { EnvironmentFault } from '../../../engine/errors.ts';

/** The oldest SQLite without a known fault in write-ahead logs. */
const OLDEST = [3, 51, 3] as const;

/** What conversations under way touch again and again; SQLite's own two megabytes are read anew for each message. */
const CACHE_KIB = 16 * 1024;

/**
 * Of the log, 16 MB, before it is carried into the file. What conversations under way write again and again is carried
 * once; with SQLite's own thousand a busy shop does so every 50 messages, with two more syncs and everything waiting.
 */
const CHECKPOINT_PAGES = 4000;

export function databaseFile(dir: string): string {
  return join(dir, 'zhaodan.sqlite');
}

/** Opens for reading and writing and makes the file where there is none. Only the holder of the lock may. */
export function openDatabase(dir: string): SqliteDatabase.Database {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const file = databaseFile(dir);
  return prepared(() => {
    const client = new SqliteDatabase(file, { timeout: 5000 });
    chmodSync(file, 0o600);
    client.pragma('journal_mode = WAL');
    client.pragma('synchronous = FULL');
    client.pragma('foreign_keys = ON');
    client.pragma('secure_delete = ON');
    client.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    client.pragma(`cache_size = -${CACHE_KIB}`);
    return client;
  });
}

/** Opens beside a running service, to read a consistent state. */
export function openDatabaseToRead(dir: string): SqliteDatabase.Database {
  requireDatabase(dir);
  return prepared(() => new SqliteDatabase(databaseFile(dir), { readonly: true, timeout: 5000 }));
}

export function requireDatabase(dir: string): void {
  if (existsSync(databaseFile(dir))) return;
  throw new EnvironmentFault(`${dir} 里没有找单的数据库。\nThere is no Zhaodan database in ${dir}.`);
}

function prepared(open: () => SqliteDatabase.Database): SqliteDatabase.Database {
  const client = open();
  const version = client.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '0';
  if (isOlder(version)) {
    client.close();
    throw new EnvironmentFault(
      `SQLite ${version} 太旧，至少需要 ${OLDEST.join('.')}。请运行 npm ci。\nSQLite ${version} is too old, ${OLDEST.join('.')} is the least. Run npm ci.`,
    );
  }
  return client;
}

export function isOlder(version: string): boolean {
  const parts = version.split('.').map(Number);
  const differs = OLDEST.findIndex((part, place) => part !== (parts[place] ?? 0));
  return differs >= 0 && (parts[differs] ?? 0) < (OLDEST[differs] ?? 0);
}
