import { and, eq, gte, lte, sql } from 'drizzle-orm';
import type { Instant } from '../../../domain/instant.ts';
import type { Heartbeats } from '../../../engine/ports/heartbeats.ts';
import type { LaneBook } from './lane-book.ts';
import { log } from './schema.ts';
import { heartbeats } from './schema-outside.ts';
import type { Session } from './session.ts';

/** Signs of life. */
export class Pulse implements Heartbeats {
  private readonly session: Session;
  private readonly laneBook: LaneBook;

  constructor(session: Session, laneBook: LaneBook) {
    this.session = session;
    this.laneBook = laneBook;
  }

  beat: Heartbeats['beat'] = async (name, at) =>
    this.session.write(() => {
      const { db } = this.session;
      const before = this.last(name);
      db.insert(heartbeats)
        .values({ name, at })
        .onConflictDoUpdate({ target: heartbeats.name, set: { at: sql`excluded.at` } })
        .run();
      return before;
    });

  lastBeat: Heartbeats['lastBeat'] = async (name) => this.session.read(() => this.last(name));

  toldBetween: Heartbeats['toldBetween'] = async (from, to) =>
    this.session.read(() =>
      this.session.db
        .selectDistinct({ lane: log.lane })
        .from(log)
        .where(and(gte(log.at, from), lte(log.at, to)))
        .all()
        .flatMap(({ lane: id }) => {
          const lane = this.laneBook.name(id);
          return [lane, ...this.laneBook.leadingTo(id).map(({ name }) => name)].map((address) => ({
            lane,
            address,
          }));
        }),
    );

  private last(name: string): Instant | null {
    const row = this.session.db.select().from(heartbeats).where(eq(heartbeats.name, name)).get();
    return row?.at ?? null;
  }
}
