import { eq, sql } from 'drizzle-orm';
import { quick } from './quick.ts';
import { handled } from './schema.ts';
import type { Session } from './session.ts';

/** Keys that were answered: event keys, command keys and clock ids, as keyed hashes. */
export class HandledKeys {
  private readonly session: Session;
  private readonly byKey;
  private readonly insert;

  constructor(session: Session) {
    const { db } = session;
    this.session = session;
    this.byKey = db
      .select({ key: handled.key })
      .from(handled)
      .where(eq(handled.key, sql.placeholder('key')))
      .prepare();
    this.insert = quick(
      session,
      db
        .insert(handled)
        .values({ key: sql.placeholder('key') })
        .onConflictDoNothing()
        .prepare(),
    );
  }

  tokenOf(key: string): Buffer {
    return this.session.sealing.token('key', key);
  }

  has(token: Buffer): boolean {
    return this.byKey.get({ key: token }) !== undefined;
  }

  add(token: Buffer): void {
    this.insert.run({ key: token });
  }
}
