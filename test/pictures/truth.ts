import type { ReadOrder } from '../../src/understanding/pictures/picture-read.ts';

/** What a picture shows, to the letter; a key left out is one that nobody can read from it. */
export interface Truth {
  readonly document: string | readonly string[];
  readonly facts?: Readonly<Partial<Record<TruthKey, string>>>;
  readonly direction?: 'debit' | 'credit' | 'none' | null;
  readonly warnings?: readonly string[];
  /** Facts that a reader may find or not: the picture alone does not settle them. */
  readonly free?: readonly TruthKey[];
  readonly orders?: readonly Partial<Record<keyof ReadOrder, string>>[];
}

export type TruthKey =
  | 'amount'
  | 'paid_at'
  | 'channel'
  | 'transaction_id'
  | 'merchant_order_id'
  | 'shop_order_id'
  | 'card_tail'
  | 'payee'
  | 'product'
  | 'recharge_account'
  | 'status';

/** How the phone or computer shows a design. */
export interface Look {
  /** CSS pixels across. */
  readonly width: number;
  /** CSS pixels down at least; a phone's where it is left out. */
  readonly height?: number;
  /** Device pixels per CSS pixel. */
  readonly scale: number;
  readonly dark: boolean;
  readonly phone: 'ios' | 'android' | 'none';
  /** Factor of the font size, for the large-font mode. */
  readonly font: number;
}

export interface Drawing {
  readonly html: string;
  readonly truth: Truth;
}

/** A design: draws what the seed says in the given look. */
export interface Design {
  readonly name: string;
  readonly draw: (payment: Payment, look: Look) => Drawing;
}

/** One made-up payment; every design shows the part of it that such a page shows. */
export interface Payment {
  readonly amount: string;
  /** `2026-10-25 15:02:33`, Beijing. */
  readonly time: string;
  readonly alipayId: string;
  readonly wechatId: string;
  readonly unionpayId: string;
  readonly merchantId: string;
  readonly shopId: string;
  readonly bank: string;
  readonly tail: string;
  readonly payee: string;
  readonly payeeShort: string;
  readonly product: string;
  readonly account: string;
  readonly balance: string;
  readonly pick: <T>(...choices: readonly T[]) => T;
  /** Another payment of the same customer, for lists. */
  readonly other: (index: number) => Payment;
}
