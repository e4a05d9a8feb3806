import { known } from '../../domain/fact.ts';
import type { Turn } from '../ports/turn-store.ts';
import { marksOf } from './files/picture-marks.ts';
import type { Work } from './work.ts';

/** Numbers by which the same payment in two cases is found. */
const PAYMENT_NUMBERS = ['transaction_id', 'merchant_order_id'] as const;

/** Closes the work into the turn that the store writes whole. */
export function finish(work: Work): Turn {
  const facts = work.case?.facts ?? {};
  return {
    lane: work.lane,
    handled: work.handled,
    conversation: { value: work.conversation, version: work.conversationVersion },
    case: work.case ? { value: work.case, version: work.caseVersion } : null,
    audit: work.audit,
    log: work.log,
    edits: work.edits,
    copies: work.copies,
    clocks: [...work.clocks.values()],
    paymentNumbers: [
      ...PAYMENT_NUMBERS.flatMap((name) => known(facts, name)?.value ?? []),
      ...(work.case?.exhibits ?? []).flatMap(marksOf),
    ],
  };
}
