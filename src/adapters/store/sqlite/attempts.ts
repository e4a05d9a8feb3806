import { and, desc, eq, inArray, lte, sql } from 'drizzle-orm';
import { ATTEMPT_LIMITS, judgeAttempt } from '../../../domain/order-book/disclosure.ts';
import type { LookUpAttempts } from '../../../engine/ports/look-up-attempts.ts';
import { attempts } from './schema-after.ts';
import type { Session } from './session.ts';

/** Counts looks that told nothing; who looked stands there only as a keyed hash, and only while a limit counts it. */
export class Attempts implements LookUpAttempts {
  private readonly session: Session;
  constructor(session: Session) {
    this.session = session;
  }

  countLook: LookUpAttempts['countLook'] = async (person, at) =>
    this.session.write(() => {
      const { db } = this.session;
      db.delete(attempts)
        .where(lte(attempts.at, at - ATTEMPT_LIMITS.shop.within))
        .run();
      const token = this.tokenOf(person);
      const all = db.select({ person: attempts.person, at: attempts.at }).from(attempts).all();
      const own = all.filter((each) => each.person.equals(token));
      const times = (rows: typeof all) => rows.map((row) => row.at);
      const verdict = judgeAttempt(times(own), times(all), at);
      if (verdict === 'allowed') db.insert(attempts).values({ person: token, at }).run();
      return verdict;
    });

  takeLookBack: LookUpAttempts['takeLookBack'] = async (person, at) =>
    this.session.write(() => {
      const { db } = this.session;
      const one = db
        .select({ id: attempts.id })
        .from(attempts)
        .where(and(eq(attempts.person, this.tokenOf(person)), eq(attempts.at, at)))
        .orderBy(desc(attempts.id))
        .limit(1);
      db.delete(attempts)
        .where(inArray(attempts.id, sql`${one}`))
        .run();
    });

  private tokenOf(person: string): Buffer {
    return this.session.sealing.token('person', person);
  }
}
