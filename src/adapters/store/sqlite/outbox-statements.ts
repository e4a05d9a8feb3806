import { and, asc, eq, gt, inArray, isNotNull, lte, min, sql } from 'drizzle-orm';
import { quick } from './quick.ts';
import { inOrderOf } from './ready.ts';
import { lanes, log, sends } from './schema.ts';
import type { Session } from './session.ts';

export function prepareOutbox(session: Session) {
  const { db } = session;
  const given = (name: string) => sql`${sql.placeholder(name)}`;
  // The condition is written into the statement, so that SQLite takes the index on open sends.
  const isOpen = sql`${sends.state} = 'open'`;
  const endpoint = sql<number>`coalesce(${sends.endpoint}, ${sends.lane})`;
  /** The first open row of each address that takes something: a waiting row stops its lane. */
  const heads = db
    .select({ id: min(sends.id) })
    .from(sends)
    .innerJoin(lanes, eq(lanes.id, endpoint))
    .where(
      and(
        isOpen,
        sql`${lanes.closedAt} IS NULL`,
        sql`${sends.channel} IN (SELECT value FROM json_each(${sql.placeholder('channels')}))`,
      ),
    )
    .groupBy(endpoint);
  const one = and(eq(sends.id, sql.placeholder('id')), isOpen);
  /** By who took it last; who took it earlier can only say that it arrived. */
  const leased = and(one, eq(sends.attempt, sql.placeholder('attempt')));
  const settled = { id: sends.id, entry: sends.entry, doubts: sends.doubts, endpoint: endpoint.as('to_id') };
  const shown = {
    id: sends.id,
    attempt: sends.attempt,
    doubts: sends.doubts,
    what: sends.what,
    dueAt: sends.dueAt,
    entry: sends.entry,
    endpoint: endpoint.as('to_id'),
    lane: log.lane,
    number: log.number,
    sealed: log.sealed,
  };
  return {
    due: db
      .select(shown)
      .from(sends)
      .innerJoin(log, eq(log.id, sends.entry))
      .where(and(inArray(sends.id, heads), lte(sends.dueAt, sql.placeholder('now'))))
      .orderBy(asc(sends.dueAt), inOrderOf(sends.id))
      .prepare(),
    next: db
      .select({ at: min(sends.dueAt) })
      .from(sends)
      .where(inArray(sends.id, heads))
      .prepare(),
    leased: db.select(settled).from(sends).where(leased).prepare(),
    lease: quick(
      session,
      db
        .update(sends)
        .set({ dueAt: given('until'), attempt: sql`${sends.attempt} + 1`, doubts: sql`${sends.doubts} + 1` })
        .where(one)
        .prepare(),
    ),
    renew: db
      .update(sends)
      .set({ dueAt: given('until') })
      .where(leased)
      .prepare(),
    bringForward: db
      .update(sends)
      .set({ dueAt: given('until') })
      .where(and(isOpen, gt(sends.dueAt, sql.placeholder('after'))))
      .prepare(),
    takeBack: db
      .update(sends)
      .set({ dueAt: 0 })
      .where(and(isOpen, sql`${sends.doubts} > 0`))
      .prepare(),
    insert: quick(
      session,
      db
        .insert(sends)
        .values({
          lane: sql.placeholder('lane'),
          entry: sql.placeholder('entry'),
          endpoint: sql.placeholder('endpoint'),
          channel: sql.placeholder('channel'),
          what: sql.placeholder('what'),
          state: 'open',
          attempt: 0,
          dueAt: sql.placeholder('at'),
        })
        .prepare(),
    ),
    drop: db.delete(sends).where(one).returning(settled).prepare(),
    again: db
      .update(sends)
      .set({ dueAt: given('at'), doubts: given('doubts') })
      .where(one)
      .prepare(),
    end: db
      .update(sends)
      .set({ state: given('state'), sealedReason: given('reason') })
      .where(one)
      .prepare(),
    ended: db
      .select({ id: sends.id, lane: sends.lane, at: log.at, sealedReason: sends.sealedReason })
      .from(sends)
      .innerJoin(log, eq(log.id, sends.entry))
      .where(sql`${sends.state} <> 'open'`)
      .orderBy(asc(sends.id))
      .prepare(),
    endedOf: db
      .select({ number: log.number, state: sends.state })
      .from(sends)
      .innerJoin(log, eq(log.id, sends.entry))
      .where(and(sql`${sends.state} <> 'open'`, eq(sends.lane, sql.placeholder('lane'))))
      .orderBy(asc(sends.id))
      .prepare(),
    waitingOf: db
      .select({ number: log.number })
      .from(sends)
      .innerJoin(log, eq(log.id, sends.entry))
      .innerJoin(lanes, sql`${lanes.id} = coalesce(${sends.endpoint}, ${sends.lane})`)
      .where(and(isOpen, eq(sends.lane, sql.placeholder('lane')), isNotNull(lanes.closedAt)))
      .orderBy(asc(sends.id))
      .prepare(),
    dismiss: db
      .delete(sends)
      .where(and(eq(sends.id, sql.placeholder('id')), sql`${sends.state} <> 'open'`))
      .prepare(),
  };
}
