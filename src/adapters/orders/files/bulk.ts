import type SqliteDatabase from 'better-sqlite3';
import type { KeptKind } from './keeper.ts';

/**
 * Into an empty table rows are written without its search indexes, which are built at the end in one go: entry by entry
 * they would cost more than everything else. A book whose first import was killed goes on the same way.
 */
export interface Bulk {
  /** Whether the indexes are missing now. */
  readonly isOn: boolean;
  /** Builds what is missing. */
  end(): void;
}

export function beginBulk(client: SqliteDatabase.Database, kind: KeptKind): Bulk {
  const isEmpty = client.prepare(`SELECT 1 FROM ${kind} LIMIT 1`).get() === undefined;
  if (isEmpty) setAside(client, kind);
  const missing = client
    .prepare<[string], string>('SELECT sql FROM indexes_set_aside WHERE kind = ?')
    .pluck()
    .all(kind);
  return {
    isOn: missing.length > 0,
    end() {
      for (const sql of missing) client.exec(sql);
      client.prepare('DELETE FROM indexes_set_aside WHERE kind = ?').run(kind);
    },
  };
}

/** Those with a statement of their own: the one behind a unique column has none, and stays. */
function setAside(client: SqliteDatabase.Database, kind: KeptKind): void {
  client.transaction(() => {
    const indexes = client
      .prepare<[string], { readonly name: string; readonly sql: string }>(
        `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql NOT LIKE '%UNIQUE%'`,
      )
      .all(kind);
    const keep = client.prepare('INSERT INTO indexes_set_aside (kind, sql) VALUES (?, ?)');
    for (const { name, sql } of indexes) {
      keep.run(kind, sql);
      client.exec(`DROP INDEX ${name}`);
    }
  })();
}
