import type { Case, CaseStage } from '../../../domain/case.ts';
import type { Parcel } from '../../../engine/ports/sender.ts';
import { derivedColumns } from '../derived.ts';
import { bulk, guarded, statement } from './statements.ts';

/** What the turns of a group write, each statement for all of them. Later ones find the rows of earlier ones. */

export const addHandled = statement(
  'INSERT INTO handled (key) SELECT unnest($1::bytea[]) ON CONFLICT DO NOTHING',
);

export interface ConversationRow {
  readonly lane: number;
  readonly version: number;
  readonly consented: boolean;
  readonly draft: number | null;
  readonly sealed: Buffer;
}
const conversationTypes = {
  lane: 'bigint',
  version: 'integer',
  consented: 'boolean',
  draft: 'bigint',
  sealed: 'bytea',
} as const;
export const addConversations = bulk<ConversationRow>(
  conversationTypes,
  (given) => `
  INSERT INTO conversations (lane_id, version, consented, draft_since, sealed)
  SELECT lane, version, consented, draft, sealed FROM ${given}`,
);
export const moveConversations = bulk<ConversationRow>(conversationTypes, (given) =>
  guarded(`
  UPDATE conversations SET version = given.version, consented = given.consented, draft_since = given.draft,
    sealed = given.sealed
  FROM ${given} WHERE lane_id = given.lane AND conversations.version = given.version - 1`),
);

export interface CaseRow {
  readonly reference: string;
  readonly lane: number;
  readonly version: number;
  readonly stage: CaseStage;
  readonly handedover: number | null;
  readonly closed: number | null;
  readonly updated: number;
  readonly seq: number;
  readonly hash: string;
  readonly sealed: Buffer;
}
export interface DerivedRow {
  readonly atdesk: string | null;
  readonly opened: number | null;
  readonly owner: string | null;
  readonly waitingfor: string | null;
  readonly since: number | null;
  readonly due: number | null;
  readonly held: number;
  readonly losstype: string | null;
  readonly paymentchannel: string | null;
  readonly figures: string | null;
  readonly derived: number;
}
export const derivedTypes = {
  atdesk: 'text',
  opened: 'bigint',
  owner: 'text',
  waitingfor: 'text',
  since: 'bigint',
  due: 'bigint',
  held: 'integer',
  losstype: 'text',
  paymentchannel: 'text',
  figures: 'text',
  derived: 'integer',
} as const;
const DERIVED_NAMES = `at_desk, opened_at, owner, waiting_for, since, due_at, held, loss_type, payment_channel,
    figures, derived`;
const DERIVED = Object.keys(derivedTypes)
  .map((name) => `given.${name}`)
  .join(', ');
/** The columns that are made from the document. */
export const setDerived = `(${DERIVED_NAMES}) = ROW (${DERIVED})`;

export function derivedRow(theCase: Case | null): DerivedRow {
  const { atDesk, openedAt, waitingFor, dueAt, lossType, paymentChannel, ...row } = derivedColumns(theCase);
  return {
    ...row,
    ...{ atdesk: atDesk, opened: openedAt, waitingfor: waitingFor, due: dueAt },
    ...{ losstype: lossType, paymentchannel: paymentChannel },
  };
}

const caseTypes = {
  reference: 'text',
  lane: 'bigint',
  version: 'integer',
  stage: 'text',
  handedover: 'bigint',
  closed: 'bigint',
  updated: 'bigint',
  seq: 'integer',
  hash: 'text',
  sealed: 'bytea',
  ...derivedTypes,
} as const;
export const addCases = bulk<CaseRow & DerivedRow>(
  caseTypes,
  (given) => `
  INSERT INTO cases (reference, lane_id, version, stage, handed_over_at, closed_at, updated_at, chain_seq, chain_hash,
    sealed, ${DERIVED_NAMES})
  SELECT reference, lane, version, stage, handedover, closed, updated, seq, hash, sealed, ${DERIVED}
  FROM ${given} ORDER BY place`,
);
export const moveCases = bulk<CaseRow & DerivedRow>(caseTypes, (given) =>
  guarded(`
  UPDATE cases SET version = given.version, stage = given.stage, handed_over_at = given.handedover,
    closed_at = given.closed, updated_at = given.updated, chain_seq = given.seq, chain_hash = given.hash,
    sealed = given.sealed, ${setDerived}
  FROM ${given} WHERE cases.reference = given.reference AND cases.version = given.version - 1`),
);

