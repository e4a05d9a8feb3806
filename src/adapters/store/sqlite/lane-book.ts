import { and, eq, isNotNull, or, sql } from 'drizzle-orm';
import type { Instant } from '../../../domain/instant.ts';
import { Lately } from '../lately.ts';
import { placeOf } from '../places.ts';
import { lanes } from './schema.ts';
import type { Session } from './session.ts';

const MOST_KNOWN = 1024;

type LaneRow = Pick<typeof lanes.$inferSelect, 'id' | 'leadsTo' | 'closedAt'>;

interface Endpoint {
  readonly id: number;
  readonly name: string;
}

/** An address, and the conversation it leads into. */
export interface Where {
  readonly lane: number;
  readonly endpoint: number;
}

/** Numbers for lanes: the other tables never hold an address. */
export class LaneBook {
  private readonly session: Session;
  private readonly statements;
  private readonly names = new Lately<string>(MOST_KNOWN);
  private readonly tokens = new Lately<Buffer>(MOST_KNOWN);
  private readonly rows = new Lately<LaneRow>(MOST_KNOWN);
  private readonly leads = new Lately<readonly Endpoint[]>(MOST_KNOWN);

  constructor(session: Session) {
    this.session = session;
    this.statements = prepare(session);
    const remembered = [this.names, this.tokens, this.rows, this.leads];
    session.whenForgetting(() => {
      for (const each of remembered) each.clear();
    });
  }

  find(lane: string): number | null {
    return this.row(lane)?.id ?? null;
  }

  findOrAdd(lane: string): number {
    return this.find(lane) ?? this.add(lane);
  }

  name(id: number): string {
    return this.names.get(id, () => {
      const row = this.statements.byId.get({ id });
      if (!row) throw new Error('a record names a lane that is not there');
      return this.session.unseal<string>(placeOf.lane(row.token), row.sealed);
    });
  }

  /** The conversation an address leads into, made where there is none. */
  whereto(address: string): Where {
    const there = this.leadsFrom(address);
    if (there) return there;
    const id = this.add(address);
    return { lane: id, endpoint: id };
  }

  /** The same for somebody who writes: they take messages again. */
  arrive(address: string): Where {
    const row = this.row(address);
    if (row && row.closedAt !== null) {
      this.statements.reopen.run({ id: row.id });
      this.rows.clear();
    }
    return this.whereto(address);
  }

  leadsFrom(address: string): Where | null {
    const row = this.row(address);
    return row ? { lane: row.leadsTo ?? row.id, endpoint: row.id } : null;
  }

  leadTo(endpoint: number, lane: number): void {
    this.statements.lead.run({ id: endpoint, lane: endpoint === lane ? null : lane });
    this.rows.clear();
    this.leads.clear();
  }

  leadingTo(lane: number): readonly Endpoint[] {
    return this.leads.get(lane, () =>
      this.statements.leading.all({ lane }).map(({ id, token, sealed }) => ({
        id,
        name: this.session.unseal<string>(placeOf.lane(token), sealed),
      })),
    );
  }

  /** This lane, then those that lead into it, or into one that does. */
  withLeading(lane: number): readonly Endpoint[] {
    const found = new Map<number, Endpoint>([[lane, { id: lane, name: this.name(lane) }]]);
    for (const { id } of found.values())
      for (const leading of this.leadingTo(id)) if (!found.has(leading.id)) found.set(leading.id, leading);
    return [...found.values()];
  }

  /** Nothing is sent there until somebody writes from there. */
  close(endpoint: number, now: Instant): void {
    this.statements.close.run({ id: endpoint, at: now });
    this.rows.clear();
  }

  /** Since when the customer of a conversation takes nothing at any of their addresses. */
  unreachableSince(lane: number): Instant | null {
    const times = this.statements.reach.all({ lane }).map(({ at }) => at);
    return times.some((at) => at === null) ? null : Math.max(...times.map(Number));
  }

  private row(lane: string) {
    return this.rows.get(lane, () => this.statements.byToken.get({ token: this.tokenOf(lane) }));
  }

  private add(lane: string): number {
    const token = this.tokenOf(lane);
    const sealed = this.session.seal(placeOf.lane(token), lane);
    const id = Number(this.statements.insert.run({ token, sealed }).lastInsertRowid);
    this.rows.put(lane, { id, leadsTo: null, closedAt: null });
    this.names.put(id, lane);
    return id;
  }

  private tokenOf(lane: string): Buffer {
    return this.tokens.get(lane, () => this.session.sealing.token('lane', lane));
  }
}

function prepare({ db }: Session) {
  const given = (name: string) => sql`${sql.placeholder(name)}`;
  const one = eq(lanes.id, sql.placeholder('id'));
  const leading = eq(lanes.leadsTo, sql.placeholder('lane'));
  return {
    byToken: db
      .select({ id: lanes.id, leadsTo: lanes.leadsTo, closedAt: lanes.closedAt })
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
