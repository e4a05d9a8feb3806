import { sql } from 'drizzle-orm';
import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { agents, cases, hash, id, lanes, log, sealed } from './schema.ts';

/** What a line is called at an address: the ids of the messages it became, or the one it came as. */
export const copies = sqliteTable(
  'copies',
  {
    endpoint: integer('endpoint_id')
      .notNull()
      .references(() => lanes.id),
    outside: text('outside').notNull(),
    entry: integer('log_id')
      .notNull()
      .references(() => log.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.endpoint, table.outside] }),
    index('copies_of_entry').on(table.entry),
  ],
);

/** How a case is shown at the desk outside, and when it has to be brought up to date. */
export const views = sqliteTable(
  'views',
  {
    case: integer('case_id')
      .primaryKey()
      .references(() => cases.id),
    /** Counts the changes to the case. */
    mark: integer('mark').notNull(),
    /** `NULL` where it shows the case as it is. */
    dueAt: integer('due_at'),
    sealed: sealed(),
  },
  (table) => [index('views_due').on(table.dueAt).where(sql`due_at IS NOT NULL`)],
);

/** What the desk outside sent, until it is handled. */
export const mail = sqliteTable(
  'mail',
  {
    id: id(),
    key: hash('key').notNull().unique(),
    at: integer('at').notNull(),
    dueAt: integer('due_at').notNull(),
    /** What was kept before there were lanes is one. */
    lane: text('lane').notNull().default(''),
    attempt: integer('attempt').notNull().default(0),
    state: text('state').$type<'waiting' | 'quarantined'>().notNull().default('waiting'),
    failures: integer('failures').notNull().default(0),
    sealed: sealed().notNull(),
    sealedReason: blob('sealed_reason', { mode: 'buffer' }),
  },
  (table) => [index('mail_waiting').on(table.dueAt).where(sql`state = 'waiting'`)],
);

/** Who somebody is that comes through another door. */
export const identities = sqliteTable(
  'identities',
  {
    token: hash('token').primaryKey(),
    agent: text('agent_id')
      .notNull()
      .references(() => agents.id),
    sealed: sealed().notNull(),
  },
  (table) => [index('identities_of_agent').on(table.agent)],
);

/** When something last worked, by its name. */
export const heartbeats = sqliteTable('heartbeats', {
  name: text('name').primaryKey(),
  at: integer('at').notNull(),
});
