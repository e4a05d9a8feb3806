import SqliteDatabase from 'better-sqlite3';
import { EnvironmentFault } from '../../../engine/errors.ts';
import { openDatabaseToRead } from './database.ts';
import { requireMigrated } from './migrations.ts';

/** Everything in one step: a copy that pauses starts anew whenever the running service writes. */
const ALL_PAGES = 2 ** 31 - 1;

/** Writes a consistent copy of a data directory's database, which another process may be writing to. */
export async function copyDatabase(dir: string, to: string): Promise<void> {
  const client = openDatabaseToRead(dir);
  try {
    await client.backup(to, { progress: () => ALL_PAGES });
  } finally {
    client.close();
  }
  requireWhole(to);
}

/** Throws an {@link EnvironmentFault} where the file is no whole database this program can use. */
export function requireWhole(file: string): void {
  let fault: string | undefined;
  const client = new SqliteDatabase(file);
  try {
    requireMigrated(client);
    fault = [
      ...client.prepare<[], string>('PRAGMA quick_check').pluck().all(),
      ...client.prepare<[], string>('PRAGMA foreign_key_check').pluck().all(),
    ].find((line) => line !== 'ok');
    // Takes the side files back in, so that this one file is all of it.
    client.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    client.close();
  }
  if (fault !== undefined) {
    throw new EnvironmentFault(
      `数据库的副本不完整：${fault}\nThe copy of the database is not whole: ${fault}`,
    );
  }
}
