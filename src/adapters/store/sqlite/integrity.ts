import { gt } from 'drizzle-orm';
import { faultOf } from '../chain.ts';
import type { StoredEnd } from '../store.ts';
import type { CaseBook } from './case-book.ts';
import { cases } from './schema.ts';
import type { Session } from './session.ts';

/** What is wrong with the database, a line each, naming no person; nothing where it is whole. */
export function findFaults(session: Session, caseBook: CaseBook): readonly string[] {
  return session.read(() => {
    const pages = session.client.pragma('quick_check') as { quick_check: string }[];
    const orphans = session.client.pragma('foreign_key_check') as { table: string; rowid: number }[];
    return [
      ...pages.map((row) => row.quick_check).filter((line) => line !== 'ok'),
      ...orphans.map(({ table, rowid }) => `${table} ${rowid}: what it belongs to is missing`),
      ...session.db
        .select()
        .from(cases)
        .all()
        .flatMap((row) => {
          const head = { seq: row.chainSeq, hash: row.chainHash };
          return faultOf(row.reference, head, caseBook.audit(row)) ?? [];
        }),
    ];
  });
}

/** Where every chain ends that has begun. */
export function findEnds(session: Session): readonly StoredEnd[] {
  return session.read(() =>
    session.db
      .select({
        reference: cases.reference,
        seq: cases.chainSeq,
        hash: cases.chainHash,
        closedAt: cases.closedAt,
      })
      .from(cases)
      .where(gt(cases.chainSeq, 0))
      .all(),
  );
}
