import type { Box } from './box.ts';
import type { Instant, StatedTime } from './instant.ts';
import type { LossType } from './loss-type.ts';
import type { Money } from './money.ts';
import type { PaymentChannel } from './payment-channel.ts';
import type { ProductKind } from './product-kind.ts';

/** What the wallet or bank says of the payment. `none`: there is no such entry. */
export const WALLET_STATUSES = ['success', 'pending', 'refunded', 'closed', 'none'] as const;
export type WalletStatus = (typeof WALLET_STATUSES)[number];

/**
 * What the customer sees in the shop. `none`: "my orders" is empty; `unpaid`: the order stands there as not
 * paid; `goods_missing`: paid, but no code or top-up; `gone`: it was there and is not any more;
 * `changed`: it now shows something else; `page_stuck`: the page after paying hangs, the list was not seen.
 */
/** What "my orders" shows of this one; `there`: the order and its goods, so that the trouble is another. */
export const ORDER_SIGHTINGS = [
  'none',
  'unpaid',
  'goods_missing',
  'gone',
  'changed',
  'page_stuck',
  'there',
] as const;
export type OrderSighting = (typeof ORDER_SIGHTINGS)[number];

/** What the customer wants done in place of what was ordered. `cancel`: nothing is to be delivered any more; `refund_one`: what was paid once too often is to come back. */
export const WANTS = ['cancel', 'refund_one'] as const;
export type Wants = (typeof WANTS)[number];

/** The typed statements a case is made of, by name. Ids are without spaces, in half-width characters. */
export interface FactValues {
  amount: Money;
  /** What the amount is made up of, where it was paid with more than one means, as it was told: 零钱 ¥20.00、银行卡 ¥80.00. */
  paid_with: string;
  /** How much of the amount came back, where it is less. */
  refunded: Money;
  paid_at: StatedTime;
  payment_channel: PaymentChannel;
  /** The payment channel's own number (支付宝交易号, 微信交易单号). */
  transaction_id: string;
  /** The number the merchant or its gateway gave the channel (商户单号, 商家订单号). */
  merchant_order_id: string;
  /** The shop's own order number. */
  shop_order_id: string;
  card_tail: string;
  payee: string;
  product: string;
  product_kind: ProductKind;
  recharge_account: string;
  shop: string;
  /** E-mail, phone or login typed at checkout. */
  contact: string;
  wallet_status: WalletStatus;
  order_seen: OrderSighting;
  /** What the order showed before it vanished or changed. */
  order_before: string;
  /** What is wrong with an order or goods that are there, in the customer's own words. */
  trouble: string;
  wants: Wants;
  /** The loss type as the customer's own words suggest it; the case's type is concluded from all facts. */
  loss_claimed: LossType;
}
export type FactName = keyof FactValues;

/** The numbers a payment or its order is found by: the payment channel's own, the merchant's, the shop's. */
export const NUMBER_FACTS = [
  'transaction_id',
  'merchant_order_id',
  'shop_order_id',
] as const satisfies readonly FactName[];
export type NumberFact = (typeof NUMBER_FACTS)[number];

/** A fact's name and value as a pair, so that the value is known by the name. */
export type NamedValue = {
  [N in FactName]: { readonly name: N; readonly value: FactValues[N] };
}[FactName];

export const FACT_NAMES = [
  'amount',
  'paid_with',
  'refunded',
  'paid_at',
  'payment_channel',
  'transaction_id',
  'merchant_order_id',
  'shop_order_id',
  'card_tail',
  'payee',
  'product',
  'product_kind',
  'recharge_account',
  'shop',
  'contact',
  'wallet_status',
  'order_seen',
  'order_before',
  'trouble',
  'wants',
  'loss_claimed',
] as const satisfies readonly FactName[];

/** Where a fact came from. `id` is the message's log number, the exhibit's number, or the agent's id, or when the order book was looked into. */
export interface FactSource {
  readonly kind: 'message' | 'notice' | 'button' | 'exhibit' | 'agent' | 'shop_file' | 'order_book';
  readonly id: string;
  /** The customer typed or pasted it, and nothing vouches that a bank or wallet wrote it. */
  readonly pasted?: true;
  /** Start and end in UTF-16 code units of the message's text, where the source is a text. */
  readonly span?: readonly [number, number];
  /** Where in the picture it stands, where the source is one. */
  readonly box?: Box;
  /** The line of the exported bill, where the source is one; 1 is its first. */
  readonly row?: number;
}

/** Why a fact or a piece of evidence cannot be had. */
export const LACK_REASONS = ['record_deleted', 'not_my_account', 'not_shown', 'forgotten', 'other'] as const;
export type LackReason = (typeof LACK_REASONS)[number];

export interface Statement<N extends FactName = FactName> {
  readonly value: FactValues[N];
  readonly source: FactSource;
  readonly at: Instant;
}

/**
 * What is known under one name. `missing` is the absence of an entry.
 * `earlier` keeps every replaced statement, oldest first; `rival` is the statement a contradicted one collides with.
 */
export type KnownFact<N extends FactName = FactName> = Statement<N> & {
  readonly standing: 'proven' | 'claimed' | 'contradicted';
  readonly earlier: readonly Statement<N>[];
  readonly rival?: Statement<N>;
  /** The payment number it does not fit, where the customer was asked and stayed with it. */
  readonly despite?: string;
};
export interface LackingFact {
  readonly standing: 'unobtainable';
  readonly reason: LackReason;
  readonly at: Instant;
}
export type Fact<N extends FactName = FactName> = KnownFact<N> | LackingFact;
export type Standing = Fact['standing'] | 'missing';

export type Facts = { readonly [N in FactName]?: Fact<N> };

/** The statement in force under a name, or `undefined` where nothing is known or it cannot be had. */
export function known<N extends FactName>(facts: Facts, name: N): KnownFact<N> | undefined {
  const fact = facts[name] as Fact<N> | undefined;
  return fact === undefined || fact.standing === 'unobtainable' ? undefined : fact;
}

export function standingOf(facts: Facts, name: FactName): Standing {
  return facts[name]?.standing ?? 'missing';
}
