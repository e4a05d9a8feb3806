import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { hash, id, lanes, sealed } from './schema.ts';

/** Looks into the order book that told their asker nothing, as long as a limit counts them. */
export const attempts = sqliteTable(
  'look_up_attempts',
  { id: id(), person: hash('person_token').notNull(), at: integer('at').notNull() },
  (table) => [index('look_up_attempts_at').on(table.at)],
);

/** Orders that customers keep for themselves. */
export const archive = sqliteTable(
  'archive',
  {
    id: id(),
    lane: integer('lane_id')
      .notNull()
      .references(() => lanes.id),
    /** Random; what the customer's buttons name. */
    name: text('name').notNull().unique(),
    keptAt: integer('kept_at').notNull(),
    sealed: sealed().notNull(),
  },
  (table) => [index('archive_of_lane').on(table.lane), index('archive_kept').on(table.keptAt)],
);
