import { and, asc, eq, inArray, lte, min, sql } from 'drizzle-orm';
import type { LogEntry } from '../../../engine/conversation.ts';
import { channelOf } from '../../../engine/inbound.ts';
import type { DueStore, Due as DueThing } from '../../../engine/ports/due-store.ts';
import type { ClockChange } from '../../../engine/ports/turn-store.ts';
import { LEASE, MOST_FAILURES } from '../turn-rules.ts';
import { readEntry } from './documents.ts';
import type { HandledKeys } from './keys.ts';
import type { LaneBook } from './lane-book.ts';
import { clocks, log, sends } from './schema.ts';
import type { Session } from './session.ts';

const sendId = (id: number) => `send:${id}`;
const reasonPlace = (id: number) => `clock-reasons/${id}`;
const clockId = (id: number) => `clock:${id}`;
/** The row's number, or `null` for the id of something else. */
function numberIn(id: string, kind: 'send' | 'clock'): number | null {
  const digits = new RegExp(`^${kind}:(\\d+)$`).exec(id)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Outbox and clocks. */
export class Due implements DueStore {
  private readonly session: Session;
  private readonly laneBook: LaneBook;
  private readonly keys: HandledKeys;
  private readonly statements;

  constructor(session: Session, laneBook: LaneBook, keys: HandledKeys) {
    this.session = session;
    this.laneBook = laneBook;
    this.keys = keys;
    this.statements = prepare(session);
  }

  takeDue: DueStore['takeDue'] = async (now, limit, channels) =>
    this.session.write(() => {
      const dueSends = this.statements.dueSends
        .all({ now, limit, channels: JSON.stringify(channels) })
        .map((row) => ({
          at: row.dueAt,
          take: (): DueThing => {
            this.statements.leaseSend.run({ id: row.id, until: now + LEASE });
            const entry = readEntry(this.session, row);
            return { kind: 'send', id: sendId(row.id), entry, attempt: row.attempt + 1 };
          },
        }));
      const dueClocks = this.statements.dueClocks.all({ now, limit }).map((row) => ({
        at: row.readyAt,
        take: (): DueThing => {
          this.statements.leaseClock.run({ id: row.id, until: now + LEASE });
          const { name, dueAt } = row;
          return { kind: 'clock', id: clockId(row.id), lane: this.laneBook.name(row.lane), name, dueAt };
        },
      }));
      return [...dueSends, ...dueClocks]
        .sort((one, other) => one.at - other.at)
        .slice(0, limit)
        .map(({ take }) => take());
    });

  settle: DueStore['settle'] = async (name, delivery) => {
    const id = numberIn(name, 'send');
    if (id === null) return;
    await this.session.write(() => {
      if (delivery.kind === 'sent') this.statements.dropSend.run({ id });
      else if (delivery.kind === 'later') this.statements.retrySend.run({ id, at: delivery.retryAt });
      else this.statements.endSend.run({ id, state: delivery.kind });
    });
  };

  nextDueAt: DueStore['nextDueAt'] = async (channels) =>
    this.session.read(() => {
      const times = [
        this.statements.nextSend.get({ channels: JSON.stringify(channels) })?.at,
        this.statements.nextClock.get()?.at,
      ];
      const known = times.filter((at) => at != null);
      return known.length > 0 ? Math.min(...known) : null;
    });

  countRingFailure: DueStore['countRingFailure'] = async (name, reason) =>
    this.session.write(() => {
      const id = numberIn(name, 'clock');
      const row = id === null ? undefined : this.statements.clock.get({ id });
      if (!row) return 'again';
      const failures = row.failures + 1;
      const state = failures < MOST_FAILURES ? 'set' : 'quarantined';
      const sealed = this.session.seal(reasonPlace(row.id), reason);
      this.statements.failClock.run({ id, failures, state, reason: sealed });
      return state === 'set' ? 'again' : 'quarantined';
    });

  quarantined = async () =>
    this.session.read(() =>
      this.statements.quarantinedClocks.all().map(({ id, lane, dueAt, sealedReason }) => ({
        key: clockId(id),
        lane: this.laneBook.name(lane),
        reason: sealedReason ? this.session.unseal<string>(reasonPlace(id), sealedReason) : '',
        at: dueAt,
      })),
    );

  addSend(lane: number, entry: number, { lane: name, at }: LogEntry): void {
    this.statements.insertSend.run({ lane, entry, at, channel: channelOf(name) });
  }

  /** A clock that is moved or stopped can no longer ring: its old id counts as handled. */
  setClock(lane: number, { name, dueAt }: ClockChange): void {
    const old = this.statements.removeClock.get({ lane, name });
    if (old) this.keys.add(this.keys.tokenOf(clockId(old.id)));
    if (dueAt !== null) this.statements.insertClock.run({ lane, name, dueAt });
  }

  dropClocks(handled: readonly string[]): void {
    for (const name of handled) {
      const id = numberIn(name, 'clock');
      if (id !== null) this.statements.dropClock.run({ id });
    }
  }

  /** At the start of the only process: whoever held a clock is dead, so nobody waits for that lease to end. */
  takeBackClocks(): void {
    this.statements.unleaseClocks.run();
  }

  stopAll(lane: number): void {
    for (const { name } of this.statements.clocksOf.all({ lane })) this.setClock(lane, { name, dueAt: null });
  }
}

function prepare({ db }: Session) {
  const given = (name: string) => sql`${sql.placeholder(name)}`;
  // The condition is written into the statement, so that SQLite takes the index on open sends.
  const isOpen = sql`${sends.state} = 'open'`;
  const isSet = sql`${clocks.state} = 'set'`;
  const heads = db
    .select({ id: min(sends.id) })
    .from(sends)
    .where(
      and(isOpen, sql`${sends.channel} IN (SELECT value FROM json_each(${sql.placeholder('channels')}))`),
    )
    .groupBy(sends.lane);
  const oneSend = and(eq(sends.id, sql.placeholder('id')), isOpen);
  const oneClock = eq(clocks.id, sql.placeholder('id'));
  const named = and(eq(clocks.lane, sql.placeholder('lane')), eq(clocks.name, sql.placeholder('name')));
  return {
    dueSends: db
      .select({
        id: sends.id,
        attempt: sends.attempt,
        dueAt: sends.dueAt,
        lane: log.lane,
        number: log.number,
        sealed: log.sealed,
      })
      .from(sends)
      .innerJoin(log, eq(log.id, sends.entry))
      .where(and(inArray(sends.id, heads), lte(sends.dueAt, sql.placeholder('now'))))
      .orderBy(asc(sends.dueAt), asc(sends.id))
      .limit(sql.placeholder('limit'))
      .prepare(),
    dueClocks: db
      .select()
      .from(clocks)
      .where(and(isSet, lte(clocks.readyAt, sql.placeholder('now'))))
      .orderBy(asc(clocks.readyAt), asc(clocks.id))
      .limit(sql.placeholder('limit'))
      .prepare(),
    leaseSend: db
      .update(sends)
      .set({ dueAt: given('until'), attempt: sql`${sends.attempt} + 1` })
      .where(oneSend)
      .prepare(),
    unleaseClocks: db
      .update(clocks)
      .set({ readyAt: sql`${clocks.dueAt}` })
      .where(and(isSet, sql`${clocks.readyAt} > ${clocks.dueAt}`))
      .prepare(),
    leaseClock: db
      .update(clocks)
      .set({ readyAt: given('until') })
      .where(oneClock)
      .prepare(),
    insertSend: db
      .insert(sends)
      .values({
        lane: sql.placeholder('lane'),
        entry: sql.placeholder('entry'),
        channel: sql.placeholder('channel'),
        state: 'open',
        attempt: 0,
        dueAt: sql.placeholder('at'),
      })
      .prepare(),
    dropSend: db.delete(sends).where(oneSend).prepare(),
    retrySend: db
      .update(sends)
      .set({ dueAt: given('at') })
      .where(oneSend)
      .prepare(),
    endSend: db
      .update(sends)
      .set({ state: given('state') })
      .where(oneSend)
      .prepare(),
    nextSend: db
      .select({ at: min(sends.dueAt) })
      .from(sends)
      .where(inArray(sends.id, heads))
      .prepare(),
    nextClock: db
      .select({ at: min(clocks.readyAt) })
      .from(clocks)
      .where(isSet)
      .prepare(),
    removeClock: db.delete(clocks).where(named).returning({ id: clocks.id }).prepare(),
    insertClock: db
      .insert(clocks)
      .values({
        lane: sql.placeholder('lane'),
        name: sql.placeholder('name'),
        dueAt: sql.placeholder('dueAt'),
        readyAt: sql.placeholder('dueAt'),
      })
      .prepare(),
    clock: db.select({ id: clocks.id, failures: clocks.failures }).from(clocks).where(oneClock).prepare(),
    failClock: db
      .update(clocks)
      .set({ failures: given('failures'), state: given('state'), sealedReason: given('reason') })
      .where(oneClock)
      .prepare(),
    quarantinedClocks: db
      .select()
      .from(clocks)
      .where(eq(clocks.state, 'quarantined'))
      .orderBy(asc(clocks.id))
      .prepare(),
    dropClock: db.delete(clocks).where(oneClock).prepare(),
    clocksOf: db
      .select({ name: clocks.name })
      .from(clocks)
      .where(eq(clocks.lane, sql.placeholder('lane')))
      .prepare(),
  };
}
