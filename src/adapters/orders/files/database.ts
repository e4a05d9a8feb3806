import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { EnvironmentFault } from '../../../engine/errors.ts';

const migrationsFolder = join(import.meta.dirname, '../../../../migrations/orders');

/** What the local order book needs of the secrets; see the store's sealing. */
export interface Sealing {
  seal(place: string, plain: Uint8Array): Buffer;
  open(place: string, sealed: Uint8Array): Buffer;
  mark(kind: string, text: string): string;
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

/** Applies what is missing, each whole or not at all. By hand, because Drizzle's own way costs 150 MB of memory. */
function bringUpToDate(client: SqliteDatabase.Database): void {
  client.exec(
    'CREATE TABLE IF NOT EXISTS __drizzle_migrations (id INTEGER PRIMARY KEY, hash text NOT NULL, created_at numeric)',
  );
  const known = readMigrationFiles({ migrationsFolder });
  const applied = client.prepare('SELECT created_at FROM __drizzle_migrations').pluck();
  const isNewer = (one: unknown) => known.every(({ folderMillis }) => folderMillis !== Number(one));
  if (applied.all().some(isNewer)) throw new EnvironmentFault(NEWER);
  const note = client.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)');
  client
    .transaction(() => {
      const done = new Set(applied.all().map(Number));
      for (const { folderMillis, hash, sql } of known) {
        if (done.has(folderMillis)) continue;
        for (const statement of sql) client.exec(statement);
        note.run(hash, folderMillis);
      }
    })
    .immediate();
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
