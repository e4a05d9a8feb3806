import type { NamedValue, OrderSighting, WalletStatus } from '../../../domain/fact.ts';
import { formatMoney, parseMoney } from '../../../domain/format.ts';
import type { LossType } from '../../../domain/loss-type.ts';
import type { Money } from '../../../domain/money.ts';
import { findReference } from '../../../domain/reference.ts';
import { tellsGoodsCame } from '../../../understanding/goods-came.ts';
import { kindOfProduct } from '../../../understanding/products/kinds.ts';
import { countsIn } from '../../../understanding/told-orders/counts.ts';
import type { Understood } from '../../../understanding/understood.ts';
import { wrongChoice } from '../../../understanding/wrong-choice.ts';
import type { Shop } from '../../shop.ts';
import type { ReadText } from '../foreknowledge.ts';
import { wishesToCancel } from '../wishes/cancel-wish.ts';
import { wishesRefundOfOne } from '../wishes/refund-one-wish.ts';
import { withBareHour } from './bare-hour.ts';
import { contactIn } from './contact-in.ts';
import { referenceIn } from './number-in.ts';

/** What the customer sees of the order, and the signs by which a text says so in words that leave no doubt. */
const SEEN: readonly (readonly [seen: OrderSighting, lossType: LossType, signs: readonly string[]])[] = [
  ['none', 'paid_no_order', ['order_absent']],
  ['changed', 'deleted_or_overwritten', ['became_other']],
  ['gone', 'deleted_or_overwritten', ['order_gone', 'existed_before']],
  ['goods_missing', 'goods_missing', ['order_there', 'goods_not_in_order']],
  ['unpaid', 'charged_page_stalled', ['shown_unpaid']],
  ['page_stuck', 'charged_page_stalled', ['page_stuck', 'qr_stays', 'qr_after_paying']],
];
/** What the order looks like where only its loss is told, and a number of the payment stands beside it. */
const BESIDE_NUMBER: Partial<Record<LossType, OrderSighting>> = {
  paid_no_order: 'none',
  deleted_or_overwritten: 'gone',
  goods_missing: 'goods_missing',
  charged_page_stalled: 'page_stuck',
};

const NAMED = [
  'transaction_id',
  'merchant_order_id',
  'shop_order_id',
  'card_tail',
  'payee',
  'recharge_account',
] as const;

/** The facts of a text as the case files them, its own words put into the case's values; a case's reference is none. */
export function statedIn(
  understood: Understood,
  text: string,
  shop: Shop,
): Pick<ReadText, 'stated' | 'besidesLoss'> {
  const besidesLoss = besides(understood, text, shop).filter(isNoReference);
  return { besidesLoss, stated: [...besidesLoss, ...ofLoss(understood, text)] };
}

/** A case's reference is known by its shape and is no value of anything else. */
export function isNoReference({ value }: NamedValue): boolean {
  return typeof value !== 'string' || findReference(value) === null;
}

function besides(understood: Understood, text: string, shop: Shop): NamedValue[] {
  const { facts } = understood;
  const stated: NamedValue[] = [];
  // ISO 4217 has no USDT; a payment in it is not one in dollars.
  const currency = facts.channel?.value === 'usdt' ? 'USDT' : facts.amount?.currency;
  const money = facts.amount && parseMoney(facts.amount.value, currency ?? 'CNY');
  if (money) stated.push({ name: 'amount', value: money });
  if (money && facts.amount?.parts)
    stated.push({ name: 'paid_with', value: partsOf(facts.amount.parts, money) });
  if (facts.channel) stated.push({ name: 'payment_channel', value: facts.channel.value });
  if (facts.paid_at) {
    const { span: _, ...value } = facts.paid_at;
    stated.push({ name: 'paid_at', value: withBareHour(value, understood, text) });
  }
  if (facts.product) stated.push(...productFacts(facts.product.value, shop));
  const reference = referenceIn(text, understood);
  if (reference !== null) stated.push({ name: 'transaction_id', value: reference });
  const contact = contactIn(text);
  for (const name of NAMED) {
    const read = facts[name];
    // The number of a payment is no account, and the mailbox of the order is none by itself.
    const isOther =
      name === 'recharge_account' && (reference?.includes(read?.value ?? '') || read?.value === contact);
    if (read && !isOther) stated.push({ name, value: read.value });
  }
  const own = facts.shop_order_id ? null : facts.merchant_order_id?.value;
  if (own != null && isOrderNumber(own, shop)) stated.push({ name: 'shop_order_id', value: own });
  const named = shopNamed(text, shop) ?? payeeShop(facts.payee?.value, shop);
  if (named !== undefined) stated.push({ name: 'shop', value: named });
  const isAccount = facts.recharge_account !== null && facts.recharge_account.value !== contact;
  if (contact !== null && !isAccount) stated.push({ name: 'contact', value: contact });
  if (understood.kind !== 'payment_notice' && wishesToCancel(text))
    stated.push({ name: 'wants', value: 'cancel' });
  else if (understood.kind !== 'payment_notice' && wishesRefundOfOne(text))
    stated.push({ name: 'wants', value: 'refund_one' });
  const back = facts.status?.refunded;
  const refunded = back && parseMoney(back.value, back.currency);
  if (refunded) stated.push({ name: 'refunded', value: refunded });
  const status = walletStatus(understood);
  if (status) stated.push({ name: 'wallet_status', value: status });
  return stated;
}

/** 零钱 ¥20.00 + 银行卡 ¥80.00 */
function partsOf(
  parts: NonNullable<NonNullable<Understood['facts']['amount']>['parts']>,
  { currency }: Money,
): string {
  const worded = parts.map(({ means, value }) => {
    const money = parseMoney(value, currency);
    return `${means} ${money ? formatMoney(money) : value}`;
  });
  return worded.join(' + ');
}

