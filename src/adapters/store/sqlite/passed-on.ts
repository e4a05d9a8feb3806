import { and, eq, inArray } from 'drizzle-orm';
import { sealCase } from '../documents.ts';
import { openingsWithout } from '../openings.ts';
import { everMergedInto, withoutWordsOf } from '../passed-on.ts';
import type { CaseBook, CaseRow } from './case-book.ts';
import { auditOpenings, cases, openings } from './schema.ts';
import type { Session } from './session.ts';
import type { Views } from './views.ts';

interface Parts {
  readonly session: Session;
  readonly caseBook: CaseBook;
  readonly views: Views;
}

/** What the customer of this case said goes from the cases it was taken into, inside the caller's transaction. */
export function dropPassedOn(parts: Parts, gone: CaseRow, instead: string, now: number): void {
  const { session, caseBook, views } = parts;
  const { db } = session;
  for (const reference of everMergedInto(caseBook.audit(gone).events)) {
    const row = caseBook.find(reference);
    const read = row && caseBook.read(reference);
    if (!row || !read) continue;
    const { id } = row;
    const without = withoutWordsOf(read.value, caseBook.audit(row), { from: gone.reference, instead, now });
    if (without === null) continue;
    const { value, seqs, entry } = without;
    const joint = db.select().from(openings).where(eq(openings.case, id)).all();
    for (const { seq, sealed } of openingsWithout(session, reference, joint, seqs)) {
      const which = and(eq(openings.case, id), eq(openings.seq, seq));
      if (sealed) db.update(openings).set({ sealed }).where(which).run();
      else db.delete(openings).where(which).run();
    }
    db.delete(auditOpenings)
      .where(and(eq(auditOpenings.case, id), inArray(auditOpenings.seq, [...seqs])))
      .run();
    const version = read.version + 1;
    const sealed = sealCase(session, { value, version });
    db.update(cases).set({ version, sealed }).where(eq(cases.id, id)).run();
    caseBook.link(id, reference, [entry]);
    views.dirtyIfShown(id, now);
  }
}
