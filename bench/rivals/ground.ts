/** What the rivals stand on: SQLite as durable as the program's, and an outbox that speaks after the commit. */
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';

/** Given by whoever starts the rival. */
export const GIVEN = {
  port: Number(process.env.PORT),
  apiRoot: process.env.API_ROOT ?? '',
  token: process.env.TOKEN ?? '',
  secret: process.env.SECRET ?? '',
  dataDir: process.env.DATA_DIR ?? '',
};

export function openRivalDatabase(): SqliteDatabase.Database {
  const database = new SqliteDatabase(join(GIVEN.dataDir, 'rival.sqlite'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec(`
    CREATE TABLE IF NOT EXISTS events (key TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS chats (id TEXT PRIMARY KEY, state TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS outbox (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
  `);
  return database;
}

/** Whoever started the rival waits for this line. */
export function ready(): void {
  process.stdout.write('ready\n');
}
