import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { Lately } from '../lately.ts';
import { bound } from './bound.ts';
import { quick } from './quick.ts';
import { casePayments, cases } from './schema.ts';
import type { Session } from './session.ts';

const MOST_CASES = 512;

/** By which payments a case is found, as keyed hashes. */
export class CasePayments {
  private readonly session: Session;
  /** What stands there, as it was written last. */
  private readonly written = new Lately<string>(MOST_CASES);
  private readonly statements;

  constructor(session: Session) {
    this.session = session;
    this.statements = prepare(session);
    session.whenForgetting(() => this.written.clear());
  }

  replace(id: number, numbers: readonly string[]): void {
    const all = JSON.stringify(numbers);
    if (this.written.last(id) === all) return;
    this.written.put(id, all);
    this.statements.clear.run({ case: id });
    for (const number of new Set(numbers)) this.statements.add.run({ case: id, token: this.tokenOf(number) });
  }

  casesWith(number: string) {
    return this.statements.casesWith.all({ token: this.tokenOf(number) });
  }

  private tokenOf(number: string): Buffer {
    return this.session.sealing.token('payment', number);
  }
}

function prepare(session: Session) {
  const { db } = session;
  return {
    clear: quick(
      session,
      db
        .delete(casePayments)
        .where(eq(casePayments.case, sql.placeholder('case')))
        .prepare(),
    ),
    add: quick(
      session,
      db
        .insert(casePayments)
        .values({ case: sql.placeholder('case'), token: sql.placeholder('token') })
        .prepare(),
    ),
    casesWith: db
      .select({ reference: cases.reference, lane: cases.lane, stage: cases.stage })
      .from(casePayments)
      .innerJoin(cases, eq(cases.id, casePayments.case))
      .where(and(eq(casePayments.token, bound('token')), isNotNull(cases.sealed)))
      .prepare(),
  };
}
