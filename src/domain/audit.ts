import type { Instant } from './instant.ts';

export type Actor =
  | { readonly kind: 'customer' }
  | { readonly kind: 'program' }
  | { readonly kind: 'agent'; readonly id: string };

/** What can happen in the life of a case; the chain of these is what `verify` checks. */
export const AUDIT_TYPES = [
  'case_opened',
  'consent_given',
  'fact_filed',
  'fact_corrected',
  'fact_unobtainable',
  'fact_contradicted',
  'exhibit_received',
  'check_done',
  'order_looked_up',
  'loss_concluded',
  'handed_over',
  'human_asked',
  'message_in',
  'message_out',
  'message_edited',
  'message_withdrawn',
  'continued_elsewhere',
  'case_claimed',
  'case_released',
  'case_assigned',
  'case_merged',
  'case_split',
  'contradiction_settled',
  'incident_joined',
  'incident_left',
  'incident_found',
  'reminder_sent',
  'customer_nudged',
  'case_rests',
  'reply_held',
  'reply_released',
  'reply_dropped',
  'promise_made',
  'promise_kept',
  'promise_broken',
  'undone',
  'note_written',
  'evidence_asked',
  'evidence_answered',
  'case_decided',
  'case_reopened',
  'case_closed',
  'arrival_answered',
  'rated',
  'duplicate_seen',
  'customer_warned',
  'escalation_prepared',
  'escalation_taken',
  'escalation_ended',
  'bundle_given',
  'exhibit_revealed',
  'fact_revealed',
  'data_deleted',
] as const;
export type AuditType = (typeof AUDIT_TYPES)[number];

/**
 * One act, as the engine hands it to the store. `open` may stand in the chain as it is; every entry of `personal`
 * enters it only as a salted commitment, so that deleting the value keeps the chain whole.
 */
export interface AuditEntry {
  readonly type: AuditType;
  readonly actor: Actor;
  readonly at: Instant;
  readonly open: Readonly<Record<string, string | number | boolean | null>>;
  readonly personal: Readonly<Record<string, string>>;
}

/** An entry as it stands in the chain: what `timeline.jsonl` holds, one a line. */
export interface AuditEvent {
  readonly seq: number;
  readonly case: string;
  readonly type: AuditType;
  readonly actor: Actor;
  readonly at: string;
  readonly data: AuditEntry['open'];
  /** name → hex SHA-256 over salt and value. */
  readonly commitments: Readonly<Record<string, string>>;
  readonly prev: string;
  readonly hash: string;
}

/** Where a case's chain ends: number and hash of its last event. */
export interface ChainEnd {
  readonly reference: string;
  readonly seq: number;
  readonly hash: string;
}
