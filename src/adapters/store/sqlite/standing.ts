import { and, count, eq, inArray, isNull, lt, min, type SQL, sql } from 'drizzle-orm';
import type { Instant } from '../../../domain/instant.ts';
import type { Channel } from '../../../engine/inbound.ts';
import type { StoreStanding } from '../../../engine/ports/store-standing.ts';
import { clocks, events, lanes, sends } from './schema.ts';
import { mail } from './schema-outside.ts';
import type { Session } from './session.ts';

/** Counted on the indexes of what is open; asked whenever `/metrics` is. */
export function standingOf(session: Session, now: Instant, served: readonly Channel[]): StoreStanding {
  return session.read(() => {
    const { db, client } = session;
    const waiting = db
      .select({ many: count(), since: min(events.at) })
      .from(events)
      .where(sql`state = 'waiting'`)
      .get();
    const send = db
      .select({ since: min(sends.dueAt) })
      .from(sends)
      .innerJoin(lanes, eq(lanes.id, sql`coalesce(${sends.endpoint}, ${sends.lane})`))
      .where(
        and(
          sql`${sends.state} = 'open'`,
          lt(sends.dueAt, now),
          inArray(sends.channel, [...served]),
          isNull(lanes.closedAt),
        ),
      )
      .get();
    const clock = db
      .select({ since: min(clocks.readyAt) })
      .from(clocks)
      .where(and(sql`state = 'set'`, lt(clocks.readyAt, now)))
      .get();
    const aside = [events, clocks, mail].map((table) => many(session, table, sql`state = 'quarantined'`));
    const pages = Number(client.pragma('page_count', { simple: true }));
    return {
      waiting: waiting?.many ?? 0,
      waitingSince: waiting?.since ?? null,
      setAside: aside.reduce((sum, each) => sum + each, 0),
      sends: {
        open: many(session, sends, sql`state = 'open'`),
        unknown: many(session, sends, sql`state <> 'open' AND state = 'unknown'`),
        failed: many(session, sends, sql`state <> 'open' AND state = 'failed'`),
      },
      sendDueSince: send?.since ?? null,
      clockDueSince: clock?.since ?? null,
      bytes: pages * Number(client.pragma('page_size', { simple: true })),
    };
  });
}

type Counted = typeof events | typeof clocks | typeof mail | typeof sends;
function many({ db }: Session, table: Counted, where: SQL): number {
  return db.select({ many: count() }).from(table).where(where).get()?.many ?? 0;
}
