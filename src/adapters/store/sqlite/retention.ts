import { setTimeout as pause } from 'node:timers/promises';
import { and, eq, isNotNull, isNull, lte, ne, notExists, or, sql } from 'drizzle-orm';
import type { Instant } from '../../../domain/instant.ts';
import { CASE_KEPT, CHAIN_KEPT, DRAFT_KEPT, HANDOUT_KEPT } from '../../../domain/kept.ts';
import type { RetentionStore } from '../../../engine/ports/retention-store.ts';
import { readConversation } from '../documents.ts';
import {
  allNames,
  dueDeletion,
  forgottenEvent,
  type HeldLane,
  heldConversation,
  inNames,
  wishedDeletion,
} from '../retention.ts';
import type { Archive } from './archive.ts';
import type { Eraser } from './eraser.ts';
import type { FileUses } from './file-uses.ts';
import type { Inbox } from './inbox.ts';
import type { LaneBook } from './lane-book.ts';
import type { Passes } from './passes.ts';
import {
  audit,
  auditOpenings,
  casePayments,
  cases,
  chainReleases,
  conversations,
  events,
  openings,
} from './schema.ts';
import { views } from './schema-outside.ts';
import type { Session } from './session.ts';

/** About as many as are deleted in a hundredth of a second. */
const AT_ONCE = 8;

interface Parts {
  readonly session: Session;
  readonly laneBook: LaneBook;
  readonly inbox: Inbox;
  readonly files: FileUses;
  readonly passes: Passes;
  readonly eraser: Eraser;
  readonly archive: Archive;
}

/** The rules of keeping and deleting. */
export class Retention implements RetentionStore {
  private readonly session: Session;
  private readonly laneBook: LaneBook;
  private readonly inbox: Inbox;
  private readonly files: FileUses;
  private readonly passes: Passes;
  private readonly eraser: Eraser;
  private readonly archive: Archive;

  constructor({ session, laneBook, inbox, files, passes, eraser, archive }: Parts) {
    this.session = session;
    this.laneBook = laneBook;
    this.inbox = inbox;
    this.files = files;
    this.passes = passes;
    this.eraser = eraser;
    this.archive = archive;
  }

  purge: RetentionStore['purge'] = async (now, signal) => {
    const gone = { talks: 0, rawEvents: 0, conversations: 0, chains: 0 };
    const orphans: string[] = [];
    const lanes = this.session.read(() => this.lanesToLookAt(now));
    const purged = this.inPieces(lanes, signal, (piece) => {
      const done = piece.map((lane) => this.purgeLane(lane, now));
      return { done, left: this.files.orphans(done.flatMap(({ files }) => files)) };
    });
    for await (const { done, left } of purged) {
      for (const { deletion, events } of done) {
        gone.talks += deletion.talk ? 1 : 0;
        gone.conversations += deletion.cases.length;
        gone.rawEvents += events;
      }
      orphans.push(...left);
    }
    const over = this.session.read(() => this.chainsToDrop(now));
    for await (const dropped of this.inPieces(over, signal, (piece) => this.dropChains(piece, now)))
      gone.chains += dropped;
    const old = await this.session.write(() => {
      this.passes.dropExpired(now);
      return this.files.orphans([
        ...this.eraser.dropHandouts(now - HANDOUT_KEPT),
        ...this.archive.dropOld(now).files,
      ]);
    });
    this.forgetTheLog();
    return { ...gone, orphanedFiles: [...orphans, ...old].sort() };
  };

  forget: RetentionStore['forget'] = async (name, now, asked, instead = '') => {
    const forgotten = await this.session.write(() => {
      const lane = this.laneBook.find(name);
      if (lane === null) return { deleted: [], kept: [], orphanedFiles: [] };
      // What leads in goes first: its address stays for as long as it leads anywhere.
      const lanes = this.laneBook.withLeading(lane).map(({ id }) => id);
      const gone = lanes.toReversed().map((each) => this.forgetLane(each, now, instead));
      const names = allNames(gone.toReversed());
      if (asked) this.inbox.post(forgottenEvent(name, now, asked, names));
      return { ...names, orphanedFiles: this.files.orphans(gone.flatMap(({ files }) => files)) };
    });
    this.forgetTheLog();
    return forgotten;
  };

  unnamed: RetentionStore['unnamed'] = async (files) => this.session.read(() => this.files.orphans(files));

