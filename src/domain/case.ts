import type { CheckRecord } from './check.ts';
import type { DeskState } from './desk-state.ts';
import type { Escalation } from './escalation.ts';
import type { EvidenceItem } from './evidence.ts';
import type { Exhibit } from './exhibit.ts';
import type { Facts, LackReason } from './fact.ts';
import type { Instant } from './instant.ts';
import type { Locale } from './locale.ts';
import type { LossType } from './loss-type.ts';
import type { OrderLook } from './order-book/look.ts';
import type { GivenWarning } from './warning.ts';

/** Where a case stands. `collecting` until it is handed over; `closed` ends it, reopening starts `handed_over` again. */
export const CASE_STAGES = ['collecting', 'handed_over', 'decided', 'closed'] as const;
export type CaseStage = (typeof CASE_STAGES)[number];

/**
 * Why the loss type was concluded; each is a text the customer and the agent can read. Those that begin with `book`
 * rest on the order book, and are told to the customer only where its answer may be.
 */
export const LOSS_REASONS = [
  'wallet_charged',
  'wallet_not_charged',
  'wallet_refunded',
  'order_absent',
  'order_unpaid',
  'order_gone',
  'order_changed',
  'order_without_goods',
  'page_stuck',
  'order_whole',
  'cancel_wished',
  'own_check_found',
  'customer_said',
  'payee_not_ours',
  'book_order_unpaid',
  'book_order_expired',
  'book_order_deleted',
  'book_booked_elsewhere',
  'book_payment_only',
  'book_order_there',
  'book_not_delivered',
  'book_delivered',
  'book_other_contact',
  'book_refunded',
] as const;
export type LossReason = (typeof LOSS_REASONS)[number];

/** A typed request of an agent for one piece of evidence (要材料). */
export interface EvidenceRequest {
  readonly id: string;
  readonly item: EvidenceItem;
  readonly note: string;
  readonly by: string;
  /** The agent's name as the customer read it. */
  readonly as?: string;
  readonly at: Instant;
  /** The line of the card that asks for it. */
  readonly line?: number;
  /** The customer wrote something else, and was told that it is read. */
  readonly heard?: true;
  /** `dropped`: the case was decided without it. */
  readonly state: 'open' | 'answered' | 'unobtainable' | 'dropped';
  readonly reason?: LackReason;
}

export const RESOLUTIONS = ['order_found', 'reissued', 'refunded', 'explained'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** An explanation is nothing without the agent's own words. */
export function needsWords(resolution: Resolution): boolean {
  return resolution === 'explained';
}

export type Decision = { readonly by: string; readonly at: Instant; readonly words: string } & (
  | { readonly kind: 'resolved'; readonly resolution: Resolution }
  | { readonly kind: 'rejected' }
);

export interface InternalNote {
  readonly by: string;
  readonly at: Instant;
  readonly text: string;
  /** Its id at the desk outside of the program where it was written. */
  readonly outside?: string;
}

/** One lost order. The whole of it is personal data and is kept sealed. */
export interface Case {
  /** `ZD-7K3F-2Q`: a reference to say aloud, never a credential. */
  readonly reference: string;
  readonly locale: Locale;
  readonly lossType: LossType | null;
  readonly because: readonly LossReason[];
  readonly facts: Facts;
  readonly exhibits: readonly Exhibit[];
  readonly checks: readonly CheckRecord[];
  /** Every look into the order book, oldest first; not there in cases from before there was one. */
  readonly looks?: readonly OrderLook[];
  readonly requests: readonly EvidenceRequest[];
  /** The routes taken beyond the shop, oldest first; not there in cases from before there were any. */
  readonly escalations?: readonly Escalation[];
  /** What the customer was warned of; not there in cases from before there were any. */
  readonly warnings?: readonly GivenWarning[];
  /** Further payments for the same order, as they were told: by number, or by sum and time. */
  readonly further?: readonly string[];
  readonly notes: readonly InternalNote[];
  readonly stage: CaseStage;
  /** The customer chose to hand over before everything was there, or asked for a human. */
  readonly handedOverEarly: 'human_asked' | 'customer_chose' | 'found_by_shop' | null;
  readonly owner: string | null;
  readonly waitingFor: 'desk' | 'customer' | 'nobody';
  /** When the customer last asked for a human who has not answered since. */
  readonly humanAskedAt?: Instant | null;
  readonly decision: Decision | null;
  /** What the customer answered to "did it arrive?". */
  readonly arrived: boolean | null;
  readonly rating: number | null;
  /** What the customer wrote beside the rating. */
  readonly ratingWords?: string | null;
  readonly openedAt: Instant;
  readonly handedOverAt: Instant | null;
  readonly closedAt: Instant | null;
  /** How often the customer wrote or pressed, and the question they stood at. */
  readonly messages?: number;
  readonly stoppedAt?: string;
  /** What the desk has to do with it; `deskOf` reads it. */
  readonly desk?: Partial<DeskState>;
}
