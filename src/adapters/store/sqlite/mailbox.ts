import { and, asc, eq, gt, inArray, lte, min, sql } from 'drizzle-orm';
import type { Instant } from '../../../domain/instant.ts';
import { DESK_MAIL, type Mail } from '../../../engine/ports/desk-outside-store.ts';
import { type Due, LEASE, type Lease } from '../../../engine/ports/due-store.ts';
import { idOf, numberIn } from '../due-ids.ts';
import { placeOf } from '../places.ts';
import { afterFailure } from '../turn-rules.ts';
import type { HandledKeys } from './keys.ts';
import { inOrderOf, type Ready } from './ready.ts';
import { mail } from './schema-outside.ts';
import type { Session } from './session.ts';

/** What the desk outside sent and nobody has handled yet. */
export class Mailbox {
  private readonly session: Session;
  private readonly keys: HandledKeys;
  private readonly statements;

  constructor(session: Session, keys: HandledKeys) {
    this.session = session;
    this.keys = keys;
    this.statements = prepare(session);
  }

  keep({ key: name, lane, body }: Mail, at: Instant): 'new' | 'seen' {
    const key = this.keys.tokenOf(name);
    if (this.keys.has(key) || this.statements.byKey.get({ key })) return 'seen';
    this.statements.insert.run({ key, lane, at, sealed: this.session.seal(placeOf.mail(key), body) });
    return 'new';
  }

  ready(now: Instant): Ready[] {
    return this.statements.due.all({ now }).map((row) => ({
      at: row.dueAt,
      take: (): Due => {
        this.statements.lease.run({ id: row.id, until: now + LEASE });
        const body = this.session.unseal<string>(placeOf.mail(row.key), row.sealed);
        return { kind: 'mail', id: idOf('mail', row.id), body, attempt: row.attempt + 1 };
      },
    }));
  }

  renew({ id: name, attempt }: Lease, now: Instant): void {
    const id = numberIn(name, 'mail');
    if (id !== null) this.statements.renew.run({ id, attempt, until: now + LEASE });
  }

  bringForward(now: Instant, longest: number): void {
    this.statements.bringForward.run({ after: now + longest, until: now + LEASE });
  }

  nextAt(): Instant | null {
    return this.statements.next.get()?.at ?? null;
  }

  end(name: string): void {
    const id = numberIn(name, 'mail');
    const row = id === null ? undefined : this.statements.drop.get({ id });
    if (row) this.keys.add(row.key);
  }

  postpone(name: string, retryAt: Instant): void {
    const id = numberIn(name, 'mail');
    if (id !== null) this.statements.postpone.run({ id, at: retryAt });
  }

  /** `null` for the name of something else. */
  countFailure(name: string, reason: string): 'again' | 'quarantined' | null {
    const id = numberIn(name, 'mail');
    if (id === null) return null;
    const row = this.statements.one.get({ id });
    if (!row) return 'again';
    const { failures, answer } = afterFailure(row.failures);
    const state = answer === 'again' ? 'waiting' : answer;
    this.statements.fail.run({
      id,
      failures,
      state,
      reason: this.session.seal(placeOf.mailReason(row.id), reason),
    });
    return answer;
  }

  quarantined() {
    return this.statements.quarantined.all().map(({ id, at, sealedReason }) => ({
      key: idOf('mail', id),
      lane: DESK_MAIL,
      reason: sealedReason ? this.session.unseal<string>(placeOf.mailReason(id), sealedReason) : '',
      at,
    }));
  }

  dismiss(key: string): void {
    if (this.statements.aside.get({ id: numberIn(key, 'mail') })) this.end(key);
  }

  /** At the start of the only process: whoever was reading is dead. */
  takeBack(): void {
    this.statements.takeBack.run();
  }
}

function prepare({ db }: Session) {
  const given = (name: string) => sql`${sql.placeholder(name)}`;
  const waits = sql`${mail.state} = 'waiting'`;
  const isAside = sql`${mail.state} = 'quarantined'`;
  const one = eq(mail.id, sql.placeholder('id'));
  /** The first of each lane: one that waits stops those behind it. */
  const heads = db
    .select({ id: min(mail.id) })
    .from(mail)
    .where(waits)
    .groupBy(mail.lane);
  return {
    byKey: db
      .select({ id: mail.id })
      .from(mail)
      .where(eq(mail.key, sql.placeholder('key')))
      .prepare(),
    insert: db
      .insert(mail)
      .values({
        key: sql.placeholder('key'),
        lane: sql.placeholder('lane'),
        at: sql.placeholder('at'),
        dueAt: sql.placeholder('at'),
        sealed: sql.placeholder('sealed'),
      })
      .prepare(),
    due: db
      .select()
      .from(mail)
      .where(and(inArray(mail.id, heads), lte(mail.dueAt, sql.placeholder('now'))))
      .orderBy(asc(mail.dueAt), inOrderOf(mail.id))
      .prepare(),
    next: db
      .select({ at: min(mail.dueAt) })
      .from(mail)
      .where(inArray(mail.id, heads))
      .prepare(),
    lease: db
      .update(mail)
      .set({ dueAt: given('until'), attempt: sql`${mail.attempt} + 1` })
      .where(one)
      .prepare(),
    renew: db
      .update(mail)
      .set({ dueAt: given('until') })
      .where(and(one, waits, eq(mail.attempt, sql.placeholder('attempt'))))
      .prepare(),
    bringForward: db
      .update(mail)
      .set({ dueAt: given('until') })
      .where(and(waits, gt(mail.dueAt, sql.placeholder('after'))))
      .prepare(),
    postpone: db
      .update(mail)
      .set({ dueAt: given('at') })
      .where(one)
      .prepare(),
    takeBack: db
      .update(mail)
      .set({ dueAt: sql`${mail.at}` })
      .where(waits)
      .prepare(),
    one: db.select().from(mail).where(one).prepare(),
    aside: db.select({ id: mail.id }).from(mail).where(and(one, isAside)).prepare(),
    fail: db
      .update(mail)
      .set({ failures: given('failures'), state: given('state'), sealedReason: given('reason') })
      .where(one)
      .prepare(),
    quarantined: db.select().from(mail).where(isAside).orderBy(asc(mail.id)).prepare(),
    drop: db.delete(mail).where(one).returning({ key: mail.key }).prepare(),
  };
}
