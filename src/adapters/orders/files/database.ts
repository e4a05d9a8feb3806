import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { EnvironmentFault } from '../../../engine/errors.ts';

const migrationsFolder = join(import.meta.dirname, '../../../../migrations/orders');

/** What the local order book needs of the secrets; see the store's sealing. */
export interface Sealing {
  seal(place: string, plain: Uint8Array): Buffer;
  open(place: string, sealed: Uint8Array): Buffer;
  token(kind: string, text: string): Buffer;
}

export function ordersFile(dir: string): string {
  return join(dir, 'orders.db');
}

/**
 * Opens the local order book in a data directory, and makes it where there is none. An import and a service may have it
 * open at the same time. Throws an {@link EnvironmentFault} for a book of a newer program or with another key.
 */
export function openOrdersFile(dir: string, sealing: Sealing): SqliteDatabase.Database {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const client = new SqliteDatabase(ordersFile(dir), { timeout: 30_000 });
  try {
    chmodSync(ordersFile(dir), 0o600);
    client.pragma('journal_mode = WAL');
    // What a power cut takes back stands in the imported file; an import ends with a checkpoint that is synced.
    client.pragma('synchronous = NORMAL');
    client.pragma('foreign_keys = ON');
    client.pragma('temp_store = FILE');
    bringUpToDate(client);
    requireKey(client, sealing);
    return client;
  } catch (error) {
    client.close();
    throw error;
  }
}

function bringUpToDate(client: SqliteDatabase.Database): void {
  const known = readMigrationFiles({ migrationsFolder }).map(({ folderMillis }) => folderMillis);
  if (appliedMigrations(client).some((one) => !known.includes(one))) throw new EnvironmentFault(NEWER);
  migrate(drizzle(client), { migrationsFolder });
}

function appliedMigrations(client: SqliteDatabase.Database): readonly number[] {
  const table = client.prepare(`SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'`).get();
  return table ? client.prepare('SELECT created_at FROM __drizzle_migrations').pluck().all().map(Number) : [];
}

const PLACE = 'orders/key_check';

function requireKey(client: SqliteDatabase.Database, sealing: Sealing): void {
  const sealed = client.prepare('SELECT sealed FROM key_check WHERE id = 1').pluck().get() as
    | Buffer
    | undefined;
  if (sealed === undefined) {
    const word = sealing.seal(PLACE, Buffer.from('zhaodan'));
    client.prepare('INSERT INTO key_check (id, sealed) VALUES (1, ?) ON CONFLICT DO NOTHING').run(word);
    return;
  }
  try {
    sealing.open(PLACE, sealed);
  } catch {
    throw new EnvironmentFault(WRONG_KEY);
  }
}

const NEWER = [
  '本地订单簿是更新版本的找单写的，现在这个版本打不开它。请换回新版本，或删掉 orders.db 再导入一次。',
  'The local order book was written by a newer Zhaodan. Use the newer version, or delete orders.db and import again.',
].join('\n');
const WRONG_KEY = [
  '密钥和本地订单簿对不上。请用原来的 ZHAODAN_SECRET_KEY 或 secret.key，或删掉 orders.db 再导入一次。',
  'The key does not belong to the local order book. Use its own ZHAODAN_SECRET_KEY or secret.key, or delete orders.db and import again.',
].join('\n');
