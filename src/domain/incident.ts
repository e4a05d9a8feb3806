import type { Instant } from './instant.ts';
import type { LossType } from './loss-type.ts';
import type { PaymentChannel } from './payment-channel.ts';

/** One thing done to all cases of an incident. Each case is a step of its own, so that it can go on after a stop. */
export interface IncidentAct {
  /** The press that began it; the same key is the same act. */
  readonly key: string;
  readonly by: string;
  readonly at: Instant;
  /** A desk command without its reference. */
  readonly command: Readonly<Record<string, unknown>>;
  /** Cases it has been tried on. */
  readonly done: readonly string[];
}

/** Many cases with one cause. What is personal of them stays in the cases. */
export interface Incident {
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
  /** What new customers who match are told, by language; `null` while nobody has said anything. */
  readonly notice: Readonly<Record<'zh-CN' | 'en', string>> | null;
  readonly acts: readonly IncidentAct[];
}
