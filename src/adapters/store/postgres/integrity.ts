import { faultOf } from '../chain.ts';
import type { StoredEnd } from '../store.ts';
import { readAudit } from './desk.ts';
import type { Session } from './session.ts';
import { statement } from './statements.ts';

/** `$1`: the last one that was looked at. */
const chains = statement<{ id: number; reference: string; seq: number; hash: string }>(`
  SELECT id, reference, chain_seq AS seq, chain_hash AS hash FROM cases WHERE id > $1 ORDER BY id LIMIT 200`);

const ends = statement<StoredEnd>(`
  SELECT reference, chain_seq AS seq, chain_hash AS hash, closed_at AS "closedAt" FROM cases WHERE chain_seq > 0`);

/** Where every chain ends that has begun. */
export async function findEnds(session: Session): Promise<readonly StoredEnd[]> {
  return session.read((on) => on.all(ends));
}

/** What is wrong with the chains, a line each, naming no person; nothing where they are whole. */
export async function findFaults(session: Session): Promise<readonly string[]> {
  const faults: string[] = [];
  for (let last = 0; ; ) {
    // In one transaction, so that an act that is written meanwhile is seen whole or not at all.
    const found = await session.snapshot(async (on) => {
      const rows = await on.all(chains, last);
      const audits = await Promise.all(rows.map(({ reference }) => readAudit(session, on, reference)));
      return rows.map((row, index) => ({
        id: row.id,
        fault: faultOf(row.reference, row, audits[index] ?? { events: [], opened: {} }),
      }));
    });
    if (found.length === 0) return faults;
    faults.push(...found.flatMap(({ fault }) => fault ?? []));
    last = found.at(-1)?.id ?? last;
  }
}
