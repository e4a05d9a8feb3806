import type { Case, Resolution } from '../../domain/case.ts';
import type { EvidenceItem } from '../../domain/evidence.ts';
import type { FactName } from '../../domain/fact.ts';
import type { Instant } from '../../domain/instant.ts';
import type { OutgoingAsk } from '../../understanding/outgoing/ask.ts';
import type { PromiseFound } from '../../understanding/promises/promises.ts';
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
  'trouble',
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
  /** Gives the case to an agent by their id. */
  | { readonly kind: 'assign'; readonly to: string }
  /** `outside`: its id at the desk outside of the program where it was written, and stands already. */
  | { readonly kind: 'note'; readonly text: string; readonly outside?: string }
  /** `copy`: the message at a desk outside that it was; what becomes of that one later finds the line by it. */
  | {
      readonly kind: 'reply';
      readonly text: string;
      readonly files: readonly ReceivedFile[];
      readonly copy?: Omit<LineCopy, 'number'>;
      /**
       * The desk goes on working and no answer is waited for: the clocks run on. Where nobody said so, the words say
       * whether they want one.
       */
      readonly goesOn?: boolean;
      /** The line it answers, whose words go with it. */
      readonly quotes?: number;
      readonly incident?: string;
    }
  /** Lets a reply go that was held back. */
  | { readonly kind: 'release_held'; readonly held: string }
  /** Drops one that was. */
  | { readonly kind: 'drop_held'; readonly held: string }
  /** Other words for something an agent said; the customer's copy is brought up to them and marked. */
  | { readonly kind: 'amend'; readonly line: number; readonly text: string }
  /** Takes back something an agent said; the customer's copy goes and says so. */
  | { readonly kind: 'withdraw'; readonly line: number }
  /** Pieces of evidence, all in one card. `note`: what to show or cover. */
  | { readonly kind: 'ask'; readonly items: readonly EvidenceItem[]; readonly note: string }
  /** `incident`: it is done to every case of this one, by a lead, whoever has them. */
  | {
      readonly kind: 'resolve';
      readonly resolution: Resolution;
      readonly words: string;
      readonly incident?: string;
    }
  | { readonly kind: 'reject'; readonly reason: string }
  | { readonly kind: 'reopen' }
  /** Takes a case of the same payment into this one; it is closed and points here. */
  | { readonly kind: 'merge'; readonly other: string }
  /** Takes a merged case out again; it is open as before. */
  | { readonly kind: 'split'; readonly other: string }
  /** Ends a contradiction: by what is in force, by what stands against it, or as one that nobody can tell. */
  | { readonly kind: 'settle'; readonly fact: FactName; readonly choice: 'in_force' | 'rival' | 'left' }
  /** Counts the case to an incident; `null`: to none. */
  | { readonly kind: 'link'; readonly incident: string | null }
  /** Files what was found out about its incident as an exhibit. */
  | { readonly kind: 'find'; readonly incident: string; readonly file: ReceivedFile }
  /** Tracks what was promised to the customer. */
  | { readonly kind: 'promise'; readonly words: string; readonly dueAt: Instant }
  | { readonly kind: 'keep_promise'; readonly promise: string }
  /** The case's whole bundle, numbers and originals included: on the record like a look at one number. */
  | { readonly kind: 'export' }
  /** See one exhibit as it was given, not blurred or masked. It goes on the record. */
  | { readonly kind: 'look'; readonly exhibit: number; readonly reason?: string }
  /** See one fact in full. It goes on the record, the reason as personal data; the customer’s own data shows both. */
  | { readonly kind: 'reveal'; readonly fact: VeiledFact; readonly reason: string }
  /** The owner has looked at what was flagged. */
  | { readonly kind: 'seen' }
  /** Takes the agent's own last act on the case back, shortly after it. */
  | { readonly kind: 'undo' }
);
export type DeskCommandKind = DeskCommand['kind'];
/** The command of one kind. */
export type CommandOf<K extends DeskCommandKind> = Extract<DeskCommand, { kind: K }>;

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
  /** What it is about is not there: a fact without a value, no such exhibit, case, agent, line or promise. */
  | 'nothing_known'
  /** A case of another conversation and another payment: its customer is somebody else. */
  | 'other_customer'
  /** Its words ask the customer for what a shop never asks for: they can only go out as a reply a lead has released. */
  | 'guarded'
  /** It cannot be taken back any more: too long ago, or something happened since. */
  | 'too_late'
  /** A promise for a time so far ahead that its year must be a slip. */
  | 'too_far';

/** Every answer but `not_found` carries the case as it is now, so that a stale button shows the current state. */
export type DeskAnswer =
  | {
      readonly kind: 'done';
      readonly case: Case;
      /** The whole value, with the one answer whose command was recorded; the same key again brings none. */
      readonly revealed?: string;
      /** The reply waits for a lead, because it asks for these. */
      readonly held?: readonly OutgoingAsk[];
      /** What it promises the customer, offered to be tracked. */
      readonly promises?: readonly PromiseFound[];
    }
  | {
      readonly kind: 'refused';
      readonly why: Exclude<DeskRefusal, 'not_found'>;
      readonly case: Case;
      readonly owner: string | null;
    }
  | { readonly kind: 'refused'; readonly why: 'not_found' };