/** The order is told to be there, in the middle of a sentence about the goods: Q币没到，订单里有. */
const IN_LIST =
  /订单(?:里|中|列表里?)?(?:是|都|倒|明明|也)*(?:有|在)(?!没|问题)|\border(?:'s| is)? (?:there|in (?:my|the) (?:list|orders))\b/iu;

/** The order is there, under other goods or another name. */
const BECAME =
  /变成(?:了)?(?:别|另|其他|一个|什么|不是)|(?:商品|东西|内容|金额|名字)(?:都|全|也)?(?:变了|不一样了|被改)|\b(?:now|became|turned into|changed (?:in)?to|shows) (?:an?other|(?:a )?different|some(?:thing|one|body) else)/iu;

/** What the text says of the order, where its words say it outright or a payment number stands beside the story. */
function orderSeen({ loss_type: lossType, reasons, facts }: Understood, text: string): OrderSighting | null {
  if (lossType === 'goods_missing' && IN_LIST.test(text)) return 'goods_missing';
  if (lossType === 'deleted_or_overwritten' && BECAME.test(text)) return 'changed';
  // Who counts what was ordered has not looked into the list: 我有三单没到.
  const shown = reasons.filter(({ span }) => countsIn(text.slice(...span)).length === 0);
  const told = SEEN.find(
    ([, type, signs]) => type === lossType && shown.some(({ value }) => signs.includes(value)),
  );
  if (told) return told[0];
  return lossType !== null && facts.transaction_id !== null ? (BESIDE_NUMBER[lossType] ?? null) : null;
}

/** Whether a number has the shape of the shop's own: many pass it on to the payment channel as the merchant's. */
export function isOrderNumber(value: string, { order_numbers }: Pick<Shop, 'order_numbers'>): boolean {
  return order_numbers.some((shape) => new RegExp(shape).test(value));
}

/** The shop by the name that is told, unless it is told that it was not: not xingchen. */
function shopNamed(text: string, { names }: Shop): string | undefined {
  const said = text.toLowerCase();
  return names.find((name) => {
    const at = said.indexOf(name.toLowerCase());
    return at >= 0 && !NOT_THIS.test(said.slice(0, at));
  });
}
const NOT_THIS =
  /(?:不是|不叫|不像|没在|不在|并非|\bnot|n't|\bno,?)\s*(?:在|去|you guys|at|from|by|on|in|the|with|called|think it was|it was)?\s*$/i;

function payeeShop(payee: string | undefined, shop: Shop): string | undefined {
  return payee !== undefined && shop.payees.some((known) => payee.includes(known))
    ? shop.names[0]
    : undefined;
}

/** A money-out notice, or a status word, says whether the money left; a question ("how is my payment processing") does not. */
function walletStatus({ facts, direction, kind }: Understood): WalletStatus | null {
  if (facts.status && kind !== 'question') return facts.status.value;
  return direction === 'debit' ? 'success' : null;
}

/** Whoever paid, and from whichever phone, the order is there and unpaid. */
const SHOWN_UNPAID =
  /(?:看|显示|还是|仍是?|状态是?)[^，,。]{0,4}(?:未支付|待支付|待付款|未付款|没支付)|\b(?:shows?|says|still|is) (?:as )?(?:unpaid|not paid|awaiting payment|pending payment)\b/iu;
const UNPAID: readonly NamedValue[] = [
  { name: 'loss_claimed', value: 'charged_page_stalled' },
  { name: 'order_seen', value: 'unpaid' },
];
const WHOLE: readonly NamedValue[] = [
  { name: 'loss_claimed', value: 'other' },
  { name: 'order_seen', value: 'there' },
];

/**
 * The loss type in the customer's words, and what it says of wallet and order. A payment number beside a story of
 * having paid is as good as the wallet's word: only a payment that was made has one.
 */
function ofLoss(understood: Understood, text: string): readonly NamedValue[] {
  const { loss_type: lossType, kind, facts } = understood;
  if (lossType === null || kind === 'payment_notice') return [];
  // Goods that came and are no good are not missing.
  if (lossType === 'goods_missing' && tellsGoodsCame(text)) return WHOLE;
  if (lossType === 'wrong_account_or_platform') {
    if (wrongChoice(text) === 'goods') return [{ name: 'loss_claimed', value: 'other' }];
    if (SHOWN_UNPAID.test(text)) return UNPAID;
  }
  const stated: NamedValue[] = [{ name: 'loss_claimed', value: lossType }];
  const seen = orderSeen(understood, text);
  if (seen !== null) stated.push({ name: 'order_seen', value: seen });
  if (facts.transaction_id !== null && lossType !== 'not_charged')
    stated.push({ name: 'wallet_status', value: 'success' });
  return stated;
}

/** A product, and its kind where the shop's file or its name says it. */
export function productFacts(product: string, shop: Shop): NamedValue[] {
  const kind = listedAs(product, shop)?.kind ?? kindOfProduct(product);
  const named: NamedValue = { name: 'product', value: product };
  return kind === null ? [named] : [named, { name: 'product_kind', value: kind }];
}

/** A product's name as it is said, and the shop's names for it. */
export function namesOfGoods(product: string, shop: Shop): string[] {
  const listed = listedAs(product, shop);
  return listed === undefined ? [product] : [product, listed.name, ...listed.also];
}

function listedAs(product: string, { products }: Shop): Shop['products'][number] | undefined {
  return products.find(({ name, also }) =>
    [name, ...also].some((known) => product.includes(known) || known.includes(product)),
  );
}
