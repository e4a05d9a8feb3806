import { and, between, eq, inArray, isNotNull, isNull, lte, ne, not, or, type SQL, sql } from 'drizzle-orm';
import type { Instant } from '../../../domain/instant.ts';
import { derivedColumns } from '../derived.ts';
import { layConversation, readConversation } from '../documents.ts';
import { placeOf } from '../places.ts';
import { deletionEntry, type LaneDeletion } from '../retention.ts';
import { withEmptyDraft } from '../turn-rules.ts';
import type { CaseBook } from './case-book.ts';
import type { ClockBook } from './clock-book.ts';
import type { FileUses, User } from './file-uses.ts';
import type { HandledKeys } from './keys.ts';
import { dropPassedOn } from './passed-on.ts';
import {
  auditOpenings,
  casePayments,
  cases,
  conversations,
  events,
  fileUses,
  lanes,
  log,
  openings,
  sends,
} from './schema.ts';
import { archive } from './schema-after.ts';
import { caseTerms } from './schema-desk.ts';
import { copies } from './schema-outside.ts';
import type { Session } from './session.ts';
import type { Views } from './views.ts';

interface Parts {
  readonly session: Session;
  readonly keys: HandledKeys;
  readonly files: FileUses;
  readonly caseBook: CaseBook;
  readonly clockBook: ClockBook;
  readonly views: Views;
}

/** Deletes what a {@link LaneDeletion} names, inside the caller's transaction. */
export class Eraser {
  private readonly parts: Parts;
  constructor(parts: Parts) {
    this.parts = parts;
  }

  apply(lane: number, deletion: LaneDeletion, now: Instant, by: 'customer' | 'program') {
    const { db } = this.parts.session;
    const files = deletion.cases.flatMap((reference) => this.dropCase(reference, deletion, now, by));
    const entries = this.dropEntries(lane, deletion);
    const raw = this.dropEvents(lane, deletion);
    files.push(...entries.files, ...raw.files);
    if (deletion.said === 'all') {
      files.push(...this.parts.files.end('draft', [lane]));
      db.delete(conversations).where(eq(conversations.lane, lane)).run();
      this.parts.clockBook.stopAll(lane);
      this.dropLane(lane);
    } else if (deletion.withEmptyDraft) {
      files.push(...this.parts.files.end('draft', [lane]));
      this.withEmptyDraft(lane, now);
    }
    return { entries: entries.count, events: raw.count, files };
  }

  /** What was handed out by then, in whatever lane; gives the files it named. */
  dropHandouts(until: Instant): string[] {
    const { db } = this.parts.session;
    const named = db.selectDistinct({ id: fileUses.user }).from(fileUses).where(eq(fileUses.by, 'handout'));
    const old = db
      .delete(log)
      .where(and(inArray(log.id, named), lte(log.at, until)))
      .returning({ id: log.id });
    return this.parts.files.end(
      'handout',
      old.all().map(({ id }) => id),
    );
  }

  private dropCase(
    reference: string,
    { insteadElsewhere }: LaneDeletion,
    now: Instant,
    by: 'customer' | 'program',
  ): string[] {
    const { session, caseBook, files, views } = this.parts;
    const row = caseBook.find(reference);
    if (!row) return [];
    const { id } = row;
    for (const table of [openings, auditOpenings]) session.db.delete(table).where(eq(table.case, id)).run();
    session.db.delete(casePayments).where(eq(casePayments.case, id)).run();
    session.db.delete(caseTerms).where(eq(caseTerms.case, id)).run();
    session.db
      .update(cases)
      .set({
        sealed: null,
        lane: null,
        version: row.version + 1,
        closedAt: row.closedAt ?? now,
        ...derivedColumns(null),
      })
      .where(eq(cases.id, id))
      .run();
    caseBook.link(id, reference, [deletionEntry(by, now)]);
    if (insteadElsewhere !== null) dropPassedOn(this.parts, row, insteadElsewhere, now);
    views.dirtyIfShown(id, now);
    return files.end('case', [id]);
  }

  private dropEntries(lane: number, { said, cases: references }: LaneDeletion) {
    const outside =
      said === null || said === 'all'
        ? undefined
        : and(isNull(log.case), between(log.at, said.from, said.until));
    const which = said === 'all' ? sql`1` : or(inArray(log.case, [...references]), outside);
    return this.drop(log, and(eq(log.lane, lane), which), ['entry', 'handout']);
  }

  private dropEvents(lane: number, { said, rawUntil }: LaneDeletion) {
    const spans = [
      ...(said === 'all' ? [sql`1`] : []),
      ...(said !== null && said !== 'all' ? [between(events.at, said.from, said.until)] : []),
      ...(rawUntil === null ? [] : [lte(events.at, rawUntil)]),
    ];
    if (spans.length === 0) return { count: 0, files: [] };
    const which = and(eq(events.lane, lane), ne(events.state, 'waiting'), or(...spans));
    const gone = this.parts.session.db.select({ key: events.key }).from(events).where(which).all();
    for (const { key } of gone) this.parts.keys.add(key);
    return this.drop(events, which, ['event']);
  }

  private drop(table: typeof log | typeof events, which: SQL | undefined, by: readonly User[]) {
    const { db } = this.parts.session;
    const ids = db.select({ id: table.id }).from(table).where(which);
    const files = by.flatMap((user) => this.parts.files.end(user, sql`${ids}`));
    return { count: db.delete(table).where(which).run().changes, files };
  }

  private withEmptyDraft(lane: number, now: Instant): void {
    const { session } = this.parts;
    const row = session.db.select().from(conversations).where(eq(conversations.lane, lane)).get();
    if (!row) return;
    const { value } = readConversation(session, row);
    const version = row.version + 1;
    const emptied = layConversation(withEmptyDraft(value, now));
    const sealed = session.seal(placeOf.conversation(lane, version), emptied);
    session.db
      .update(conversations)
      .set({ version, sealed, draftSince: null })
      .where(eq(conversations.lane, lane))
      .run();
  }

  /** The address itself goes when nothing names it any more; an event may still wait to be answered. */
  private dropLane(lane: number): void {
    const { db } = this.parts.session;
    // Chats that led in here are on their own again.
    const led = db.update(lanes).set({ leadsTo: null }).where(eq(lanes.leadsTo, lane)).returning().all();
    for (const { id } of [...led, { id: lane }]) {
      const uses = [
        db.select().from(conversations).where(eq(conversations.lane, id)),
        db.select().from(events).where(eq(events.lane, id)),
        db.select().from(cases).where(eq(cases.lane, id)),
        db.select().from(log).where(eq(log.lane, id)),
        db.select().from(copies).where(eq(copies.endpoint, id)),
        db.select().from(sends).where(eq(sends.endpoint, id)),
        db.select().from(archive).where(eq(archive.lane, id)),
        db
          .select()
          .from(lanes)
          .where(and(eq(lanes.id, id), isNotNull(lanes.leadsTo))),
      ];
      db.delete(lanes)
        .where(and(eq(lanes.id, id), ...uses.map((use) => not(sql`EXISTS ${use}`))))
        .run();
    }
  }
}
