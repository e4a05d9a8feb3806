import type { WalletStatus } from '../domain/fact.ts';
import type { StatedTime } from '../domain/instant.ts';
import type { LossType } from '../domain/loss-type.ts';
import type { PaymentChannel } from '../domain/payment-channel.ts';

/** Start and end of the words a fact was read from, in UTF-16 code units of the input text. */
export type Span = readonly [start: number, end: number];

export interface Read<T> {
  readonly value: T;
  readonly span: Span;
}

/** What a text is: see interfaces.md §3. */
export type MessageKind = 'complaint' | 'payment_notice' | 'answer' | 'question' | 'correction' | 'other';

/** Things that must be masked at once, wherever they stand. */
const SECRET_KINDS = [
  'otp',
  'password',
  'cvv',
  'full_card_number',
  'id_number',
  'card_key',
  'private_key',
] as const;
export type SecretKind = (typeof SECRET_KINDS)[number];

export type Warning =
  | 'id_date_mismatch'
  | 'id_incomplete'
  | 'id_channel_mismatch'
  | 'two_amounts'
  | 'scam_fee'
  | 'paid_twice';

/** A part of the amount, and what it was paid with, by the words for it. `value` as that of the amount. */
interface PartPaid {
  readonly means: string;
  readonly value: string;
}

interface Sum {
  /** As that of {@link ReadFacts.amount}. */
  readonly value: string;
  readonly currency: string;
}

/** The facts a text can state; every key is always present, `null` where nothing was said. */
export interface ReadFacts {
  /** Decimal string in major units with two places: `68.00`; the amount paid and no other; its parts, where it was paid with several means. */
  readonly amount:
    | (Read<string> & { readonly currency: string; readonly parts?: readonly PartPaid[] })
    | null;
  readonly paid_at: (StatedTime & { readonly span: Span }) | null;
  readonly channel: Read<PaymentChannel> | null;
  readonly transaction_id: Read<string> | null;
  readonly merchant_order_id: Read<string> | null;
  readonly shop_order_id: Read<string> | null;
  readonly card_tail: Read<string> | null;
  readonly payee: Read<string> | null;
  readonly product: Read<string> | null;
  readonly recharge_account: Read<string> | null;
  /** `refunded`: how much of the payment came back, where that is less than all of it. */
  readonly status: (Read<WalletStatus> & { readonly refunded?: Sum }) | null;
}

/** Of a text, or a picture, that states none. */
export const NO_FACTS: Readonly<Record<keyof ReadFacts, null>> = {
  amount: null,
  paid_at: null,
  channel: null,
  transaction_id: null,
  merchant_order_id: null,
  shop_order_id: null,
  card_tail: null,
  payee: null,
  product: null,
  recharge_account: null,
  status: null,
};

/** What one text says, as `zhaodan understand` prints it. */
export interface Understood {
  readonly language: 'zh' | 'en' | 'other';
  readonly kind: MessageKind;
  readonly loss_type: LossType | null;
  /** 0 to 1, of the loss type; 0 where there is none. */
  readonly confidence: number;
  /** What speaks for the loss type, strongest first: names of `loss/signs-of-*.ts` and where they were read. */
  readonly reasons: readonly Read<string>[];
  readonly facts: ReadFacts;
  /** Of a payment notice: money went out, came in, or neither; `null` where the text is no notice. */
  readonly direction: 'debit' | 'credit' | 'none' | null;
  readonly secrets: readonly Read<SecretKind>[];
  readonly warnings: readonly Warning[];
}
