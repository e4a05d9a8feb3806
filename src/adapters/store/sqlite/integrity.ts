import { gt } from 'drizzle-orm';
import type { StoredEnd } from '../../../engine/ports/chain-ends.ts';
import { readCase, readConversation, readEntry } from '../documents.ts';
import { faultsOfChain, unreadable } from '../faults-found.ts';
import type { CaseBook } from './case-book.ts';
import { cases, conversations, log } from './schema.ts';
import type { Session } from './session.ts';

/** What is wrong with the database, a line each, naming no person; nothing where it is whole. */
export function findFaults(session: Session, caseBook: CaseBook): readonly string[] {
  return session.read(() => {
    const { client, db } = session;
    const pages = client.pragma('quick_check') as { quick_check: string }[];
    const orphans = client.pragma('foreign_key_check') as { table: string; rowid: number }[];
    return [
      ...pages.map((row) => row.quick_check).filter((line) => line !== 'ok'),
      ...orphans.map(({ table, rowid }) => `${table} ${rowid}: what it belongs to is missing`),
      ...db
        .select()
        .from(cases)
        .all()
        .flatMap((row) => [
          ...faultsOfChain(row.reference, { seq: row.chainSeq, hash: row.chainHash }, () =>
            caseBook.audit(row),
          ),
          ...unreadable(`${row.reference}: its document`, () => readCase(session, row)),
        ]),
      ...db
        .select()
        .from(conversations)
        .all()
        .flatMap((row) => unreadable(`conversation ${row.lane}`, () => readConversation(session, row))),
      ...db
        .select()
        .from(log)
        .all()
        .flatMap((row) => unreadable(`log ${row.id}`, () => readEntry(session, row))),
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
