import { and, asc, eq, lte, sql } from 'drizzle-orm';
import { type InboundEvent, isFromCustomer } from '../../../engine/inbound.ts';
import { MOST_WAITING, type Receipt, type TurnStore } from '../../../engine/ports/turn-store.ts';
import { placeOf } from '../places.ts';
import { afterFailure, filesOfEvent } from '../turn-rules.ts';
import { bound } from './bound.ts';
import type { FileUses } from './file-uses.ts';
import type { HandledKeys } from './keys.ts';
import type { LaneBook, Where } from './lane-book.ts';
import { events, lanes } from './schema.ts';
import type { Session } from './session.ts';

/** An event as it came in, before anything of it is kept. */
interface Came extends Receipt {
  readonly laneId: number;
  readonly key: Buffer;
  readonly event: InboundEvent;
}

/** What came in and waits to be answered. */
export class Inbox {
  private readonly session: Session;
  private readonly laneBook: LaneBook;
  private readonly keys: HandledKeys;
  private readonly files: FileUses;
  /** Lanes with an event that is not answered, and some without: nothing is looked up for the others, which are most. */
  private readonly holding: Set<number>;
  private readonly statements;

  constructor(session: Session, laneBook: LaneBook, keys: HandledKeys, files: FileUses) {
    this.session = session;
    this.laneBook = laneBook;
    this.keys = keys;
    this.files = files;
    this.statements = prepare(session);
    this.holding = new Set(this.statements.holding.all().map(({ lane }) => lane));
  }

  receive: TurnStore['receive'] = async (incoming) =>
    this.session.write(() => incoming.map((event) => this.add(event)));

  /** Received and not handled, oldest first; as many as are read at a time. */
  waitingIn(lane: number): readonly InboundEvent[] {
    if (!this.holding.has(lane)) return [];
    const rows = this.statements.waiting.all({ lane });
    if (rows.length === 0 && !this.statements.anyIn.get({ lane })) this.holding.delete(lane);
    return rows.map((row) => this.session.unseal<InboundEvent>(placeOf.event(row.key), row.sealed));
  }

  /** What was answered stands in the log as it may be kept; the raw event goes at once. */
  drop(key: Buffer): void {
    const row = this.statements.drop.get({ key });
    if (row) this.files.endOne('event', row.id);
  }

  countFailure: TurnStore['countFailure'] = async (eventKey, reason) =>
    this.session.write(() => {
      const key = this.keys.tokenOf(eventKey);
      const row = this.statements.byKey.get({ key });
      if (!row) return 'again';
      const { failures, answer } = afterFailure(row.failures);
      const state = answer === 'again' ? 'waiting' : answer;
      const reasonSealed = this.session.seal(placeOf.eventReason(key), reason);
      this.statements.fail.run({ key, failures, state, reason: reasonSealed });
      return answer;
    });

  waitingLanes: TurnStore['waitingLanes'] = async (before = Number.MAX_SAFE_INTEGER) =>
    this.session.read(() =>
      this.statements.waitingLanes.all({ before }).map(({ lane }) => this.laneBook.name(lane)),
    );

  quarantined() {
    return this.statements.quarantined.all().map((row) => {
      const { key, lane, at } = this.session.unseal<InboundEvent>(placeOf.event(row.key), row.sealed);
      const reason = row.reason ? this.session.unseal<string>(placeOf.eventReason(row.key), row.reason) : '';
      return { key, lane, reason, at };
    });
  }

  /** Where an event belongs and whether it is new; nothing of it is kept yet. */
  arrive(came: InboundEvent): Came {
    const { laneBook } = this;
    return this.placed(came, isFromCustomer(came) ? laneBook.arrive(came.lane) : laneBook.whereto(came.lane));
  }

  /** An event that came from another conversation and not from the customer: it reopens no closed address. */
  post(letter: InboundEvent): void {
    const came = this.placed(letter, this.laneBook.whereto(letter.lane));
    if (came.outcome === 'new') this.keep(came);
  }

  keep({ laneId: lane, key, event }: Came): void {
    const sealed = this.session.seal(placeOf.event(key), event);
    const { lastInsertRowid } = this.statements.insert.run({ lane, key, at: event.at, sealed });
    this.holding.add(lane);
    this.files.add('event', Number(lastInsertRowid), filesOfEvent(event));
  }

  isWaitingIn(lane: number): boolean {
    return this.holding.has(lane) && this.statements.anyWaiting.get({ lane }) !== undefined;
  }

  private placed(came: InboundEvent, { lane: laneId, endpoint }: Where): Came {
    const key = this.keys.tokenOf(came.key);
    const event = laneId === endpoint ? came : { ...came, lane: this.laneBook.name(laneId), from: came.lane };
    const isKept = this.holding.size > 0 && this.statements.byKey.get({ key }) !== undefined;
    const seen = isKept || this.keys.has(key);
    return { outcome: seen ? 'seen' : 'new', lane: event.lane, laneId, key, event };
  }

  private add(event: InboundEvent): Receipt {
    const came = this.arrive(event);
    if (came.outcome === 'new') this.keep(came);
    return { outcome: came.outcome, lane: came.lane };
  }

  dismiss(name: string): void {
    const key = this.keys.tokenOf(name);
    const row = this.statements.aside.get({ key });
    if (!row) return;
    this.keys.add(key);
    this.drop(key);
  }
}

function prepare({ db }: Session) {
  const key = eq(events.key, sql.placeholder('key'));
  return {
    byKey: db.select({ failures: events.failures }).from(events).where(key).prepare(),
    insert: db
      .insert(events)
      .values({
        lane: sql.placeholder('lane'),
        key: sql.placeholder('key'),
        at: sql.placeholder('at'),
        state: 'waiting',
        failures: 0,
        sealed: sql.placeholder('sealed'),
      })
      .prepare(),
    // Written into the statement, so that SQLite takes the index on waiting events.
    waiting: db
      .select({ key: events.key, sealed: events.sealed })
      .from(events)
      .where(and(eq(events.lane, bound('lane')), sql`state = 'waiting'`))
      .orderBy(asc(events.id))
      .limit(MOST_WAITING)
      .prepare(),
    anyWaiting: db
      .select({ id: events.id })
      .from(events)
      .where(and(eq(events.lane, sql.placeholder('lane')), sql`state = 'waiting'`))
      .limit(1)
      .prepare(),
    anyIn: db
      .select({ id: events.id })
      .from(events)
      .where(eq(events.lane, sql.placeholder('lane')))
      .limit(1)
      .prepare(),
    holding: db.selectDistinct({ lane: events.lane }).from(events).prepare(),
    waitingLanes: db
      .selectDistinct({ lane: lanes.id })
      .from(events)
      .innerJoin(lanes, eq(lanes.id, events.lane))
      .where(and(sql`state = 'waiting'`, lte(events.at, sql.placeholder('before'))))
      .prepare(),
    quarantined: db
      .select({ key: events.key, sealed: events.sealed, reason: events.sealedReason })
      .from(events)
      .where(eq(events.state, 'quarantined'))
      .orderBy(asc(events.id))
      .prepare(),
    aside: db
      .select({ id: events.id })
      .from(events)
      .where(and(key, eq(events.state, 'quarantined')))
      .prepare(),
    drop: db.delete(events).where(key).returning({ id: events.id }).prepare(),
    fail: db
      .update(events)
      .set({
        failures: sql`${sql.placeholder('failures')}`,
        state: sql`${sql.placeholder('state')}`,
        sealedReason: sql`${sql.placeholder('reason')}`,
      })
      .where(key)
      .prepare(),
  };
}
