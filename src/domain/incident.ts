import type { Resolution } from './case.ts';
import type { Instant } from './instant.ts';
import type { Locale } from './locale.ts';
import type { LossType } from './loss-type.ts';
import type { PaymentChannel } from './payment-channel.ts';

/** Words for customers, who read one language or the other. */
export type BothLanguages = Readonly<Record<Locale, string>>;

/** What can be done to all cases of an incident at once. */
export type IncidentDeed =
  /** Tells every customer, also those who come later. */
  | { readonly kind: 'tell'; readonly words: BothLanguages }
  /** Puts what was found out into every case, as an exhibit. */
  | { readonly kind: 'find'; readonly text: string }
  /** Decides every open case. */
  | { readonly kind: 'resolve'; readonly resolution: Resolution; readonly words: BothLanguages };

/** One deed on its way through the cases. Each case is a step of its own, so that it can go on after a stop. */
export interface IncidentAct {
  /** The press that began it; the same key is the same act. */
  readonly key: string;
  readonly by: string;
  readonly at: Instant;
  readonly deed: IncidentDeed;
  /** Of how many cases it was tried on, and how many refused; `null` while it is under way. */
  readonly done: { readonly count: number; readonly refused: number } | null;
}

/** Many cases with one cause. What is personal of them stays in the cases. */
export interface Incident {
  /** Made of its first case's reference: two who notice it at the same moment notice one. */
  readonly id: string;
  readonly lossType: LossType;
  readonly paymentChannel: PaymentChannel;
  /** When it was noticed. */
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  /** The first and the last handover of its cases. */
  readonly from: Instant;
  readonly until: Instant;
  readonly cases: readonly string[];
  /** What customers who match are told; `null` while nobody has said anything. */
  readonly notice: BothLanguages | null;
  readonly acts: readonly IncidentAct[];
}

/** What stays of it once its words have to go: that it was, of what kind and when, and its cases. */
export function withoutWords(incident: Incident): Incident {
  return { ...incident, notice: null, acts: [] };
}

/** Whether an incident was still going on at that moment or later. */
export function wasOpenSince({ closedAt }: Pick<Incident, 'closedAt'>, since: Instant): boolean {
  return closedAt === null || closedAt >= since;
}

/** Whether somebody with such a loss has to do with it: it is open, and of this kind. */
export function concerns(
  { closedAt, lossType, paymentChannel }: Incident,
  loss: LossType | null,
  channel: PaymentChannel | undefined,
): boolean {
  return closedAt === null && lossType === loss && paymentChannel === channel;
}
