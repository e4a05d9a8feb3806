import { and, eq, isNotNull, lt } from 'drizzle-orm';
import type { Case } from '../../../domain/case.ts';
import { figuresOf } from '../../../domain/figures.ts';
import { listedOf } from '../queue-rules.ts';
import { readCase } from './documents.ts';
import { cases } from './schema.ts';
import type { Session } from './session.ts';

/** Raised when the columns below come to mean something else: every case is then read once at the next start. */
const DERIVATION = 1;
/** Cases read in one transaction, so that a long catching-up is not one. */
const AT_ONCE = 500;

/** What the desk's lists and reports go by, as it stands beside the sealed document. */
export function derivedColumns(theCase: Case | null) {
  const listed = theCase && listedOf(theCase);
  const figures = theCase && figuresOf(theCase);
  return {
    atDesk: theCase && atDeskOf(theCase),
    openedAt: theCase?.openedAt ?? null,
    owner: theCase?.owner ?? null,
    waitingFor: theCase?.waitingFor ?? null,
    since: listed?.since ?? null,
    dueAt: listed?.dueAt ?? null,
    held: listed?.held ?? 0,
    lossType: figures?.lossType ?? null,
    paymentChannel: figures?.paymentChannel ?? null,
    figures: figures && JSON.stringify(figures),
    derived: DERIVATION,
  };
}

function atDeskOf({ stage, handedOverAt }: Case): 'open' | 'decided' | null {
  if (handedOverAt === null) return null;
  return stage === 'handed_over' ? 'open' : 'decided';
}

export type DerivedColumns = ReturnType<typeof derivedColumns>;

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
