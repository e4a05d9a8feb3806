import { statement } from './statements.ts';

interface Gone {
  readonly count: number;
  /** Files that were named by what went. */
  readonly files: readonly string[];
}

/** Deletes the uses of what `gone` deleted, and says how much went. */
const withUses = (...users: readonly string[]) => `
  uses AS (DELETE FROM file_uses WHERE used_by IN ('${users.join("', '")}') AND user_id IN (SELECT id FROM gone) RETURNING sha256)
  SELECT (SELECT count(*) FROM gone) AS count, ARRAY(SELECT sha256 FROM uses) AS files`;

/** `$1`: lane; `$2`: everything; `$3`: all that was said in these cases; `$4`, `$5`: what was said outside of any. */
export const dropEntries = statement<Gone>(`
  WITH gone AS (
    DELETE FROM log WHERE lane_id = $1 AND ($2::boolean OR case_reference = ANY($3::text[])
      OR (case_reference IS NULL AND at BETWEEN $4::bigint AND $5::bigint)) RETURNING id),
  ${withUses('entry', 'handout')}`);

/** What was handed out by `$1`, in whatever lane. */
export const dropHandouts = statement<Gone>(`
  WITH gone AS (
    DELETE FROM log WHERE at <= $1 AND id IN (SELECT user_id FROM file_uses WHERE used_by = 'handout') RETURNING id),
  ${withUses('handout')}`);

/** `$2`: everything; `$3`, `$4`: a span; `$5`: up to this time. What waits always stays; what goes stays known. */
export const dropEvents = statement<Gone>(`
  WITH gone AS (
    DELETE FROM events WHERE lane_id = $1 AND state <> 'waiting'
      AND ($2::boolean OR at BETWEEN $3::bigint AND $4::bigint OR at <= $5::bigint) RETURNING id, key),
  answered AS (INSERT INTO handled (key) SELECT key FROM gone ON CONFLICT DO NOTHING),
  ${withUses('event')}`);

export const dropDraftFiles = statement<{ sha256: string }>(
  `DELETE FROM file_uses WHERE used_by = 'draft' AND user_id = $1 RETURNING sha256`,
);
export const dropCaseFiles = statement<{ sha256: string }>(
  `DELETE FROM file_uses WHERE used_by = 'case' AND user_id = $1 RETURNING sha256`,
);

export const dropConversation = statement('DELETE FROM conversations WHERE lane_id = $1');
export const conversation = statement<{
  lane: number;
  version: number;
  consented: boolean;
  draftSince: number | null;
  sealed: Buffer;
}>(`
  SELECT lane_id AS lane, version, consented, draft_since AS "draftSince", sealed FROM conversations
  WHERE lane_id = $1`);
export const emptyDraft = statement(
  'UPDATE conversations SET version = $2, sealed = $3, draft_since = NULL WHERE lane_id = $1',
);

export const dropClocks = statement<{ id: number }>('DELETE FROM clocks WHERE lane_id = $1 RETURNING id');

export const theCase = statement<{
  id: number;
  version: number;
  closedAt: number | null;
  seq: number;
  hash: string;
}>(`
  SELECT id, version, closed_at AS "closedAt", chain_seq AS seq, chain_hash AS hash FROM cases
  WHERE reference = $1 FOR UPDATE`);
export const emptyCase = statement(`
  UPDATE cases SET sealed = NULL, lane_id = NULL, version = $2, closed_at = $3, chain_seq = $4, chain_hash = $5,
    at_desk = NULL, opened_at = NULL, owner = NULL, waiting_for = NULL, since = NULL, due_at = NULL, held = 0,
    loss_type = NULL, payment_channel = NULL, figures = NULL
  WHERE id = $1`);
export const dropOpenings = ['openings', 'audit_openings'].map((table) =>
  statement(`DELETE FROM ${table} WHERE case_id = $1`),
);
export const dropTerms = statement('DELETE FROM case_terms WHERE case_id = $1');
export const dropPayments = statement('DELETE FROM case_payments WHERE case_id = $1');

/** Chats that led into a conversation that goes are on their own again. */
export const letGo = statement<{ id: number }>(
  'UPDATE lanes SET leads_to = NULL WHERE leads_to = $1 RETURNING id',
);
/** An address goes when nothing names it any more; an event may still wait there to be answered. */
export const dropLanes = statement(`
  DELETE FROM lanes WHERE id = ANY($1::bigint[]) AND leads_to IS NULL
    AND NOT EXISTS (SELECT 1 FROM conversations WHERE lane_id = lanes.id)
    AND NOT EXISTS (SELECT 1 FROM events WHERE lane_id = lanes.id)
    AND NOT EXISTS (SELECT 1 FROM cases WHERE lane_id = lanes.id)
    AND NOT EXISTS (SELECT 1 FROM log WHERE lane_id = lanes.id)
    AND NOT EXISTS (SELECT 1 FROM clocks WHERE lane_id = lanes.id)
    AND NOT EXISTS (SELECT 1 FROM copies WHERE endpoint_id = lanes.id)
    AND NOT EXISTS (SELECT 1 FROM archive WHERE lane_id = lanes.id)
    AND NOT EXISTS (SELECT 1 FROM sends WHERE endpoint_id = lanes.id)`);
