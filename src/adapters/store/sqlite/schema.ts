import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  blob,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type { Case, CaseStage } from '../../../domain/case.ts';
import type { Channel } from '../../../engine/inbound.ts';
import type { PassKind, Role } from '../../../engine/ports/pass-store.ts';

/**
 * Columns named `sealed` hold encrypted documents, `token` and `key` keyed hashes. The others stand in the open
 * because a query needs them; none of them says who a customer is.
 */
export const sealed = () => blob('sealed', { mode: 'buffer' });
export const hash = (name: string) => blob(name, { mode: 'buffer' });
export const id = () => integer('id').primaryKey({ autoIncrement: true });

/** One sealed word by which a wrong key is known before anything is written. */
export const keyCheck = sqliteTable('key_check', {
  id: integer('id').primaryKey(),
  sealed: sealed().notNull(),
});

/** A conversation's address is personal: others name it by this number. */
export const lanes = sqliteTable(
  'lanes',
  {
    id: id(),
    token: hash('token').notNull().unique(),
    sealed: sealed().notNull(),
    /** The conversation this address leads into; `NULL`: its own. */
    leadsTo: integer('leads_to').references((): AnySQLiteColumn => lanes.id),
    /** Since when nothing is sent there, because the customer takes nothing. */
    closedAt: integer('closed_at'),
  },
  (table) => [index('lanes_leading').on(table.leadsTo).where(sql`leads_to IS NOT NULL`)],
);
const lane = () =>
  integer('lane_id')
    .notNull()
    .references(() => lanes.id);

export const conversations = sqliteTable(
  'conversations',
  {
    lane: integer('lane_id')
      .primaryKey()
      .references(() => lanes.id),
    version: integer('version').notNull(),
    consented: integer('consented', { mode: 'boolean' }).notNull(),
    draftSince: integer('draft_since'),
    sealed: sealed().notNull(),
  },
  (table) => [index('conversations_drafts').on(table.draftSince)],
);

/** What came in, until it is answered. */
export const events = sqliteTable(
  'events',
  {
    id: id(),
    lane: lane(),
    key: hash('key').notNull().unique(),
    at: integer('at').notNull(),
    state: text('state').$type<'waiting' | 'quarantined'>().notNull(),
    failures: integer('failures').notNull(),
    sealed: sealed().notNull(),
    sealedReason: blob('sealed_reason', { mode: 'buffer' }),
  },
  (table) => [
    index('events_waiting').on(table.lane, table.id).where(sql`state = 'waiting'`),
    index('events_kept').on(table.at).where(sql`state <> 'waiting'`),
    index('events_of_lane').on(table.lane, table.state, table.id),
  ],
);

/** What was answered, for ever: an event, a desk command or a clock counts once. */
export const handled = sqliteTable('handled', { key: hash('key').primaryKey() });

export const cases = sqliteTable(
  'cases',
  {
    id: id(),
    reference: text('reference').notNull().unique(),
    /** `NULL` once the personal data went, like the document; the chain stays. */
    lane: integer('lane_id').references(() => lanes.id),
    version: integer('version').notNull(),
    stage: text('stage').$type<CaseStage>().notNull(),
    handedOverAt: integer('handed_over_at'),
    closedAt: integer('closed_at'),
    updatedAt: integer('updated_at').notNull(),
    chainSeq: integer('chain_seq').notNull(),
    chainHash: text('chain_hash').notNull(),
    sealed: sealed(),
    /** What the desk's lists and reports go by, made from the document; `derived` says by which program. */
    atDesk: text('at_desk').$type<'open' | 'decided'>(),
    openedAt: integer('opened_at'),
    owner: text('owner'),
    waitingFor: text('waiting_for').$type<Case['waitingFor']>(),
    since: integer('since'),
    dueAt: integer('due_at'),
    held: integer('held').notNull().default(0),
    lossType: text('loss_type'),
    paymentChannel: text('payment_channel'),
    figures: text('figures'),
    incident: text('incident'),
    derived: integer('derived').notNull().default(0),
  },
  (table) => [
    index('cases_queue').on(table.updatedAt).where(sql`handed_over_at IS NOT NULL AND sealed IS NOT NULL`),
    index('cases_open')
      .on(table.handedOverAt)
      .where(sql`stage = 'handed_over' AND handed_over_at IS NOT NULL AND sealed IS NOT NULL`),
    // Each has all that its queries read: a row of the table drags its document along.
    index('cases_desk').on(table.atDesk, table.owner, table.waitingFor, table.since, table.dueAt, table.held),
    index('cases_due').on(table.atDesk, table.dueAt),
    // What is not at the desk changes with every message, and nobody looks for it there.
    index('cases_newest').on(table.atDesk, table.updatedAt).where(sql`at_desk IS NOT NULL`),
    index('cases_kinds').on(
      table.paymentChannel,
      table.lossType,
      table.handedOverAt,
      table.incident,
      table.reference,
    ),
    index('cases_opened').on(table.openedAt),
    index('cases_derived').on(table.derived),
    index('cases_of_lane').on(table.lane),
    index('cases_closed').on(table.closedAt),
  ],
);
const caseId = () =>
  integer('case_id')
    .notNull()
    .references(() => cases.id);

