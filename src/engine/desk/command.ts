import type { Case, Resolution } from '../../domain/case.ts';
import type { EvidenceItem } from '../../domain/evidence.ts';
import type { FactName } from '../../domain/fact.ts';
import type { ReceivedFile } from '../inbound.ts';
import type { LineCopy } from '../ports/turn-store.ts';

/** Facts that the desk shows by their ends only, or with what is personal in them shortened. All are texts. */
export const VEILED_FACTS = [
  'transaction_id',
  'merchant_order_id',
  'shop_order_id',
  'payee',
  'product',
  'recharge_account',
  'shop',
  'contact',
  'order_before',
] as const satisfies readonly FactName[];
export type VeiledFact = (typeof VEILED_FACTS)[number];

/** What an agent can do to a case, whichever door the wish came through. */
export type DeskCommand = {
  /** Made by the door, once per press; the same key twice is one act. */
  readonly key: string;
  readonly reference: string;
} & (
  | { readonly kind: 'claim' }
  | { readonly kind: 'release' }
  /** `outside`: its id at the desk outside of the program where it was written, and stands already. */
  | { readonly kind: 'note'; readonly text: string; readonly outside?: string }
  /** `copy`: the message at a desk outside that it was; what becomes of that one later finds the line by it. */
  | {
      readonly kind: 'reply';
      readonly text: string;
      readonly files: readonly ReceivedFile[];
      readonly copy?: Omit<LineCopy, 'number'>;
    }
  /** Other words for something an agent said; the customer's copy is brought up to them and marked. */
  | { readonly kind: 'amend'; readonly line: number; readonly text: string }
  | { readonly kind: 'ask'; readonly item: EvidenceItem; readonly note: string }
  | { readonly kind: 'resolve'; readonly resolution: Resolution; readonly words: string }
  | { readonly kind: 'reject'; readonly reason: string }
  | { readonly kind: 'reopen' }
  /** The case's whole bundle, numbers and originals included: on the record like a look at one number. */
  | { readonly kind: 'export' }
  /** See one exhibit as it was given, not blurred or masked. It goes on the record. */
  | { readonly kind: 'look'; readonly exhibit: number }
  /** See one fact in full. It goes on the record, the reason as personal data; the customer’s own data shows both. */
  | { readonly kind: 'reveal'; readonly fact: VeiledFact; readonly reason: string }
);
export type DeskCommandKind = DeskCommand['kind'];

export type DeskRefusal =
  | 'not_found'
  /** The role may not do this. */
  | 'not_allowed'
  /** Somebody else owns the case; `owner` says who. */
  | 'taken'
  /** Claim it first. */
  | 'not_owner'
  | 'already_decided'
  | 'not_decided'
  /** A reply, note or reason without words. */
  | 'empty'
  /** What it is about is not there: a fact without a value, no such exhibit, no line of an agent. */
  | 'nothing_known';

/** Every answer but `not_found` carries the case as it is now, so that a stale button shows the current state. */
export type DeskAnswer =
  | {
      readonly kind: 'done';
      readonly case: Case;
      /** The whole value, with the one answer whose command was recorded; the same key again brings none. */
      readonly revealed?: string;
    }
  | {
      readonly kind: 'refused';
      readonly why: Exclude<DeskRefusal, 'not_found'>;
      readonly case: Case;
      readonly owner: string | null;
    }
  | { readonly kind: 'refused'; readonly why: 'not_found' };
