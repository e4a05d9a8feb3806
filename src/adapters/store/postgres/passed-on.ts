import { readCase, sealCase } from '../documents.ts';
import { openingsWithout } from '../openings.ts';
import { everMergedInto, withoutWordsOf } from '../passed-on.ts';
import { chainRows } from '../turn-rows.ts';
import { auditOf, readAuditRows } from './desk.ts';
import type { Session } from './session.ts';
import { statement, type Transaction } from './statements.ts';
import { addAudit } from './turn-statements.ts';
import { dirtyIfShown } from './views.ts';

const theCase = statement<{ id: number; version: number; seq: number; hash: string; sealed: Buffer }>(`
  SELECT id, version, chain_seq AS seq, chain_hash AS hash, sealed FROM cases
  WHERE reference = $1 AND sealed IS NOT NULL FOR UPDATE`);
const dropSingle = statement('DELETE FROM audit_openings WHERE case_id = $1 AND seq = ANY($2::integer[])');
const dropJoint = statement('DELETE FROM openings WHERE case_id = $1 AND seq = $2');
const setJoint = statement('UPDATE openings SET sealed = $3 WHERE case_id = $1 AND seq = $2');
const setCase = statement(`
  UPDATE cases SET version = $2, sealed = $3, chain_seq = $4, chain_hash = $5 WHERE id = $1`);

/** What the customer of this case said goes from the cases it was taken into, inside the caller's transaction. */
export async function dropPassedOn(
  session: Session,
  tx: Transaction,
  from: string,
  instead: string,
  now: number,
): Promise<void> {
  const { linked } = await readAuditRows(tx, from);
  for (const reference of everMergedInto(linked.map(({ event }) => JSON.parse(event)))) {
    const row = await tx.one(theCase, reference);
    const read = row && readCase(session, { ...row, reference });
    if (!row || !read) continue;
    const { id } = row;
    const rows = await readAuditRows(tx, reference);
    const audit = auditOf(session, reference, rows);
    const without = withoutWordsOf(read.value, audit, { from, instead, now });
    if (without === null) continue;
    const { value, seqs, entry } = without;
    for (const { seq, sealed } of openingsWithout(session, reference, rows.opened.joint, seqs))
      if (sealed) tx.run(setJoint, id, seq, sealed);
      else tx.run(dropJoint, id, seq);
    tx.run(dropSingle, id, seqs);
    const version = read.version + 1;
    const { events, head } = chainRows(session, reference, row, [entry]);
    tx.run(setCase, id, version, sealCase(session, { value, version }), head.seq, head.hash);
    tx.runAll(
      addAudit,
      events.map((event) => ({ reference, ...event })),
    );
    tx.run(dirtyIfShown, id, now);
  }
}
