import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { Case, CaseStage } from '../../../domain/case.ts';
import type { Channel } from '../../../engine/inbound.ts';
import type { PassKind, Role } from '../../../engine/ports/pass-store.ts';
import { bytes, caseId, id, sealed, whole } from './columns.ts';

/** The tables are those of the SQLite store, name for name, so that one can be carried over to the other. */

/** One sealed word by which a wrong key is known before anything is written. */
export const keyCheck = pgTable('key_check', {
  id: integer('id').primaryKey(),
  sealed: sealed().notNull(),
});

/** A conversation's address is personal: others name it by this number. */
export const lanes = pgTable(
  'lanes',
  {
    id: id(),
    token: bytes('token').notNull().unique(),
    sealed: sealed().notNull(),
    /** The conversation this address leads into; `NULL`: its own. */
    leadsTo: whole('leads_to').references((): AnyPgColumn => lanes.id),
    /** Since when nothing is sent there, because the customer takes nothing. */
    closedAt: whole('closed_at'),
  },
  (table) => [index('lanes_leading').on(table.leadsTo).where(sql`leads_to IS NOT NULL`)],
);
const lane = () =>
  whole('lane_id')
    .notNull()
    .references(() => lanes.id);

export const conversations = pgTable(
  'conversations',
  {
    lane: whole('lane_id')
      .primaryKey()
      .references(() => lanes.id),
    version: integer('version').notNull(),
    consented: boolean('consented').notNull(),
    draftSince: whole('draft_since'),
    sealed: sealed().notNull(),
  },
  (table) => [index('conversations_drafts').on(table.draftSince).where(sql`draft_since IS NOT NULL`)],
);

/** What came in, until it is answered. */
export const events = pgTable(
  'events',
  {
    id: id(),
    lane: lane(),
    key: bytes('key').notNull().unique(),
    at: whole('at').notNull(),
    state: text('state').$type<'waiting' | 'quarantined'>().notNull(),
    failures: integer('failures').notNull(),
    sealed: sealed().notNull(),
    sealedReason: bytes('sealed_reason'),
  },
  (table) => [
    index('events_of_lane').on(table.lane, table.id),
    index('events_kept').on(table.at).where(sql`state <> 'waiting'`),
  ],
);

/** What was answered, for ever: an event, a desk command or a clock counts once. */
export const handled = pgTable('handled', { key: bytes('key').primaryKey() });

export const cases = pgTable(
  'cases',
  {
    id: id(),
    reference: text('reference').notNull().unique(),
    /** `NULL` once the personal data went, like the document; the chain stays. */
    lane: whole('lane_id').references(() => lanes.id),
    version: integer('version').notNull(),
    stage: text('stage').$type<CaseStage>().notNull(),
    handedOverAt: whole('handed_over_at'),
    closedAt: whole('closed_at'),
    updatedAt: whole('updated_at').notNull(),
    chainSeq: integer('chain_seq').notNull(),
    chainHash: text('chain_hash').notNull(),
    sealed: sealed(),
    /** What the desk's lists and reports go by, made from the document; `derived` says by which program. */
    atDesk: text('at_desk').$type<'open' | 'decided'>(),
    openedAt: whole('opened_at'),
    owner: text('owner'),
    waitingFor: text('waiting_for').$type<Case['waitingFor']>(),
    since: whole('since'),
    dueAt: whole('due_at'),
    held: integer('held').notNull().default(0),
    lossType: text('loss_type'),
    paymentChannel: text('payment_channel'),
    figures: text('figures'),
    derived: integer('derived').notNull().default(0),
    /** Taken from the figures by the database, since a process of an older version writes no such column. */
    incident: text('incident').generatedAlwaysAs(sql`figures::json ->> 'incident'`),
    /** As `updated_at`, once the case is at the desk. */
    listedAt: whole('listed_at').generatedAlwaysAs(
      sql`CASE WHEN handed_over_at IS NOT NULL THEN updated_at END`,
    ),
  },
  (table) => [
    // A turn that leaves the case where it is listed changes no column of these, nor of their conditions: then
    // PostgreSQL writes into none of them.
    index('cases_queue').on(table.listedAt).where(sql`listed_at IS NOT NULL`),
    index('cases_open')
      .on(table.handedOverAt)
      .where(sql`stage = 'handed_over' AND handed_over_at IS NOT NULL`),
    index('cases_desk').on(table.atDesk, table.owner, table.waitingFor, table.since, table.dueAt, table.held),
    index('cases_due').on(table.atDesk, table.dueAt),
    index('cases_newest').on(table.atDesk, table.listedAt),
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
    index('cases_closed').on(table.closedAt).where(sql`closed_at IS NOT NULL`),
  ],
);