  private forgetLane(lane: number, now: Instant, instead: string) {
    const held = this.held(lane);
    const deletion = wishedDeletion(held, now, instead);
    const archived = this.archive.dropOf(lane);
    const gone = this.erase(lane, deletion, now, 'customer');
    const names = inNames(held, deletion, { ...gone, archived: archived.count });
    return { ...names, files: [...gone.files, ...archived.files] };
  }

  /** What went is not to be found in memory either. */
  private erase(...of: Parameters<Eraser['apply']>): ReturnType<Eraser['apply']> {
    const gone = this.eraser.apply(...of);
    this.session.forget();
    return gone;
  }

  private held(lane: number): HeldLane {
    const { db } = this.session;
    const row = db.select().from(conversations).where(eq(conversations.lane, lane)).get();
    return {
      conversation: row ? heldConversation(readConversation(this.session, row).value, row.draftSince) : null,
      cases: db
        .select({ reference: cases.reference, stage: cases.stage, closedAt: cases.closedAt })
        .from(cases)
        .where(and(eq(cases.lane, lane), isNotNull(cases.sealed)))
        .orderBy(cases.id)
        .all(),
    };
  }

  /** Lanes of which something may have become due; {@link dueDeletion} says what. */
  private lanesToLookAt(now: Instant): readonly number[] {
    const { db } = this.session;
    const closed = db
      .select({ lane: cases.lane })
      .from(cases)
      .where(and(isNotNull(cases.sealed), lte(cases.closedAt, now - CASE_KEPT)));
    const drafts = db
      .select({ lane: conversations.lane })
      .from(conversations)
      .where(lte(conversations.draftSince, now - DRAFT_KEPT));
    const quiet = db
      .select({ lane: conversations.lane })
      .from(conversations)
      .where(
        and(
          isNull(conversations.draftSince),
          notExists(db.select({ id: cases.id }).from(cases).where(eq(cases.lane, conversations.lane))),
        ),
      );
    const raw = db
      .selectDistinct({ lane: events.lane })
      .from(events)
      .leftJoin(conversations, eq(conversations.lane, events.lane))
      .where(
        and(
          ne(events.state, 'waiting'),
          lte(events.at, now - DRAFT_KEPT),
          or(isNull(conversations.lane), eq(conversations.consented, false)),
        ),
      );
    const found = [...closed.all(), ...drafts.all(), ...quiet.all(), ...raw.all()];
    return [...new Set(found.flatMap(({ lane }) => lane ?? []))];
  }

  private purgeLane(lane: number, now: Instant) {
    const deletion = dueDeletion(this.held(lane), now);
    return { deletion, ...this.erase(lane, deletion, now, 'program') };
  }

  private chainsToDrop(now: Instant): readonly number[] {
    return this.session.db
      .select({ id: cases.id })
      .from(cases)
      .where(and(isNull(cases.sealed), lte(cases.closedAt, now - CHAIN_KEPT)))
      .all()
      .map(({ id }) => id);
  }

  private dropChains(ids: readonly number[], now: Instant): number {
    const { db } = this.session;
    for (const id of ids) {
      db.insert(chainReleases).values({ case: id, at: now }).run();
      for (const table of [audit, openings, auditOpenings, casePayments, chainReleases, views]) {
        db.delete(table).where(eq(table.case, id)).run();
      }
      db.delete(cases).where(eq(cases.id, id)).run();
    }
    return ids.length;
  }

  /** A few at a time, each few whole, and as long a pause as they took: whoever talks meanwhile waits for no more than a few. */
  private async *inPieces<T>(
    ids: readonly number[],
    signal: AbortSignal | undefined,
    work: (piece: readonly number[]) => T,
  ): AsyncGenerator<T> {
    for (let at = 0; at < ids.length && !signal?.aborted; at += AT_ONCE) {
      let took = 0;
      yield await this.session.write(() => {
        const begun = performance.now();
        const done = work(ids.slice(at, at + AT_ONCE));
        took = performance.now() - begun;
        return done;
      });
      if (at + AT_ONCE < ids.length) await pause(took);
    }
  }

  /** The write-ahead log still holds the pages as they were: it is written back and cut to nothing. */
  private forgetTheLog(): void {
    this.session.read(() => this.session.db.run(sql`PRAGMA wal_checkpoint(TRUNCATE)`));
  }
}
