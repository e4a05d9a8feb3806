import { mkdirSync } from 'node:fs';
import { openDatabase } from '../adapters/store/sqlite/database.ts';
import { takeLock } from '../adapters/store/sqlite/lock.ts';
import { applyMigrations } from '../adapters/store/sqlite/migrations.ts';
import { readConfig } from '../config.ts';
import type { StoragePlace } from '../wiring/storage.ts';
import { type CommandDoors, DONE, terminalDoors } from './doors.ts';

/** `zhaodan migrate` */
export async function migrateOnce(): Promise<number> {
  return migrate({ place: readConfig(), ...terminalDoors });
}

interface MigratePlan extends Pick<CommandDoors, 'say'> {
  readonly place: Pick<StoragePlace, 'dataDir' | 'database'>;
}

/** Brings the database to this program's version and stops. The key is not needed. */
export async function migrate({ place, say }: MigratePlan): Promise<number> {
  const applied =
    place.database === null ? migrateEmbedded(place.dataDir) : await migrateShared(place.database);
  say(`数据库已是最新，这次更新 ${applied} 步。`);
  say(`The database is up to date; ${applied} migrations were applied.`);
  return DONE;
}

function migrateEmbedded(dir: string): number {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const lock = takeLock(dir);
  try {
    const client = openDatabase(dir);
    try {
      return applyMigrations(client);
    } finally {
      client.close();
    }
  } finally {
    lock.release();
  }
}

async function migrateShared(url: string): Promise<number> {
  const { migratePostgres } = await import('../adapters/store/open-postgres.ts');
  return migratePostgres(url);
}
