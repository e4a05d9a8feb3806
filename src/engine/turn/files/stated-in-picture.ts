import type { Box } from '../../../domain/box.ts';
import { type FactName, type Facts, known, type NamedValue, NUMBER_FACTS } from '../../../domain/fact.ts';
import { parseMoney } from '../../../domain/format.ts';
import type { PictureDocument, PictureRead } from '../../../understanding/pictures/picture-read.ts';
import type { Shop } from '../../shop.ts';
import { isOrderNumber, productFacts } from '../facts/stated-in.ts';
import { walletStatusOf } from './wallet-status.ts';

/** A fact as a picture states it, and where it stands there. */
export interface Shown {
  readonly stated: NamedValue;
  readonly box: Box;
}

/** Pages of the wallet or bank itself: they speak of the payment. The shop's own speak of the order. */
const OF_PAYMENT: ReadonlySet<PictureDocument> = new Set(['alipay_bill', 'wechat_bill', 'bank_notice']);
const OF_ORDER: ReadonlySet<PictureDocument> = new Set(['order_detail', 'success_page']);

/** What a shop's page knows of the payment only by hearsay: it fills gaps and contradicts nobody. */
const HEARSAY: ReadonlySet<FactName> = new Set([
  'amount',
  'paid_at',
  'payment_channel',
  'card_tail',
  'payee',
]);

/** The facts of a page as the case files them, with what follows from them. */
export function statedInPicture(read: PictureRead, facts: Facts, shop: Shop): Shown[] {
  const { document } = read;
  // Money that came in is another movement, unless it is the payment itself that came back.
  const cameIn = read.direction === 'credit' && read.facts.status?.value !== 'refunded';
  if (cameIn || (document === 'unknown' && read.facts.transaction_id === null)) return [];
  const shown = shownFacts(read, shop).filter(({ stated }) => !isOtherNameOfOurs(stated, facts, shop));
  if (!OF_ORDER.has(document)) return [...shown, ...walletStatus(read)];
  return shown.filter(({ stated: { name } }) => !HEARSAY.has(name) || known(facts, name) === undefined);
}

/** A shop is paid under several names, and none of them puts another right. */
function isOtherNameOfOurs({ name, value }: NamedValue, facts: Facts, { payees }: Shop): boolean {
  const before = known(facts, 'payee')?.value;
  if (name !== 'payee' || before === undefined) return false;
  return [before, String(value)].every((each) => payees.some((ours) => each.includes(ours)));
}

/** The merchant's number of a bill, where it has the shape of the shop's own and no order number is known. */
export function orderNumberOnBill({ facts }: PictureRead, known: Facts, { order_numbers }: Shop): Shown[] {
  const number = facts.merchant_order_id;
  if (
    !number ||
    facts.shop_order_id ||
    known.shop_order_id ||
    !isOrderNumber(number.value, { order_numbers })
  )
    return [];
  return [{ stated: { name: 'shop_order_id', value: number.value }, box: number.box }];
}

/** Whether a page is the wallet's or the bank's own. */
export function isOfPayment({ document }: Pick<PictureRead, 'document'>): boolean {
  return OF_PAYMENT.has(document);
}

/** Whether a page is about one order of the shop. */
export function isOfOrder({ document }: Pick<PictureRead, 'document'>): boolean {
  return OF_ORDER.has(document);
}

function shownFacts({ facts }: PictureRead, shop: Shop): Shown[] {
  const shown: Shown[] = [];
  const put = (stated: NamedValue, { box }: { readonly box: Box }) => shown.push({ stated, box });
  const { amount, paid_at: paidAt, channel, payee, product, status } = facts;
  const money = amount && parseMoney(amount.value.value, amount.value.currency);
  if (money) put({ name: 'amount', value: money }, amount);
  const back = status?.refunded && parseMoney(status.refunded.value, status.refunded.currency);
  if (status && back) put({ name: 'refunded', value: back }, status);
  if (paidAt) put({ name: 'paid_at', value: paidAt.value }, paidAt);
  if (channel) put({ name: 'payment_channel', value: channel.value }, channel);
  if (payee) {
    put({ name: 'payee', value: payee.value }, payee);
    const [name] = shop.names;
    const ours = shop.payees.some((known) => payee.value.includes(known));
    if (ours && name !== undefined) put({ name: 'shop', value: name }, payee);
  }
  for (const name of NUMBER_FACTS) {
    const seen = facts[name];
    if (seen) put({ name, value: seen.value }, seen);
  }
  if (product) for (const stated of productFacts(product.value, shop)) put(stated, product);
  for (const name of ['card_tail', 'recharge_account'] as const) {
    const seen = facts[name];
    if (seen) put({ name, value: seen.value }, seen);
  }
  return shown;
}

/** The wallet's word; a bank that tells of money that went out says as much. */
function walletStatus({ document, direction, facts: { status, amount } }: PictureRead): Shown[] {
  const value = status ? walletStatusOf(status.value) : direction === 'debit' ? 'success' : undefined;
  const box = (status ?? amount)?.box;
  if (value === undefined || box === undefined || !(OF_PAYMENT.has(document) || document === 'unknown'))
    return [];
  return [{ stated: { name: 'wallet_status', value }, box }];
}
