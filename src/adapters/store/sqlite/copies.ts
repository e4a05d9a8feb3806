import { and, asc, eq, sql } from 'drizzle-orm';
import { bound } from './bound.ts';
import { quick } from './quick.ts';
import { log } from './schema.ts';
import { copies } from './schema-outside.ts';
import type { Session } from './session.ts';

/** What lines are called at the addresses they were sent to or came from. */
export class Copies {
  private readonly statements;

  constructor(session: Session) {
    const { db } = session;
    const endpoint = eq(copies.endpoint, bound('endpoint'));
    this.statements = {
      add: quick(
        session,
        db
          .insert(copies)
          .values({
            endpoint: sql.placeholder('endpoint'),
            outside: sql.placeholder('outside'),
            entry: sql.placeholder('entry'),
          })
          .onConflictDoNothing()
          .prepare(),
      ),
      of: db
        .select({ outside: copies.outside })
        .from(copies)
        .where(and(eq(copies.entry, bound('entry')), endpoint))
        .orderBy(asc(sql`rowid`))
        .prepare(),
      number: db
        .select({ number: log.number })
        .from(copies)
        .innerJoin(log, eq(log.id, copies.entry))
        .where(and(endpoint, eq(copies.outside, bound('outside'))))
        .prepare(),
    };
  }

  add(entry: number, endpoint: number, outside: readonly string[]): void {
    for (const name of outside) this.statements.add.run({ entry, endpoint, outside: name });
  }

  /** In the order in which they were sent. */
  of(entry: number, endpoint: number): readonly string[] {
    return this.statements.of.all({ entry, endpoint }).map(({ outside }) => outside);
  }

  numberOf(endpoint: number, outside: string): number | null {
    return this.statements.number.get({ endpoint, outside })?.number ?? null;
  }
}
