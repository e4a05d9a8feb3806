import { EXHIBIT_KINDS } from '../../domain/exhibit.ts';
import { FACT_NAMES } from '../../domain/fact.ts';

/** What makes a route open to the customer. */
export const TRIGGERS = ['rejected', 'overrun', 'shop_unknown'] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** What a form asks for and no case holds: the customer knows it, or has to look it up. Never stored. */
export const DETAILS = [
  'own_name',
  'own_phone',
  'own_address',
  'own_id_number',
  'operator_name',
  'operator_address',
  'operator_code',
] as const;
export type Detail = (typeof DETAILS)[number];

const PROOFS = EXHIBIT_KINDS.filter((kind) => kind !== 'other');

/** All a route can ask for: facts of the case, files the customer gave, and what only the customer has. */
export const NEEDS = [...FACT_NAMES.filter((name) => name !== 'loss_claimed'), ...PROOFS, ...DETAILS];
export type Need = (typeof NEEDS)[number];

/** Rows of the sheet that are filled in by the compiler beside facts and details. */
export const COMPUTED_FIELDS = ['what_happened', 'demand', 'shop_answer', 'case_reference'] as const;
export const FIELDS = [
  ...FACT_NAMES.filter((name) => name !== 'loss_claimed'),
  ...DETAILS,
  ...COMPUTED_FIELDS,
];
export type Field = (typeof FIELDS)[number];

/** The law a route may point to; each is one sentence in `escalation-law-…`. */
export const LAWS = [
  'ecommerce_15',
  'ecommerce_49',
  'ecommerce_51',
  'ecommerce_53',
  'ecommerce_55',
  'ecommerce_56',
  'ecommerce_62',
  'consumer_39',
  'consumer_46',
  'consumer_53',
  'complaints_2026',
  'civil_code_188',
  'civil_interpretation_20',
  'civil_procedure_165',
  'civil_procedure_166',
  'civil_procedure_168',
] as const;

/** Papers that are made for a route, beside the text to paste. */
export const PAPERS = ['sheet', 'statement', 'evidence_list'] as const;
export type PaperKind = (typeof PAPERS)[number];

/** What a complaint can ask for. `trace`: where the money went and who got it. */
export const DEMANDS = ['deliver_or_refund', 'refund', 'trace'] as const;

/** What has to be said beside a packet. `information` stands in every one. */
export const NOTICES = [
  'not_open',
  'too_late',
  'maybe_too_late',
  'one_shot',
  'operator_missing',
  'operator_from_bill',
  'other_language',
  'cover_pictures',
  'check_expired',
  'information',
] as const;
export type Notice = (typeof NOTICES)[number];

const has = (list: readonly string[], name: string) => list.includes(name);

/** Key of the text that names a row of a form or something a route needs. */
export function nameKey(name: Field | Need): string {
  const dashed = name.replaceAll('_', '-');
  if (has(FACT_NAMES, name)) return `fact-${dashed}`;
  if (has(EXHIBIT_KINDS, name)) return `exhibit-kind-${dashed}`;
  return `escalation-${has(DETAILS, name) ? 'detail' : 'field'}-${dashed}`;
}
