import { eq, sql } from 'drizzle-orm';
import { lanes } from './schema.ts';
import type { Session } from './session.ts';

/** Numbers for lanes: the other tables never hold an address. */
export class LaneBook {
  private readonly session: Session;
  private readonly byToken;
  private readonly byId;
  private readonly insert;

  constructor(session: Session) {
    const { db } = session;
    this.session = session;
    this.byToken = db
      .select({ id: lanes.id })
      .from(lanes)
      .where(eq(lanes.token, sql.placeholder('token')))
      .prepare();
    this.byId = db
      .select()
      .from(lanes)
      .where(eq(lanes.id, sql.placeholder('id')))
      .prepare();
    this.insert = db
      .insert(lanes)
      .values({ token: sql.placeholder('token'), sealed: sql.placeholder('sealed') })
      .prepare();
  }

  find(lane: string): number | null {
    return this.byToken.get({ token: this.tokenOf(lane) })?.id ?? null;
  }

  findOrAdd(lane: string): number {
    const token = this.tokenOf(lane);
    const there = this.byToken.get({ token })?.id;
    if (there !== undefined) return there;
    const sealed = this.session.seal(`lanes/${token.toString('hex')}`, lane);
    return Number(this.insert.run({ token, sealed }).lastInsertRowid);
  }

  name(id: number): string {
    const row = this.byId.get({ id });
    if (!row) throw new Error('a record names a lane that is not there');
    return this.session.unseal<string>(`lanes/${row.token.toString('hex')}`, row.sealed);
  }

  private tokenOf(lane: string): Buffer {
    return this.session.sealing.token('lane', lane);
  }
}
