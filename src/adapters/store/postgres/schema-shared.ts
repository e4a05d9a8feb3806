import { doublePrecision, index, pgTable, text } from 'drizzle-orm/pg-core';
import { bytes, sealed, whole } from './columns.ts';

/** What one process keeps in a folder or in memory, and many have to share. */

/** Original bytes of the vault, each sealed for its own name. */
export const files = pgTable(
  'files',
  {
    sha256: text('sha256').primaryKey(),
    /** When they were last put here: what nothing names is removed only after a while. */
    at: whole('at').notNull(),
    sealed: sealed().notNull(),
  },
  (table) => [index('files_at').on(table.at)],
);

/** How much of its pace each one has left. Lost in a crash, and no harm done. */
export const paces = pgTable(
  'paces',
  {
    token: bytes('token').primaryKey(),
    left: doublePrecision('left_over').notNull(),
    at: whole('at').notNull(),
    /** When it is full again, and the row says nothing any more. */
    fullAt: whole('full_at').notNull(),
  },
  (table) => [index('paces_full').on(table.fullAt)],
);

/** How far the embedded store that is being carried over here has come; empty when none is. */
export const moving = pgTable('moving', {
  /** Which store it is. */
  source: bytes('source').primaryKey(),
  /** Rows that are here, by table. */
  progress: text('progress').notNull(),
});
