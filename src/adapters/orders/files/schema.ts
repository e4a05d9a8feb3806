import { sql } from 'drizzle-orm';
import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * The local order book. Numbers, contacts and accounts stand here as keyed hashes of their canonical form; what they
 * were, as far as it is kept at all, is sealed. In the open are only what a search or a reconciliation needs.
 */
const id = () => integer('id').primaryKey();
const token = (name: string) => text(name);
const sealed = () => blob('sealed', { mode: 'buffer' }).notNull();

/** One sealed word by which a wrong key is known before anything is written. */
export const keyCheck = sqliteTable('key_check', {
  id: integer('id').primaryKey(),
  sealed: sealed(),
});

/** One file that was loaded; `finished_at` is missing where the process died before its end. */
export const imports = sqliteTable('imports', {
  id: id(),
  kind: text('kind').$type<'orders' | 'payments'>().notNull(),
  startedAt: integer('started_at').notNull(),
  finishedAt: integer('finished_at'),
});

/** Search indexes that are missing while a first import runs, or since it was killed. */
export const indexesSetAside = sqliteTable('indexes_set_aside', {
  kind: text('kind').$type<'orders' | 'payments'>().notNull(),
  sql: text('sql').notNull(),
});

/**
 * What the rows say, many to a page and sealed as one: sealed one by one, a million would take longer than everything else.
 * A page never changes; a row that does moves on to a new one, and what it was stays where it is.
 */
export const pages = sqliteTable('pages', {
  id: id(),
  sealed: sealed(),
});
/** No reference that the database checks: rows are written while their page is still being filled. */
const page = () => integer('page_id').notNull();
const place = () => integer('place').notNull();

const row = () => ({
  merchantToken: token('merchant_token'),
  transactionToken: token('transaction_token'),
  /** Minor units. */
  amount: integer('amount'),
  currency: text('currency'),
  state: text('state').notNull(),
  channel: text('channel'),
  /** When the order was made or, in a bill, paid: what a search by time looks at. */
  madeAt: integer('made_at'),
  import: integer('import_id')
    .notNull()
    .references(() => imports.id),
  page: page(),
  /** Which one it is on its page, from 0. */
  place: place(),
});

export const orders = sqliteTable(
  'orders',
  {
    id: id(),
    token: token('token').notNull().unique(),
    contactToken: token('contact_token'),
    accountToken: token('account_token'),
    paidAt: integer('paid_at'),
    isDeleted: integer('is_deleted', { mode: 'boolean' }).notNull(),
    ...row(),
  },
  (table) => [
    index('orders_merchant').on(table.merchantToken).where(sql`merchant_token IS NOT NULL`),
    index('orders_transaction').on(table.transactionToken).where(sql`transaction_token IS NOT NULL`),
    index('orders_contact').on(table.contactToken).where(sql`contact_token IS NOT NULL`),
    index('orders_account').on(table.accountToken).where(sql`account_token IS NOT NULL`),
    index('orders_made').on(table.madeAt, table.amount),
  ],
);

/** A payment or a refund of the payment channel's bill. */
export const payments = sqliteTable(
  'payments',
  {
    id: id(),
    token: token('token').notNull().unique(),
    isRefund: integer('is_refund', { mode: 'boolean' }).notNull(),
    ...row(),
  },
  (table) => [
    index('payments_merchant').on(table.merchantToken).where(sql`merchant_token IS NOT NULL`),
    index('payments_transaction').on(table.transactionToken).where(sql`transaction_token IS NOT NULL`),
    index('payments_made').on(table.madeAt, table.amount),
  ],
);

/** What a row was before a later import changed it. */
export const history = sqliteTable(
  'history',
  {
    id: id(),
    kind: text('kind').$type<'orders' | 'payments'>().notNull(),
    /** Id of the order or payment. */
    of: integer('of').notNull(),
    import: integer('import_id')
      .notNull()
      .references(() => imports.id),
    replacedBy: integer('replaced_by')
      .notNull()
      .references(() => imports.id),
    page: page(),
    place: place(),
  },
  (table) => [index('history_of').on(table.kind, table.of)],
);