export const addAudit = bulk<{ reference: string; seq: number; event: string }>(
  { reference: 'text', seq: 'integer', event: 'text' },
  (given) => `
  INSERT INTO audit (case_id, seq, event)
  SELECT cases.id, given.seq, given.event FROM ${given} JOIN cases USING (reference)`,
);
export const addOpenings = bulk<{ reference: string; seq: number; sealed: Buffer }>(
  { reference: 'text', seq: 'integer', sealed: 'bytea' },
  (given) => `
  INSERT INTO openings (case_id, seq, sealed)
  SELECT cases.id, given.seq, given.sealed FROM ${given} JOIN cases USING (reference)`,
);

/** `$1`: the cases that were written; `$2`, `$3`: what they name now. */
export const dropPayments = statement(`
  DELETE FROM case_payments USING cases
  WHERE cases.id = case_payments.case_id AND cases.reference = ANY($1::text[]) AND NOT EXISTS (
    SELECT 1 FROM unnest($2::text[], $3::bytea[]) AS now(reference, token)
    WHERE now.reference = cases.reference AND now.token = case_payments.token)`);
export const addPayments = bulk<{ reference: string; token: Buffer }>(
  { reference: 'text', token: 'bytea' },
  (given) => `
  INSERT INTO case_payments (case_id, token)
  SELECT cases.id, given.token FROM ${given} JOIN cases USING (reference) ON CONFLICT DO NOTHING`,
);
export const addTerms = bulk<{ reference: string; term: Buffer }>(
  { reference: 'text', term: 'bytea' },
  (given) => `
  INSERT INTO case_terms (term, case_id)
  SELECT given.term, cases.id FROM ${given} JOIN cases USING (reference) ON CONFLICT DO NOTHING`,
);
export const dropCaseFiles = statement(`
  DELETE FROM file_uses USING cases
  WHERE used_by = 'case' AND user_id = cases.id AND cases.reference = ANY($1::text[]) AND NOT EXISTS (
    SELECT 1 FROM unnest($2::text[], $3::text[]) AS now(reference, sha256)
    WHERE now.reference = cases.reference AND now.sha256 = file_uses.sha256)`);
export const addCaseFiles = bulk<{ reference: string; sha256: string }>(
  { reference: 'text', sha256: 'text' },
  (given) => `
  INSERT INTO file_uses (used_by, user_id, sha256)
  SELECT 'case', cases.id, given.sha256 FROM ${given} JOIN cases USING (reference) ON CONFLICT DO NOTHING`,
);
export const dropDraftFiles = statement(`
  DELETE FROM file_uses
  WHERE used_by = 'draft' AND user_id = ANY($1::bigint[]) AND NOT EXISTS (
    SELECT 1 FROM unnest($2::bigint[], $3::text[]) AS now(lane, sha256)
    WHERE now.lane = file_uses.user_id AND now.sha256 = file_uses.sha256)`);
export const addDraftFiles = bulk<{ lane: number; sha256: string }>(
  { lane: 'bigint', sha256: 'text' },
  (given) => `
  INSERT INTO file_uses (used_by, user_id, sha256)
  SELECT 'draft', lane, sha256 FROM ${given} ON CONFLICT DO NOTHING`,
);

