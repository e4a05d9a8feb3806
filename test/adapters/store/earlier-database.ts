import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { openDatabase } from '../../../src/adapters/store/sqlite/database.ts';

const MIGRATIONS = join(import.meta.dirname, '../../../migrations/sqlite');
/** What programs of those days wrote; their rows fit every schema up to the next file's. */
const ROWS = [2, 3, 4, 5] as const;

interface Journal {
  readonly entries: readonly { readonly tag: string }[];
}
const journal: Journal = JSON.parse(readFileSync(join(MIGRATIONS, 'meta/_journal.json'), 'utf8'));

/** The tags of every migration there is, in order. */
export const MIGRATION_TAGS = journal.entries.map(({ tag }) => tag);

/** A database as the program left it whose newest migration had this place, with everything that was in it. */
export function buildEarlierDatabase(dir: string, newest: number): void {
  const client = openDatabase(dir);
  const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  try {
    cpSync(MIGRATIONS, folder, { recursive: true });
    const entries = journal.entries.slice(0, newest + 1);
    writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ ...journal, entries }));
    migrate(drizzle(client), { migrationsFolder: folder });
    client.pragma('foreign_keys = OFF');
    client.exec(`BEGIN; ${rowsFor(newest)} COMMIT;`);
  } finally {
    client.close();
    rmSync(folder, { recursive: true });
  }
}

function rowsFor(newest: number): string {
  const at = ROWS.findLast((each) => each <= newest) ?? ROWS[0];
  return gunzipSync(readFileSync(join(import.meta.dirname, `earlier/schema-${at}.sql.gz`))).toString('utf8');
}
