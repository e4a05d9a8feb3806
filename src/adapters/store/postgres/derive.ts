import { DERIVATION } from '../derived.ts';
import { readCase } from '../documents.ts';
import type { Session } from './session.ts';
import { bulk, statement } from './statements.ts';
import { type DerivedRow, derivedRow, derivedTypes, setDerived } from './turn-statements.ts';

/** Cases read in one transaction, so that a long catching-up is not one. */
const AT_ONCE = 500;
/** Of processes that start together each takes others. */
const behind = statement<{ id: number; reference: string; version: number; sealed: Buffer }>(`
  SELECT id, reference, version, sealed FROM cases WHERE sealed IS NOT NULL AND derived < $1
  ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED`);
const update = bulk<DerivedRow & { id: number }>(
  { id: 'bigint', ...derivedTypes },
  (given) => `UPDATE cases SET ${setDerived} FROM ${given} WHERE cases.id = given.id`,
);

/** Brings the columns of cases that an older program wrote up to this one. */
export async function deriveAgain(session: Session): Promise<void> {
  for (;;) {
    const count = await session.write([], async (tx) => {
      const rows = await tx.all(behind, DERIVATION, AT_ONCE);
      tx.runAll(
        update,
        rows.map((row) => ({ id: row.id, ...derivedRow(readCase(session, row)?.value ?? null) })),
      );
      return rows.length;
    });
    if (count < AT_ONCE) return;
  }
}
