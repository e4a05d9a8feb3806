import type { Box } from '../../domain/box.ts';
import type { KNOWN_PAGES } from '../../domain/exhibit.ts';
import type { NumberFact } from '../../domain/fact.ts';
import type { StatedTime } from '../../domain/instant.ts';
import type { PaymentChannel } from '../../domain/payment-channel.ts';
import type { BillStatus } from '../bills/bill-row.ts';
import type { Warning } from '../understood.ts';

/** What a picture shows; see interfaces.md §4. */
export type PictureDocument = (typeof KNOWN_PAGES)[number] | 'chat' | 'unknown';

export type ShownStatus = BillStatus;

/** Something read from a picture, and where it stands there. */
export interface Seen<T> {
  readonly value: T;
  readonly box: Box;
}

/** Decimal string in major units with two places, without sign: `68.00`, and its ISO 4217 currency. */
export interface ShownAmount {
  readonly value: string;
  readonly currency: string;
}

/** The facts of interfaces.md §3 as a picture shows them; `null` where it does not. */
export interface PictureFacts {
  readonly amount: Seen<ShownAmount> | null;
  readonly paid_at: Seen<StatedTime> | null;
  readonly channel: Seen<PaymentChannel> | null;
  readonly transaction_id: Seen<string> | null;
  readonly merchant_order_id: Seen<string> | null;
  readonly shop_order_id: Seen<string> | null;
  readonly card_tail: Seen<string> | null;
  readonly payee: Seen<string> | null;
  readonly product: Seen<string> | null;
  readonly recharge_account: Seen<string> | null;
  /** `refunded`: how much of a payment came back, where it came back in part and the page says so. */
  readonly status: (Seen<ShownStatus> & { readonly refunded?: ShownAmount }) | null;
}

/** A number that the picture names and does not show whole. */
export interface Gap {
  readonly fact: NumberFact;
  /** Which part cannot be seen: `start`, `end`, both or all of it (`whole`), or not to be told (`some`). */
  readonly part: 'start' | 'end' | 'whole' | 'some';
  /** How many characters can be seen, and of how many; `null` where the number's length is not known. */
  readonly seen: number;
  readonly of: number | null;
  readonly box: Box;
}

/** Beside those of texts: which number is cut, that a sum's currency cannot be told, that hardly anything can be made out. */
export type PictureWarning = Warning | `${NumberFact}_cut` | 'currency_unclear' | 'unclear';

/** One row of a list of orders. */
export interface ReadOrder {
  readonly shop_order_id: string | null;
  readonly product: string | null;
  readonly amount: ShownAmount | null;
  readonly ordered_at: StatedTime | null;
  readonly status: ShownStatus | null;
}

/** What one picture says. A picture is a claim: that it was not made up is for others to tell. */
export interface PictureRead {
  readonly document: PictureDocument;
  readonly locale: 'zh' | 'en' | 'other';
  readonly facts: PictureFacts;
  /** Which way the money went; `none`: it did not move; `null`: the picture is not about a payment. */
  readonly direction: 'debit' | 'credit' | 'none' | null;
  readonly warnings: readonly PictureWarning[];
  readonly gaps: readonly Gap[];
  /** Only of an `order_list`; empty otherwise. */
  readonly orders: readonly ReadOrder[];
}
