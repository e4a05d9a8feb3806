import type { Case } from '../../domain/case.ts';
import { known } from '../../domain/fact.ts';
import type { Turn } from '../ports/turn-store.ts';
import { termsOfTurn } from '../search/terms-of-turn.ts';
import { marksOf } from './files/picture-marks.ts';
import type { Work } from './work.ts';

/** Numbers by which the same payment in two cases is found. */
const PAYMENT_NUMBERS = ['transaction_id', 'merchant_order_id'] as const;

/** By what a case is found when another one is about the same payment: its numbers, and marks of its pictures. */
export function paymentNumbersOf({ facts, exhibits }: Pick<Case, 'facts' | 'exhibits'>): readonly string[] {
  return [
    ...PAYMENT_NUMBERS.flatMap((name) => known(facts, name)?.value ?? []),
    ...exhibits.flatMap(marksOf),
  ];
}

/** Closes the work into the turn that the store writes whole. */
export function finish(work: Work): Turn {
  return {
    lane: work.lane,
    handled: work.handled,
    conversation: { value: work.conversation, version: work.conversationVersion },
    case: work.case ? { value: withoutOldUndo(work.case, work.stored), version: work.caseVersion } : null,
    audit: work.audit,
    log: work.log,
    edits: work.edits,
    copies: work.copies,
    clocks: [...work.clocks.values()],
    archive: work.archive,
    paymentNumbers: work.case === null ? [] : paymentNumbersOf(work.case),
    terms: termsOfTurn(work),
    also: work.also,
    letters: work.letters,
  };
}

/** An act can be taken back until something else happens to the case. */
function withoutOldUndo(now: Case, stored: Case | null): Case {
  const { desk } = now;
  if (!desk?.undo || now === stored || desk.undo !== stored?.desk?.undo) return now;
  return { ...now, desk: { ...desk, undo: null } };
}
