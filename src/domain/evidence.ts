import type { ExhibitKind } from './exhibit.ts';
import { type FactName, LACK_REASONS, type LackReason } from './fact.ts';
import type { LossType } from './loss-type.ts';
import type { PaymentChannel } from './payment-channel.ts';
import type { ProductKind } from './product-kind.ts';

/** The pieces of evidence a case can need; each is asked for in one question. */
export const EVIDENCE_ITEMS = [
  'payment',
  'numbers',
  'transaction',
  'product',
  'interaction',
  'recharge_account',
  'contact',
  'order_number',
  'order_before',
  'trouble',
  'payment_proof',
  'order_page',
  'purchase_notice',
] as const;
export type EvidenceItem = (typeof EVIDENCE_ITEMS)[number];

/** The evidence chain has three links: payment proof, interaction record, product information. */
export type EvidenceLink = 'payment' | 'interaction' | 'product';

/**
 * What settles an item. It is settled when each of `facts` is known or unobtainable, or, for an item made of
 * files, when an exhibit of `exhibit` kind is there. `insteadOf`: exhibits that settle it as well.
 */
export interface EvidenceRule {
  readonly link: EvidenceLink;
  readonly facts: readonly FactName[];
  readonly exhibit: ExhibitKind | null;
  readonly insteadOf: readonly ExhibitKind[];
}

/** What only whoever paid has: the others the customer knows of their own order, whoever paid for it. */
const PAYERS: ReadonlySet<EvidenceItem> = new Set(['payment', 'numbers', 'transaction', 'payment_proof']);

/** Why this piece may not be to be had. */
export function lackReasons(item: EvidenceItem): readonly LackReason[] {
  return LACK_REASONS.filter((reason) => reason !== 'not_my_account' || PAYERS.has(item));
}

/** One row of `flows/evidence.yaml`: where all of `when` holds, these items are required or welcome. */
export interface RequirementRow {
  readonly when: {
    readonly loss?: readonly LossType[];
    readonly channel?: readonly PaymentChannel[];
    readonly product?: readonly ProductKind[];
    /** Holds while none of these facts is known: what leads to the order by another way. */
    readonly lacks?: readonly FactName[];
  };
  readonly required: readonly EvidenceItem[];
  readonly optional: readonly EvidenceItem[];
}

export interface EvidencePlan {
  readonly rules: Readonly<Record<EvidenceItem, EvidenceRule>>;
  readonly rows: readonly RequirementRow[];
  /** Once a case is known to be one of many with one cause, no more than these are required of it. */
  readonly inIncident: readonly EvidenceItem[];
}
