import { and, asc, eq, gt, lte, min, sql } from 'drizzle-orm';
import type { Instant } from '../../../domain/instant.ts';
import { type Due, LEASE } from '../../../engine/ports/due-store.ts';
import type { ClockChange } from '../../../engine/ports/turn-store.ts';
import { idOf, numberIn } from '../due-ids.ts';
import { placeOf } from '../places.ts';
import { afterFailure } from '../turn-rules.ts';
import type { HandledKeys } from './keys.ts';
import type { LaneBook } from './lane-book.ts';
import { quick } from './quick.ts';
import { inOrderOf, type Ready } from './ready.ts';
import { clocks } from './schema.ts';
import type { Session } from './session.ts';

/** Clocks of conversations, by name. */
export class ClockBook {
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

  ready(now: Instant): Ready[] {
    return this.statements.due.all({ now }).map((row) => ({
      at: row.readyAt,
      take: (): Due => {
        this.statements.lease.run({ id: row.id, until: now + LEASE });
        const { name, dueAt } = row;
        return { kind: 'clock', id: idOf('clock', row.id), lane: this.laneBook.name(row.lane), name, dueAt };
      },
    }));
  }

  nextAt(): Instant | null {
    return this.statements.next.get()?.at ?? null;
  }

  /** `null` for the name of something else. */
  countFailure(name: string, reason: string): 'again' | 'quarantined' | null {
    const id = numberIn(name, 'clock');
    if (id === null) return null;
    const row = this.statements.one.get({ id });
    if (!row) return 'again';
    const { failures, answer } = afterFailure(row.failures);
    const state = answer === 'again' ? 'set' : answer;
    const sealed = this.session.seal(placeOf.clockReason(row.id), reason);
    this.statements.fail.run({ id, failures, state, reason: sealed });
    return answer;
  }

  quarantined() {
    return this.statements.quarantined.all().map(({ id, lane, dueAt, sealedReason }) => ({
      key: idOf('clock', id),
      lane: this.laneBook.name(lane),
      reason: sealedReason ? this.session.unseal<string>(placeOf.clockReason(id), sealedReason) : '',
      at: dueAt,
    }));
  }

  dismiss(key: string): void {
    const id = numberIn(key, 'clock');
    if (id !== null) this.statements.dismiss.run({ id });
  }

  /** A clock that is moved or stopped can no longer ring: an id that somebody may hold counts as handled. */
  set(lane: number, { name, dueAt }: ClockChange): void {
    if (dueAt !== null && this.statements.move.run({ lane, name, dueAt }).changes > 0) return;
    const old = this.statements.named.get({ lane, name });
    if (old) this.statements.drop.run({ id: old.id });
    if (old && old.readyAt !== old.dueAt) this.keys.add(this.keys.tokenOf(idOf('clock', old.id)));
    if (dueAt !== null) this.statements.insert.run({ lane, name, dueAt });
  }

  drop(handled: readonly string[]): void {
    for (const name of handled) {
      const id = numberIn(name, 'clock');
      if (id !== null) this.statements.drop.run({ id });
    }
  }

  /** At the start of the only process: whoever held a clock is dead, so nobody waits for that lease to end. */
  takeBack(): void {
    this.statements.takeBack.run();
  }

  /** When it rings stays; only whoever holds it must not hold it longer than a lease. */
  bringForward(now: Instant): void {
    this.statements.bringForward.run({ until: now + LEASE });
  }

  stopAll(lane: number): void {
    for (const { name } of this.statements.ofLane.all({ lane })) this.set(lane, { name, dueAt: null });
  }
}

function prepare(session: Session) {
  const { db } = session;
  const given = (name: string) => sql`${sql.placeholder(name)}`;
  const isSet = sql`${clocks.state} = 'set'`;
  const isAside = sql`${clocks.state} = 'quarantined'`;
  const one = eq(clocks.id, sql.placeholder('id'));
  const named = and(eq(clocks.lane, sql.placeholder('lane')), eq(clocks.name, sql.placeholder('name')));
  return {
    due: db
      .select()
      .from(clocks)
      .where(and(isSet, lte(clocks.readyAt, sql.placeholder('now'))))
      .orderBy(asc(clocks.readyAt), inOrderOf(clocks.id))
      .prepare(),
    next: db
      .select({ at: min(clocks.readyAt) })
      .from(clocks)
      .where(isSet)
      .prepare(),
    lease: db
      .update(clocks)
      .set({ readyAt: given('until') })
      .where(one)
      .prepare(),
    bringForward: db
      .update(clocks)
      .set({ readyAt: sql`max(${clocks.dueAt}, ${sql.placeholder('until')})` })
      .where(
        and(isSet, gt(clocks.readyAt, sql.placeholder('until')), sql`${clocks.readyAt} > ${clocks.dueAt}`),
      )
      .prepare(),
    takeBack: db
      .update(clocks)
      .set({ readyAt: sql`${clocks.dueAt}` })
      .where(and(isSet, sql`${clocks.readyAt} > ${clocks.dueAt}`))
      .prepare(),
    // Only where nobody was ever given its id.
    move: quick(
      session,
      db
        .update(clocks)
        .set({ dueAt: given('dueAt'), readyAt: given('dueAt') })
        .where(and(named, isSet, eq(clocks.readyAt, clocks.dueAt)))
        .prepare(),
    ),
    named: db
      .select({ id: clocks.id, readyAt: clocks.readyAt, dueAt: clocks.dueAt })
      .from(clocks)
      .where(named)
      .prepare(),
    insert: quick(
      session,
      db
        .insert(clocks)
        .values({
          lane: sql.placeholder('lane'),
          name: sql.placeholder('name'),
          dueAt: sql.placeholder('dueAt'),
          readyAt: sql.placeholder('dueAt'),
        })
        .prepare(),
    ),
    one: db.select({ id: clocks.id, failures: clocks.failures }).from(clocks).where(one).prepare(),
    fail: db
      .update(clocks)
      .set({ failures: given('failures'), state: given('state'), sealedReason: given('reason') })
      .where(one)
      .prepare(),
    quarantined: db.select().from(clocks).where(isAside).orderBy(asc(clocks.id)).prepare(),
    dismiss: db.delete(clocks).where(and(one, isAside)).prepare(),
    drop: quick(session, db.delete(clocks).where(one).prepare()),
    ofLane: db
      .select({ name: clocks.name })
      .from(clocks)
      .where(eq(clocks.lane, sql.placeholder('lane')))
      .prepare(),
  };
}
