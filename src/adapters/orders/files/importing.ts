import type SqliteDatabase from 'better-sqlite3';
import type { Instant } from '../../../domain/instant.ts';
import { beginBulk } from './bulk.ts';
import type { Sealing } from './database.ts';
import { createKeeper, type Keeping, type Kept, type KeptKind } from './keeper.ts';
import type { KeptRecord } from './packing.ts';

/** What an import did with the rows it was given. */
export interface Counts {
  new: number;
  changed: number;
  same: number;
  bad: number;
  /** Rows of a bill that are no payment to the shop: fees, withdrawals, what the shop itself paid. */
  other: number;
}

/** Rows a transaction holds: with fewer, the indexes are written to disk over and over. */
const ROWS_PER_COMMIT = 20_000;

export interface Import {
  readonly counts: Counts;
  keep(row: Keeping): Kept;
  /** Everything is durable, and the book knows that the file was read to its end. */
  finish(at: Instant): Counts;
  /** Whatever was kept up to here stays: the next import of the same file goes on from it. */
  abandon(): void;
}

/** Begins to load a file. The rows become durable in portions, so that a killed import has not been in vain. */
export function beginImport(
  client: SqliteDatabase.Database,
  sealing: Sealing,
  kind: KeptKind,
  at: Instant,
  isSame: (before: KeptRecord, now: KeptRecord) => boolean = () => false,
): Import {
  client.pragma('cache_size = -16384');
  client.pragma('wal_autocheckpoint = 16384');
  const bulk = beginBulk(client, kind);
  const { lastInsertRowid } = client
    .prepare('INSERT INTO imports (kind, started_at) VALUES (?, ?)')
    .run(kind, at);
  const importId = Number(lastInsertRowid);
  const keeper = createKeeper(client, sealing, kind, importId, isSame);
  const counts: Counts = { new: 0, changed: 0, same: 0, bad: 0, other: 0 };
  let pending = 0;
  client.exec('BEGIN IMMEDIATE');

  function end(): void {
    keeper.flush();
    bulk.end();
    client.exec('COMMIT');
    client.exec('DROP TABLE temp.seen');
  }

  return {
    counts,
    keep(row) {
      const kept = keeper.keep(row);
      counts[kept === 'duplicate' ? 'bad' : kept] += 1;
      pending += 1;
      if (pending >= ROWS_PER_COMMIT) {
        keeper.flush();
        client.exec('COMMIT');
        client.exec('BEGIN IMMEDIATE');
        pending = 0;
      }
      return kept;
    },
    finish(finishedAt) {
      client.prepare('UPDATE imports SET finished_at = ? WHERE id = ?').run(finishedAt, importId);
      end();
      client.pragma('wal_checkpoint(TRUNCATE)');
      return counts;
    },
    abandon() {
      // A full disk has taken the transaction back already.
      if (client.inTransaction) end();
    },
  };
}