export const casePayments = pgTable(
  'case_payments',
  { token: bytes('token').notNull(), case: caseId() },
  (table) => [
    primaryKey({ columns: [table.token, table.case] }),
    index('case_payments_of_case').on(table.case),
  ],
);

export const audit = pgTable(
  'audit',
  { case: caseId(), seq: integer('seq').notNull(), event: text('event').notNull() },
  (table) => [primaryKey({ columns: [table.case, table.seq] })],
);

/** Salts and values behind the chain's commitments; they can go without breaking it. Those of one turn are one record. */
export const openings = pgTable(
  'openings',
  { case: caseId(), seq: integer('seq').notNull(), sealed: sealed().notNull() },
  (table) => [primaryKey({ columns: [table.case, table.seq] })],
);

/** The same, a record for each event, as earlier programs wrote them. */
export const auditOpenings = pgTable(
  'audit_openings',
  { case: caseId(), seq: integer('seq').notNull(), sealed: sealed().notNull() },
  (table) => [primaryKey({ columns: [table.case, table.seq] })],
);

/** A row here lets one chain be deleted; a trigger admits it only three years after closing. */
export const chainReleases = pgTable('chain_releases', {
  case: whole('case_id')
    .primaryKey()
    .references(() => cases.id),
  at: whole('at').notNull(),
});

export const log = pgTable(
  'log',
  {
    id: id(),
    /** Of a conversation, whose row names the lane: without a foreign key of its own. The same in `sends`. */
    lane: whole('lane_id').notNull(),
    number: integer('number').notNull(),
    /** Reference of the case it was said in. */
    case: text('case_reference'),
    at: whole('at').notNull(),
    sealed: sealed().notNull(),
  },
  (table) => [uniqueIndex('log_numbers').on(table.lane, table.number)],
);

export const sends = pgTable(
  'sends',
  {
    id: id(),
    lane: whole('lane_id').notNull(),
    entry: whole('log_id')
      .notNull()
      .references(() => log.id, { onDelete: 'cascade' }),
    /** The address it goes to; `NULL`: the conversation's own. */
    endpoint: whole('endpoint_id').references(() => lanes.id),
    what: text('what').$type<'say' | 'update'>().notNull().default('say'),
    /** Tries that may have arrived. */
    doubts: integer('doubts').notNull().default(0),
    sealedReason: bytes('sealed_reason'),
    /** Only those of a channel that is served are taken. */
    channel: text('channel').$type<Channel>().notNull().default('web'),
    state: text('state').$type<'open' | 'failed' | 'unknown'>().notNull(),
    attempt: integer('attempt').notNull(),
    /** The later of: when it was said, when its lease ends, when it may be tried again. */
    dueAt: whole('due_at').notNull(),
  },
  (table) => [
    index('sends_open').on(sql`coalesce(endpoint_id, lane_id)`, table.id).where(sql`state = 'open'`),
    index('sends_due').on(table.dueAt).where(sql`state = 'open'`),
    index('sends_of_entry').on(table.entry),
    index('sends_ended').on(table.id).where(sql`state <> 'open'`),
  ],
);

export const clocks = pgTable(
  'clocks',
  {
    id: id(),
    lane: lane(),
    name: text('name').notNull(),
    dueAt: whole('due_at').notNull(),
    /** The later of: when it is due, when its lease ends. */
    readyAt: whole('ready_at').notNull(),
    state: text('state').$type<'set' | 'quarantined'>().notNull().default('set'),
    failures: integer('failures').notNull().default(0),
    sealedReason: bytes('sealed_reason'),
  },
  (table) => [
    uniqueIndex('clocks_names').on(table.lane, table.name),
    index('clocks_ready').on(table.readyAt).where(sql`state = 'set'`),
  ],
);

export const passes = pgTable(
  'passes',
  {
    kind: text('kind').$type<PassKind>().notNull(),
    hash: text('hash').notNull(),
    subject: bytes('subject_token').notNull(),
    expiresAt: whole('expires_at').notNull(),
    sealed: sealed().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.hash] }),
    index('passes_of_subject').on(table.kind, table.subject),
    index('passes_ending').on(table.expiresAt),
  ],
);

export const agents = pgTable('agents', {
  id: text('id').primaryKey(),
  role: text('role').$type<Role>().notNull(),
  active: boolean('active').notNull(),
  sealed: sealed().notNull(),
});

/** Who needs which file of the vault. A file with no row here is nobody's. */
export const fileUses = pgTable(
  'file_uses',
  {
    by: text('used_by').$type<'event' | 'draft' | 'entry' | 'handout' | 'case' | 'archive'>().notNull(),
    /** The user's number in its own table; for a draft, the lane's. */
    user: whole('user_id').notNull(),
    sha256: text('sha256').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.by, table.user, table.sha256] }),
    index('file_uses_of_file').on(table.sha256),
  ],
);
