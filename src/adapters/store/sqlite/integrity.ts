import { gt } from 'drizzle-orm';
import type { StoredAudit } from '../../../engine/ports/desk-store.ts';
import { brokenAt } from '../chain.ts';
import type { StoredEnd } from '../store.ts';
import type { CaseBook, CaseRow } from './case-book.ts';
import { readCase, readConversation, readEntry } from './documents.ts';
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
          ...faultOfChain(row, caseBook),
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

function faultOfChain(row: CaseRow, caseBook: CaseBook): readonly string[] {
  let audit: StoredAudit;
  try {
    audit = caseBook.audit(row);
  } catch {
    return [`${row.reference}: an event of the chain cannot be read`];
  }
  const broken = brokenAt(row.reference, audit);
  if (broken !== null) return [`${row.reference}: the chain is broken at event ${broken}`];
  const last = audit.events.at(-1);
  const whole = (last?.seq ?? 0) === row.chainSeq && (!last || last.hash === row.chainHash);
  return whole ? [] : [`${row.reference}: the end of the chain is missing`];
}

/** A changed byte of what is sealed does not open. */
function unreadable(what: string, read: () => unknown): readonly string[] {
  try {
    read();
    return [];
  } catch {
    return [`${what} cannot be opened`];
  }
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
