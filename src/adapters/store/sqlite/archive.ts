import { and, desc, eq, lte, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../domain/instant.ts';
import { ARCHIVE_KEPT } from '../../../domain/kept.ts';
import type { ArchiveChange, ArchivedOrder } from '../../../engine/archive/archived-order.ts';
import type { ArchiveStore } from '../../../engine/ports/archive-store.ts';
import { placeOf } from '../places.ts';
import type { FileUses } from './file-uses.ts';
import type { LaneBook } from './lane-book.ts';
import { archive } from './schema-after.ts';
import type { Session } from './session.ts';

/** Orders that customers keep for themselves, sealed. */
export class Archive implements ArchiveStore {
  private readonly session: Session;
  private readonly laneBook: LaneBook;
  private readonly files: FileUses;
  constructor(session: Session, laneBook: LaneBook, files: FileUses) {
    this.session = session;
    this.laneBook = laneBook;
    this.files = files;
  }

  archived: ArchiveStore['archived'] = async (name) =>
    this.session.read(() => {
      const lane = this.laneBook.find(name);
      if (lane === null) return [];
      const rows = this.session.db.select().from(archive).where(eq(archive.lane, lane));
      return rows
        .orderBy(desc(archive.id))
        .all()
        .map((row) => this.session.unseal<ArchivedOrder>(placeOf.archive(row.name), row.sealed));
    });

  /** Inside the caller's transaction; what somebody else keeps is not dropped. */
  change(lane: number, change: ArchiveChange): void {
    const { db } = this.session;
    if ('drop' in change) {
      this.drop(and(eq(archive.lane, lane), eq(archive.name, change.drop)));
      return;
    }
    const { name, keptAt, files } = change.keep;
    const sealed = this.session.seal(placeOf.archive(name), change.keep);
    const { lastInsertRowid } = db.insert(archive).values({ lane, name, keptAt, sealed }).run();
    this.files.add(
      'archive',
      Number(lastInsertRowid),
      files.map(({ sha256 }) => sha256),
    );
  }

  /** Inside the caller's transaction; gives how many went, and the files they named. */
  dropOf(lane: number) {
    return this.drop(eq(archive.lane, lane));
  }

  dropOld(now: Instant) {
    return this.drop(lte(archive.keptAt, now - ARCHIVE_KEPT));
  }

  private drop(which: SQL | undefined) {
    const ids = this.session.db.delete(archive).where(which).returning({ id: archive.id }).all();
    const files = this.files.end(
      'archive',
      ids.map(({ id }) => id),
    );
    return { count: ids.length, files };
  }
}
