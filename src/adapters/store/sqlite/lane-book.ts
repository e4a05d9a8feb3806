import { and, eq, isNotNull, or, sql } from 'drizzle-orm';
import type { Instant } from '../../../domain/instant.ts';
import { placeOf } from '../places.ts';
import { lanes } from './schema.ts';
import type { Session } from './session.ts';

/** An address, and the conversation it leads into. */
export interface Where {
  readonly lane: number;
  readonly endpoint: number;
}

/** Numbers for lanes: the other tables never hold an address. */
export class LaneBook {
  private readonly session: Session;
  private readonly statements;

  constructor(session: Session) {
    this.session = session;
    this.statements = prepare(session);
  }

  find(lane: string): number | null {
    return this.statements.byToken.get({ token: this.tokenOf(lane) })?.id ?? null;
  }

  findOrAdd(lane: string): number {
    const token = this.tokenOf(lane);
    const there = this.statements.byToken.get({ token })?.id;
    if (there !== undefined) return there;
    const sealed = this.session.seal(placeOf.lane(token), lane);
    return Number(this.statements.insert.run({ token, sealed }).lastInsertRowid);
  }

  name(id: number): string {
    const row = this.statements.byId.get({ id });
    if (!row) throw new Error('a record names a lane that is not there');
    return this.session.unseal<string>(placeOf.lane(row.token), row.sealed);
  }

  /** The conversation an address leads into, made where there is none. */
  whereto(endpoint: string): Where {
    const id = this.findOrAdd(endpoint);
    return { lane: this.statements.byId.get({ id })?.leadsTo ?? id, endpoint: id };
  }

  /** The same for somebody who writes: they take messages again. */
  arrive(endpoint: string): Where {
    const where = this.whereto(endpoint);
    this.statements.reopen.run({ id: where.endpoint });
    return where;
  }

  leadTo(endpoint: number, lane: number): void {
    this.statements.lead.run({ id: endpoint, lane: endpoint === lane ? null : lane });
  }

  leadingTo(lane: number): readonly { readonly id: number; readonly name: string }[] {
    return this.statements.leading.all({ lane }).map(({ id, token, sealed }) => ({
      id,
      name: this.session.unseal<string>(placeOf.lane(token), sealed),
    }));
  }

  /** Nothing is sent there until somebody writes from there. */
  close(endpoint: number, now: Instant): void {
    this.statements.close.run({ id: endpoint, at: now });
  }

  /** Since when the customer of a conversation takes nothing at any of their addresses. */
  unreachableSince(lane: number): Instant | null {
    const times = this.statements.reach.all({ lane }).map(({ at }) => at);
    return times.some((at) => at === null) ? null : Math.max(...times.map(Number));
  }

  private tokenOf(lane: string): Buffer {
    return this.session.sealing.token('lane', lane);
  }
}

function prepare({ db }: Session) {
  const given = (name: string) => sql`${sql.placeholder(name)}`;
  const one = eq(lanes.id, sql.placeholder('id'));
  const leading = eq(lanes.leadsTo, sql.placeholder('lane'));
  return {
    byToken: db
      .select({ id: lanes.id })
      .from(lanes)
      .where(eq(lanes.token, sql.placeholder('token')))
      .prepare(),
    byId: db.select().from(lanes).where(one).prepare(),
    insert: db
      .insert(lanes)
      .values({ token: sql.placeholder('token'), sealed: sql.placeholder('sealed') })
      .prepare(),
    lead: db
      .update(lanes)
      .set({ leadsTo: given('lane') })
      .where(one)
      .prepare(),
    leading: db.select().from(lanes).where(leading).prepare(),
    close: db
      .update(lanes)
      .set({ closedAt: given('at') })
      .where(one)
      .prepare(),
    reopen: db
      .update(lanes)
      .set({ closedAt: null })
      .where(and(one, isNotNull(lanes.closedAt)))
      .prepare(),
    reach: db
      .select({ at: lanes.closedAt })
      .from(lanes)
      .where(or(eq(lanes.id, sql.placeholder('lane')), leading))
      .prepare(),
  };
}
