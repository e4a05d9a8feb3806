import SqliteDatabase from 'better-sqlite3';
import { EnvironmentFault } from '../../../engine/errors.ts';
import { openDatabaseToRead } from './database.ts';
import { isOurs, requireMigrated, requireNotOfNewer } from './migrations.ts';

/** Everything in one step: a copy that pauses starts anew whenever the running service writes. */
const ALL_PAGES = 2 ** 31 - 1;

/** Writes a consistent copy of a data directory's database, which another process may be writing to. */
export async function copyDatabase(dir: string, to: string): Promise<void> {
  const client = openDatabaseToRead(dir);
  try {
    requireMigrated(client);
    await client.backup(to, { progress: () => ALL_PAGES });
  } finally {
    client.close();
  }
  const fault = faultIn(to);
  if (fault === null) return;
  throw new EnvironmentFault(`数据库的副本不完整：${fault}\nThe copy of the database is not whole: ${fault}`);
}

/**
 * What is wrong with a file that should be all of a database; `null` where a service can start with it, be it of an
 * older version. Throws an {@link EnvironmentFault} for one of a newer.
 */
export function faultIn(file: string): string | null {
  const client = new SqliteDatabase(file);
  try {
    if (!isOurs(client)) return 'no database of Zhaodan';
    requireNotOfNewer(client);
    const fault = [
      ...client.prepare<[], string>('PRAGMA quick_check').pluck().all(),
      ...client.prepare<[], string>('PRAGMA foreign_key_check').pluck().all(),
    ].find((line) => line !== 'ok');
    // Takes the side files back in, so that this one file is all of it.
    client.pragma('wal_checkpoint(TRUNCATE)');
    return fault ?? null;
  } catch (error) {
    if (error instanceof SqliteDatabase.SqliteError && DAMAGED.test(error.code))
      return 'the database is damaged';
    throw error;
  } finally {
    client.close();
  }
}

const DAMAGED = /^SQLITE_(?:NOTADB|CORRUPT)/;
