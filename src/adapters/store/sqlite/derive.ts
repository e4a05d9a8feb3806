import { and, eq, isNotNull, lt } from 'drizzle-orm';
import { DERIVATION, derivedColumns } from '../derived.ts';
import { readCase } from '../documents.ts';
import { cases } from './schema.ts';
import type { Session } from './session.ts';

/** Cases read in one transaction, so that a long catching-up is not one. */
const AT_ONCE = 500;

/** Brings the columns of cases that an older program wrote up to this one. */
export function deriveAgain(session: Session): void {
  const { db } = session;
  const behind = and(isNotNull(cases.sealed), lt(cases.derived, DERIVATION));
  for (;;) {
    const count = session.writeNow(() => {
      const rows = db.select().from(cases).where(behind).limit(AT_ONCE).all();
      for (const row of rows) {
        const theCase = readCase(session, row)?.value ?? null;
        db.update(cases).set(derivedColumns(theCase)).where(eq(cases.id, row.id)).run();
      }
      return rows.length;
    });
    if (count < AT_ONCE) return;
  }
}
