import { and, asc, eq, inArray, isNotNull, lte, min, sql } from 'drizzle-orm';
import type { Instant } from '../../../domain/instant.ts';
import type { LogEntry } from '../../../engine/conversation.ts';
import { CHANNELS, channelOf } from '../../../engine/inbound.ts';
import type { Undelivered } from '../../../engine/ports/desk-store.ts';
import { type Due, LEASE, type Lease, type Service } from '../../../engine/ports/due-store.ts';
import type { Delivery, Parcel } from '../../../engine/ports/sender.ts';
import { readEntry } from '../documents.ts';
import { idOf, numberIn } from '../due-ids.ts';
import { placeOf } from '../places.ts';
import { settlementOf } from '../turn-rules.ts';
import type { Copies } from './copies.ts';
import type { LaneBook } from './lane-book.ts';
import { quick } from './quick.ts';
import { inOrderOf, type Ready } from './ready.ts';
import { lanes, log, sends } from './schema.ts';
import type { Session } from './session.ts';

/** What is to be brought to customers: a row for each line and address, in the order in which it was said. */
export class Outbox {
  private readonly session: Session;
  private readonly laneBook: LaneBook;
  private readonly copies: Copies;
  private readonly statements;

  constructor(session: Session, laneBook: LaneBook, copies: Copies) {
    this.session = session;
    this.laneBook = laneBook;
    this.copies = copies;
    this.statements = prepare(session);
  }

  ready(now: Instant, served: readonly Service[]): Ready[] {
    return this.statements.due.all({ now, channels: namesOf(served) }).map((row) => ({
      at: row.dueAt,
      take: (): Due => {
        this.statements.lease.run({ id: row.id, until: now + LEASE });
        const parcel: Parcel = {
          entry: readEntry(this.session, row),
          what: row.what,
          again: row.doubts > 0,
          // Of what is said for the first time nothing went out.
          outside: row.attempt === 0 && row.what === 'say' ? [] : this.copies.of(row.entry, row.endpoint),
        };
        const to = this.laneBook.name(row.endpoint);
        return { kind: 'send', id: idOf('send', row.id), to, parcel, attempt: row.attempt + 1 };
      },
    }));
  }

  nextAt(served: readonly Service[]): Instant | null {
    return this.statements.next.get({ channels: namesOf(served) })?.at ?? null;
  }

  renew({ id: name, attempt }: Lease, now: Instant): void {
    const id = numberIn(name, 'send');
    if (id !== null) this.statements.renew.run({ id, attempt, until: now + LEASE });
  }

  settle({ id: name, attempt }: Lease, delivery: Delivery, now: Instant): void {
    const id = numberIn(name, 'send');
    const { drop, leased } = this.statements;
    const row =
      id === null ? undefined : delivery.kind === 'sent' ? drop.get({ id }) : leased.get({ id, attempt });
    if (!row) return;
    this.copies.add(row.entry, row.endpoint, delivery.outside ?? []);
    const settled = settlementOf(delivery, row.doubts, now);
    if (settled.kind === 'ended') this.end(row.id, settled.state, settled.reason);
    if (settled.kind === 'again') {
      this.statements.again.run({ id, at: settled.at, doubts: settled.doubts });
      if (settled.closes) this.laneBook.close(row.endpoint, now);
    }
  }

  /** To the conversation's own address and to each that leads into it. */
  add(
    lane: number,
    entry: number,
    { lane: name, at }: Pick<LogEntry, 'lane' | 'at'>,
    what: Parcel['what'],
  ): void {
    this.statements.insert.run({ lane, entry, at, what, endpoint: null, channel: channelOf(name) });
    for (const { id, name: endpoint } of this.laneBook.leadingTo(lane))
      this.statements.insert.run({ lane, entry, at, what, endpoint: id, channel: channelOf(endpoint) });
  }

  /** At the start of the only process: whoever was sending is dead. Whether it arrived is not known. */
  takeBack(): void {
    this.statements.takeBack.run();
  }

  /** What failed or has an unknown fate, for an agent to look at. */
  ended() {
    return this.statements.ended.all().map(({ id, lane, at, sealedReason }) => ({
      key: idOf('send', id),
      lane: this.laneBook.name(lane),
      reason: sealedReason ? this.session.unseal<string>(placeOf.sendReason(id), sealedReason) : '',
      at,
    }));
  }

  /** Lines of a conversation that did not arrive. */
  undelivered(lane: number): Undelivered[] {
    const { endedOf, waitingOf } = this.statements;
    return [
      ...endedOf
        .all({ lane })
        .flatMap(({ number, state }) => (state === 'open' ? [] : { number, why: state })),
      ...waitingOf.all({ lane }).map(({ number }) => ({ number, why: 'waiting' as const })),
    ];
  }

  dismiss(key: string): void {
    const id = numberIn(key, 'send');
    if (id !== null) this.statements.dismiss.run({ id });
  }

  private end(id: number, state: 'failed' | 'unknown', reason: string): void {
    this.statements.end.run({ id, state, reason: this.session.seal(placeOf.sendReason(id), reason) });
  }
}

function namesOf(served: readonly Service[]): string {
  return JSON.stringify(CHANNELS.filter((channel) => served.includes(channel)));
}

function prepare(session: Session) {
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
