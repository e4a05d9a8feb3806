import { sql } from 'drizzle-orm';
import { index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { bytes, caseId, id, sealed, whole } from './columns.ts';
import { agents, lanes, log } from './schema.ts';

/** What a line is called at an address: the ids of the messages it became, or the one it came as. */
export const copies = pgTable(
  'copies',
  {
    /** Their order is the one in which they were sent. */
    id: id(),
    endpoint: whole('endpoint_id')
      .notNull()
      .references(() => lanes.id),
    outside: text('outside').notNull(),
    entry: whole('log_id')
      .notNull()
      .references(() => log.id, { onDelete: 'cascade' }),
  },
  (table) => [
    uniqueIndex('copies_names').on(table.endpoint, table.outside),
    index('copies_of_entry').on(table.entry),
  ],
);

/** How a case is shown at the desk outside, and when it has to be brought up to date. */
export const views = pgTable(
  'views',
  {
    case: caseId().primaryKey(),
    /** Counts the changes to the case. */
    mark: integer('mark').notNull(),
    /** `NULL` where it shows the case as it is. */
    dueAt: whole('due_at'),
    sealed: sealed(),
  },
  (table) => [index('views_due').on(table.dueAt).where(sql`due_at IS NOT NULL`)],
);

/** What the desk outside sent, until it is handled. */
export const mail = pgTable(
  'mail',
  {
    id: id(),
    key: bytes('key').notNull().unique(),
    at: whole('at').notNull(),
    dueAt: whole('due_at').notNull(),
    /** What was kept before there were lanes is one. */
    lane: text('lane').notNull().default(''),
    attempt: integer('attempt').notNull().default(0),
    state: text('state').$type<'waiting' | 'quarantined'>().notNull().default('waiting'),
    failures: integer('failures').notNull().default(0),
    sealed: sealed().notNull(),
    sealedReason: bytes('sealed_reason'),
  },
  (table) => [index('mail_waiting').on(table.dueAt).where(sql`state = 'waiting'`)],
);

/** Who somebody is that comes through another door. */
export const identities = pgTable(
  'identities',
  {
    token: bytes('token').primaryKey(),
    agent: text('agent_id')
      .notNull()
      .references(() => agents.id),
    sealed: sealed().notNull(),
  },
  (table) => [index('identities_of_agent').on(table.agent)],
);

/** When something last worked, by its name. */
export const heartbeats = pgTable('heartbeats', {
  name: text('name').primaryKey(),
  at: whole('at').notNull(),
});
