import { mkdirSync } from 'node:fs';
import { openDatabase } from '../adapters/store/sqlite/database.ts';
import { takeLock } from '../adapters/store/sqlite/lock.ts';
import { applyMigrations } from '../adapters/store/sqlite/migrations.ts';
import { readConfig } from '../config.ts';
import { type CommandDoors, DONE, terminalDoors } from './doors.ts';

/** `zhaodan migrate` */
export async function migrateOnce(): Promise<number> {
  return migrate({ dir: readConfig().dataDir, ...terminalDoors });
}

/** Brings the database to this program's version and stops. The key is not needed. */
export function migrate({ dir, say }: Pick<CommandDoors, 'say'> & { readonly dir: string }): number {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const lock = takeLock(dir);
  try {
    const client = openDatabase(dir);
    try {
      const applied = applyMigrations(client);
      say(`数据库已是最新，这次更新 ${applied} 步。`);
      say(`The database is up to date; ${applied} migrations were applied.`);
    } finally {
      client.close();
    }
  } finally {
    lock.release();
  }
  return DONE;
}