/** A view that waits or is leased stays so: whoever brings it up to date sees that the mark moved. */
export const markViews = bulk<{ reference: string; at: number }>(
  { reference: 'text', at: 'bigint' },
  (given) => `
  INSERT INTO views (case_id, mark, due_at) SELECT cases.id, 1, given.at FROM ${given} JOIN cases USING (reference)
  ON CONFLICT (case_id) DO UPDATE SET mark = views.mark + 1, due_at = coalesce(views.due_at, excluded.due_at)`,
);

interface LineKey {
  readonly lane: number;
  readonly number: number;
}
export const editEntries = bulk<LineKey & { sealed: Buffer }>(
  { lane: 'bigint', number: 'integer', sealed: 'bytea' },
  (given) => `
  UPDATE log SET sealed = given.sealed FROM ${given} WHERE log.lane_id = given.lane AND log.number = given.number`,
);
export const addEntries = bulk<LineKey & { reference: string | null; at: number; sealed: Buffer }>(
  { lane: 'bigint', number: 'integer', reference: 'text', at: 'bigint', sealed: 'bytea' },
  (given) => `
  INSERT INTO log (lane_id, number, case_reference, at, sealed)
  SELECT lane, number, reference, at, sealed FROM ${given} ORDER BY place`,
);
export const addEntryFiles = bulk<LineKey & { by: 'entry' | 'handout'; sha256: string }>(
  { lane: 'bigint', number: 'integer', by: 'text', sha256: 'text' },
  (given) => `
  INSERT INTO file_uses (used_by, user_id, sha256)
  SELECT given.by, log.id, given.sha256
  FROM ${given} JOIN log ON log.lane_id = given.lane AND log.number = given.number ON CONFLICT DO NOTHING`,
);

export interface SendRow extends LineKey {
  /** The address it goes to; `null`: the conversation's own. */
  readonly endpoint: number | null;
  readonly channel: string;
  readonly what: Parcel['what'];
  readonly at: number;
}
/** To each address in the order in which it was said. */
export const addSends = bulk<SendRow>(
  {
    lane: 'bigint',
    number: 'integer',
    endpoint: 'bigint',
    channel: 'text',
    what: 'text',
    at: 'bigint',
  },
  (given) => `
  INSERT INTO sends (lane_id, log_id, endpoint_id, channel, what, state, attempt, due_at)
  SELECT given.lane, log.id, given.endpoint, given.channel, given.what, 'open', 0, given.at
  FROM ${given} JOIN log ON log.lane_id = given.lane AND log.number = given.number ORDER BY place`,
);

export const addCopies = bulk<LineKey & { token: Buffer; outside: string }>(
  { lane: 'bigint', number: 'integer', token: 'bytea', outside: 'text' },
  (given) => `
  INSERT INTO copies (endpoint_id, outside, log_id)
  SELECT lanes.id, given.outside, log.id
  FROM ${given} JOIN lanes ON lanes.token = given.token
  JOIN log ON log.lane_id = given.lane AND log.number = given.number ORDER BY place ON CONFLICT DO NOTHING`,
);

/** Only where nobody was given them meanwhile. Named twice, so that the table is not read from end to end. */
export const moveClocks = bulk<{ id: number; due: number }>({ id: 'bigint', due: 'bigint' }, (given) =>
  guarded(`
  UPDATE clocks SET due_at = given.due, ready_at = given.due
  FROM ${given} WHERE clocks.id = ANY($1) AND clocks.id = given.id AND clocks.state = 'set'
    AND clocks.ready_at = clocks.due_at`),
);
export const dropClocks = statement('DELETE FROM clocks WHERE id = ANY($1::bigint[])');
export const addClocks = bulk<{ lane: number; name: string; due: number }>(
  { lane: 'bigint', name: 'text', due: 'bigint' },
  (given) => `
  INSERT INTO clocks (lane_id, name, due_at, ready_at) SELECT lane, name, due, due FROM ${given} ORDER BY place`,
);
