import type { StoredEnd } from '../../../engine/ports/chain-ends.ts';
import { readCase, readConversation, readEntry } from '../documents.ts';
import { faultsOfChain, unreadable } from '../faults-found.ts';
import { auditOf, readAuditRows } from './desk.ts';
import type { Session } from './session.ts';
import { type Connection, type Statement, statement } from './statements.ts';

/** `$1`: the last one that was looked at. */
const chains = statement<{
  id: number;
  reference: string;
  version: number;
  seq: number;
  hash: string;
  sealed: Buffer | null;
}>(`
  SELECT id, reference, version, chain_seq AS seq, chain_hash AS hash, sealed FROM cases
  WHERE id > $1 ORDER BY id LIMIT 200`);
const talks = statement<{ id: number; version: number; sealed: Buffer }>(`
  SELECT lane_id AS id, version, sealed FROM conversations WHERE lane_id > $1 ORDER BY lane_id LIMIT 500`);
const entries = statement<{ id: number; lane: number; number: number; sealed: Buffer }>(`
  SELECT id, lane_id AS lane, number, sealed FROM log WHERE id > $1 ORDER BY id LIMIT 500`);
const ends = statement<StoredEnd>(`
  SELECT reference, chain_seq AS seq, chain_hash AS hash, closed_at AS "closedAt" FROM cases WHERE chain_seq > 0`);

/** Where every chain ends that has begun. */
export async function findEnds(session: Session): Promise<readonly StoredEnd[]> {
  return session.read((on) => on.all(ends));
}

/** What is wrong with chains and documents, a line each, naming no person; nothing where they are whole. */
export async function findFaults(session: Session): Promise<readonly string[]> {
  return [
    ...(await overAll(session, chains, async (on, row) => {
      const read = await readAuditRows(on, row.reference);
      return [
        ...faultsOfChain(row.reference, row, () => auditOf(session, row.reference, read)),
        ...unreadable(`${row.reference}: its document`, () => readCase(session, row)),
      ];
    })),
    ...(await overAll(session, talks, async (_, row) =>
      unreadable(`conversation ${row.id}`, () => readConversation(session, { ...row, lane: row.id })),
    )),
    ...(await overAll(session, entries, async (_, row) =>
      unreadable(`log ${row.id}`, () => readEntry(session, row)),
    )),
  ];
}

/** Some at a time, each time as the database is at one moment: what is written meanwhile is seen whole or not at all. */
async function overAll<Row extends { readonly id: number }>(
  session: Session,
  some: Statement<Row>,
  look: (on: Connection, row: Row) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (let last = 0; ; ) {
    const found = await session.snapshot(async (on) => {
      const rows = await on.all(some, last);
      const looked = await Promise.all(rows.map((row) => look(on, row)));
      return { last: rows.at(-1)?.id, faults: looked.flat() };
    });
    if (found.last === undefined) return faults;
    faults.push(...found.faults);
    last = found.last;
  }
}
