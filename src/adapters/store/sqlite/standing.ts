import { and, count, lt, min, type SQL, sql } from 'drizzle-orm';
import type { Instant } from '../../../domain/instant.ts';
import type { StoreStanding } from '../../../engine/ports/store-standing.ts';
import { clocks, events, sends } from './schema.ts';
import type { Session } from './session.ts';

/** Counted on the indexes of what is open; asked whenever `/metrics` is. */
export function standingOf(session: Session, now: Instant): StoreStanding {
  return session.read(() => {
    const { db, client } = session;
    const waiting = db
      .select({ many: count(), since: min(events.at) })
      .from(events)
      .where(sql`state = 'waiting'`)
      .get();
    const open = db
      .select({ many: count(), since: min(sends.dueAt) })
      .from(sends)
      .where(sql`state = 'open'`)
      .get();
    const clock = db
      .select({ since: min(clocks.readyAt) })
      .from(clocks)
      .where(and(sql`state = 'set'`, lt(clocks.readyAt, now)))
      .get();
    const aside = [events, clocks].map((table) => many(session, table, sql`state = 'quarantined'`));
    const pages = Number(client.pragma('page_count', { simple: true }));
    return {
      waiting: waiting?.many ?? 0,
      waitingSince: waiting?.since ?? null,
      setAside: aside.reduce((sum, each) => sum + each, 0),
      sends: {
        open: open?.many ?? 0,
        unknown: many(session, sends, sql`state <> 'open' AND state = 'unknown'`),
        failed: many(session, sends, sql`state <> 'open' AND state = 'failed'`),
      },
      sendDueSince: open?.since != null && open.since < now ? open.since : null,
      clockDueSince: clock?.since ?? null,
      bytes: pages * Number(client.pragma('page_size', { simple: true })),
    };
  });
}

function many({ db }: Session, table: typeof events | typeof clocks | typeof sends, where: SQL): number {
  return db.select({ many: count() }).from(table).where(where).get()?.many ?? 0;
}