export const casePayments = sqliteTable(
  'case_payments',
  { token: hash('token').notNull(), case: caseId() },
  (table) => [
    primaryKey({ columns: [table.token, table.case] }),
    index('case_payments_of_case').on(table.case),
  ],
);

export const audit = sqliteTable(
  'audit',
  { case: caseId(), seq: integer('seq').notNull(), event: text('event').notNull() },
  (table) => [primaryKey({ columns: [table.case, table.seq] })],
);

/** Salts and values behind the chain's commitments; they can go without breaking it. Those of one turn are one record. */
export const openings = sqliteTable(
  'openings',
  { case: caseId(), seq: integer('seq').notNull(), sealed: sealed().notNull() },
  (table) => [primaryKey({ columns: [table.case, table.seq] })],
);

/** The same, a record for each event, as earlier programs wrote them. */
export const auditOpenings = sqliteTable(
  'audit_openings',
  { case: caseId(), seq: integer('seq').notNull(), sealed: sealed().notNull() },
  (table) => [primaryKey({ columns: [table.case, table.seq] })],
);

/** A row here lets one chain be deleted; a trigger admits it only three years after closing. */
export const chainReleases = sqliteTable('chain_releases', {
  case: integer('case_id')
    .primaryKey()
    .references(() => cases.id),
  at: integer('at').notNull(),
});

export const log = sqliteTable(
  'log',
  {
    id: id(),
    lane: lane(),
    number: integer('number').notNull(),
    /** Reference of the case it was said in. */
    case: text('case_reference'),
    at: integer('at').notNull(),
    sealed: sealed().notNull(),
  },
  (table) => [uniqueIndex('log_numbers').on(table.lane, table.number)],
);

export const sends = sqliteTable(
  'sends',
  {
    id: id(),
    lane: lane(),
    entry: integer('log_id')
      .notNull()
      .references(() => log.id, { onDelete: 'cascade' }),
    /** The address it goes to; `NULL`: the conversation's own. */
    endpoint: integer('endpoint_id').references(() => lanes.id),
    what: text('what').$type<'say' | 'update'>().notNull().default('say'),
    /** Tries that may have arrived. */
    doubts: integer('doubts').notNull().default(0),
    sealedReason: blob('sealed_reason', { mode: 'buffer' }),
    /** Only those of a channel that is served are taken. */
    channel: text('channel').$type<Channel>().notNull().default('web'),
    state: text('state').$type<'open' | 'failed' | 'unknown'>().notNull(),
    attempt: integer('attempt').notNull(),
    /** The later of: when it was said, when its lease ends, when it may be tried again. */
    dueAt: integer('due_at').notNull(),
  },
  (table) => [
    index('sends_open').on(table.lane, table.id).where(sql`state = 'open'`),
    index('sends_of_entry').on(table.entry),
    index('sends_ended').on(table.id).where(sql`state <> 'open'`),
  ],
);

export const clocks = sqliteTable(
  'clocks',
  {
    id: id(),
    lane: lane(),
    name: text('name').notNull(),
    dueAt: integer('due_at').notNull(),
    /** The later of: when it is due, when its lease ends. */
    readyAt: integer('ready_at').notNull(),
    state: text('state').$type<'set' | 'quarantined'>().notNull().default('set'),
    failures: integer('failures').notNull().default(0),
    sealedReason: blob('sealed_reason', { mode: 'buffer' }),
  },
  (table) => [
    uniqueIndex('clocks_names').on(table.lane, table.name),
    index('clocks_ready').on(table.readyAt).where(sql`state = 'set'`),
  ],
);

export const passes = sqliteTable(
  'passes',
  {
    kind: text('kind').$type<PassKind>().notNull(),
    hash: text('hash').notNull(),
    subject: hash('subject_token').notNull(),
    expiresAt: integer('expires_at').notNull(),
    sealed: sealed().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.hash] }),
    index('passes_of_subject').on(table.kind, table.subject),
  ],
);

export const agents = sqliteTable('agents', {
  id: text('id').primaryKey(),
  role: text('role').$type<Role>().notNull(),
  active: integer('active', { mode: 'boolean' }).notNull(),
  sealed: sealed().notNull(),
});

/** Who needs which file of the vault. A file with no row here is nobody's. */
export const fileUses = sqliteTable(
  'file_uses',
  {
    by: text('used_by').$type<'event' | 'draft' | 'entry' | 'handout' | 'case' | 'archive'>().notNull(),
    /** The user's number in its own table; for a draft, the lane's. */
    user: integer('user_id').notNull(),
    sha256: text('sha256').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.by, table.user, table.sha256] }),
    index('file_uses_of_file').on(table.sha256),
  ],
);
