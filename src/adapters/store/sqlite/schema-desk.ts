import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { cases, sealed } from './schema.ts';

/** By these a case is found at the desk: the first eight bytes of keyed hashes, which give nothing back. */
export const caseTerms = sqliteTable(
  'case_terms',
  {
    term: blob('term', { mode: 'buffer' }).notNull(),
    case: integer('case_id')
      .notNull()
      .references(() => cases.id),
  },
  (table) => [primaryKey({ columns: [table.term, table.case] }), index('case_terms_of_case').on(table.case)],
);

/** Incidents, and how each is shown at the desk outside: the last three as in `views`. */
export const incidents = sqliteTable('incidents', {
  id: text('id').primaryKey(),
  version: integer('version').notNull(),
  openedAt: integer('opened_at').notNull(),
  closedAt: integer('closed_at'),
  sealed: sealed().notNull(),
  mark: integer('mark').notNull().default(0),
  dueAt: integer('due_at'),
  shown: blob('shown', { mode: 'buffer' }),
});
