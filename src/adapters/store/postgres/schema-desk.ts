import { index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes, caseId, sealed, whole } from './columns.ts';

/** By these a case is found at the desk: the first eight bytes of keyed hashes, which give nothing back. */
export const caseTerms = pgTable(
  'case_terms',
  {
    term: bytes('term').notNull(),
    case: caseId(),
  },
  (table) => [primaryKey({ columns: [table.term, table.case] }), index('case_terms_of_case').on(table.case)],
);

/** Incidents, and how each is shown at the desk outside: the last three as in `views`. */
export const incidents = pgTable('incidents', {
  id: text('id').primaryKey(),
  version: integer('version').notNull(),
  openedAt: whole('opened_at').notNull(),
  closedAt: whole('closed_at'),
  sealed: sealed().notNull(),
  mark: integer('mark').notNull().default(0),
  dueAt: whole('due_at'),
  shown: bytes('shown'),
});
