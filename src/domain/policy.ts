import type { Actor, AuditEntry, AuditType } from './audit.ts';
import type { Instant } from './instant.ts';

type Who = Actor['kind'];

/**
 * All that is ever done to a case, and on whose word. There is no other deed: nothing here refunds, releases goods or
 * changes an order, whoever asks, and what a person must decide has no `program` in it.
 */
const WHO_MAY = {
  case_opened: ['program'],
  consent_given: ['customer'],
  fact_filed: ['customer', 'agent'],
  fact_corrected: ['customer', 'agent'],
  fact_unobtainable: ['customer'],
  fact_contradicted: ['customer', 'agent'],
  exhibit_received: ['customer', 'agent'],
  check_done: ['customer', 'program'],
  order_looked_up: ['program'],
  loss_concluded: ['program'],
  // By an agent: a case of what the shop's own books show.
  handed_over: ['customer', 'agent'],
  human_asked: ['customer'],
  message_in: ['customer'],
  message_out: ['program', 'agent'],
  message_edited: ['agent'],
  message_withdrawn: ['customer', 'agent'],
  continued_elsewhere: ['customer'],
  case_claimed: ['agent'],
  case_released: ['agent'],
  case_assigned: ['agent'],
  case_merged: ['agent'],
  case_split: ['agent'],
  contradiction_settled: ['agent'],
  incident_joined: ['program', 'agent'],
  // By the program: the money went to another shop.
  incident_left: ['program', 'agent'],
  incident_found: ['agent'],
  reminder_sent: ['program'],
  customer_nudged: ['program'],
  case_rests: ['program'],
  reply_held: ['agent'],
  reply_released: ['agent'],
  reply_dropped: ['agent'],
  promise_made: ['agent'],
  promise_kept: ['agent'],
  promise_broken: ['program'],
  undone: ['agent'],
  // By the program: what was said in a case that was merged into this one.
  note_written: ['agent', 'program'],
  evidence_asked: ['agent'],
  evidence_answered: ['customer'],
  case_decided: ['agent'],
  case_reopened: ['customer', 'agent'],
  // By the program: a story that was never finished, a decision that nobody answered.
  case_closed: ['customer', 'program'],
  arrival_answered: ['customer'],
  rated: ['customer'],
  duplicate_seen: ['program', 'customer'],
  customer_warned: ['program'],
  escalation_prepared: ['customer'],
  escalation_taken: ['customer'],
  escalation_ended: ['customer'],
  bundle_given: ['customer', 'agent'],
  exhibit_revealed: ['agent'],
  fact_revealed: ['agent'],
  // By the program: when the time is over for which it was kept.
  data_deleted: ['customer', 'program'],
} as const satisfies Readonly<Record<AuditType, readonly Who[]>>;

/** Whoever may do any of these. */
export type Doer<T extends AuditType> = Extract<Actor, { readonly kind: (typeof WHO_MAY)[T][number] }>;

export function mayDo(deed: AuditType, by: Who): boolean {
  const may: readonly Who[] = WHO_MAY[deed];
  return may.includes(by);
}

/** A deed as it enters the chain of its case; the only way in. Throws where it is not theirs to do, which is a bug. */
export function deed<T extends AuditType>(
  type: T,
  actor: Doer<T>,
  at: Instant,
  open: AuditEntry['open'] = {},
  personal: AuditEntry['personal'] = {},
): AuditEntry {
  if (!mayDo(type, actor.kind)) throw new Error(`${type} is not for the ${actor.kind} to do`);
  return { type, actor, at, open, personal };
}

/** How long a decided case can be taken up again, by either side. */
export const REOPEN_DAYS = 7;
