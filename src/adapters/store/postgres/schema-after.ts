import { index, pgTable, text } from 'drizzle-orm/pg-core';
import { bytes, id, sealed, whole } from './columns.ts';
import { lanes } from './schema.ts';

/** Looks into the order book that told their asker nothing, as long as a limit counts them. */
export const attempts = pgTable(
  'look_up_attempts',
  { id: id(), person: bytes('person_token').notNull(), at: whole('at').notNull() },
  (table) => [index('look_up_attempts_at').on(table.at)],
);

/** Orders that customers keep for themselves. */
export const archive = pgTable(
  'archive',
  {
    id: id(),
    lane: whole('lane_id')
      .notNull()
      .references(() => lanes.id),
    /** Random; what the customer's buttons name. */
    name: text('name').notNull().unique(),
    keptAt: whole('kept_at').notNull(),
    sealed: sealed().notNull(),
  },
  (table) => [index('archive_of_lane').on(table.lane), index('archive_kept').on(table.keptAt)],
);
