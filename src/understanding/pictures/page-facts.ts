import type { NumberFact } from '../../domain/fact.ts';
import type { PaymentChannel } from '../../domain/payment-channel.ts';
import { identify } from '../id-families.ts';
import { BANK_NUMBER, cardTailOf, SCHEME_TAIL } from './card-tail.ts';
import { goodsInRow } from './goods-row.ts';
import { around, plainOf } from './level.ts';
import { type Page, pairsFor, wordsOf } from './page.ts';
import { paidAtOf } from './page-times.ts';
import { paidSumOf } from './paid-sum.ts';
import type { Pair } from './pairs.ts';
import { payeeInMiddle, payeeTold } from './payee-in-middle.ts';
import { payeeInSection } from './payee-in-section.ts';
import type { Gap, PictureDocument, PictureFacts, Seen, ShownAmount } from './picture-read.ts';
import { amountOf, amountWithin } from './shown-amounts.ts';
import { type NumberRead, numberOf } from './shown-numbers.ts';
import { isStatusAlone, statusOf } from './shown-statuses.ts';

export interface PageFacts {
  readonly facts: PictureFacts;
  readonly gaps: readonly Gap[];
  /** Whether a sum is shown of which nobody can tell in what currency it is. */
  readonly currencyUnclear: boolean;
}

const CHANNELS: readonly (readonly [PaymentChannel, RegExp])[] = [
  ['alipay', /支付宝|花呗|余额宝|alipay/],
  ['wechat', /微信|零钱|财付通|wechat/],
  ['unionpay', /云闪付|银联|unionpay/],
  ['qq', /qq钱包|qq支付/],
  ['digital_rmb', /数字人民币|e-?cny/],
  ['usdt', /usdt|泰达|trc20|erc20/],
  ['paypal', /paypal|贝宝/],
  ['card_international', /visa|mastercard|amex|stripe/],
  ['bank_card', /银行|信用卡|储蓄卡|借记卡|card/],
];

/** Payers' own pages that name their kind in no row. */
const NAMED: readonly (readonly [PaymentChannel, RegExp])[] = [
  ['usdt', /\dusdt(?![a-z])|^usdt$|usdt\d|trc-?20|erc-?20/m],
  ['paypal', /paypal/],
  ['unionpay', /云闪付/],
  ['digital_rmb', /数字人民币/],
];

/** What PayPal names itself by: its name, or the rows that its pages have. */
const PAYPALS = /paypal|^(?:sellerinfo|sellerdetails|invoiceid)$/m;
/** A wallet's name alone at the foot of a page that it made. */
const SIGNED = /^(?:微信支付|支付宝|云闪付)$/;
/** Pages of what was bought, and receipts. */
const SHOPS: ReadonlySet<PictureDocument> = new Set(['order_detail', 'success_page', 'unknown']);

/** A bank's line about a card, `KEYNEST SYDNEY Card xx4242`: no goods and nobody's name. */
const OF_CARD = /card(?:xx|[x*•·]{2,})\d{4}$/;

/** Receipts say that something was paid by saying when. */
const PAID_ON = /^(?:datepaid|timepaid|paid(?:at|on)|(?:付款|支付)成功时间|支付完成时间)$/;

function seen<T>(value: T, pair: Pair): Seen<T> {
  return { value, box: around(pair.lines.flat()) };
}

/** What the labels and the headline of a page say. */
export function factsOf(page: Page, document: PictureDocument, receivedAt: string): PageFacts {
  const numbers = numbersOf(page, document);
  const sum = paidSumOf(page);
  const amount = sum?.money ? { value: sum.money, box: sum.box } : null;
  return {
    facts: {
      amount,
      paid_at: paidAtOf(page, receivedAt),
      channel: channelOf(page, document, numbers.facts.transaction_id),
      transaction_id: numbers.facts.transaction_id,
      merchant_order_id: numbers.facts.merchant_order_id,
      shop_order_id: numbers.facts.shop_order_id,
      card_tail: cardTailOf(page),
      payee: payeeOf(page),
      product:
        nameOf(inColumnFirst(page, pairsFor(page, 'product'))) ??
        (SHOPS.has(document) && amount ? goodsInRow(page, amount.value) : null),
      recharge_account: accountOf(page),
      status: shownStatusOf(page, amount?.value ?? null),
    },
    gaps: numbers.gaps,
    currencyUnclear: sum !== null && amount === null,
  };
}

function channelOf(
  page: Page,
  document: PictureDocument,
  number: Seen<string> | null,
): PictureFacts['channel'] {
  // A wallet's own page says it nowhere in particular.
  const whole = [0, 0, page.width, page.height] as const;
  if (document === 'alipay_bill') return { value: 'alipay', box: whole };
  if (document === 'wechat_bill') return { value: 'wechat', box: whole };
  // Its numbers are made as WeChat's are.
  const byQq = pairsFor(page, 'method').find((pair) => /qq钱包/.test(plainOf(wordsOf(pair))));
  if (byQq) return seen('qq', byQq);
  const itsOwn = number && identify(number.value);
  const isPlain =
    itsOwn?.channel && itsOwn.channel !== 'other' && !(itsOwn.weak && itsOwn.channel === 'paypal');
  if (number && isPlain) return { value: itsOwn.channel, box: number.box };
  // Its own page, though a card stands behind it.
  if (number && itsOwn?.channel === 'paypal' && PAYPALS.test(page.plain))
    return { value: 'paypal', box: number.box };
  for (const pair of pairsFor(page, 'method', 'network')) {
    const plain = plainOf(wordsOf(pair));
    const channel = CHANNELS.find(([, shape]) => shape.test(plain))?.[0];
    if (channel) return seen(channel, pair);
  }
  const named = NAMED.find(([, shape]) => shape.test(page.plain))?.[0];
  if (named) return { value: named, box: whole };
  const foot = page.items.filter(({ plain, y }) => y > page.height / 2 && SIGNED.test(plain));
  const [signed, ...others] = new Set(foot.map(({ plain }) => plain));
  const wallet = others.length === 0 && CHANNELS.find(([, shape]) => signed && shape.test(signed))?.[0];
  if (wallet && foot[0]) return { value: wallet, box: foot[0].box };
  const card = page.items.find(({ plain }) => SCHEME_TAIL.test(plain));
  return card
    ? { value: /unionpay/.test(card.plain) ? 'unionpay' : 'card_international', box: card.box }
    : null;
}

/** 商品 is also a page's navigation: labels that stand in a column with others come first. */
function inColumnFirst({ pairs }: Page, some: readonly Pair[]): Pair[] {
  const neighbours = ({ label }: Pair) =>
    pairs.filter((other) => Math.abs(other.label.left - label.left) < label.height).length;
  return some.toSorted((one, other) => neighbours(other) - neighbours(one));
}

function payeeOf(page: Page): Seen<string> | null {
  const payee =
    nameOf(inColumnFirst(page, pairsFor(page, 'payee'))) ??
    payeeInSection(page) ??
    payeeTold(page) ??
    payeeInMiddle(page);
  if (!payee || !ON_STATEMENT.test(payee.value)) return payee;
  // In capitals in its row, and above as its owner writes it.
  const written = page.items.map(({ text }) => text.replace(/^(?:paid )?to:? /i, ''));
  const value = written.find((text) => /[a-z]/.test(text) && plainOf(text) === plainOf(payee.value));
  return value === undefined ? payee : { ...payee, value };
}

/** How a bank writes whom it paid. */
const ON_STATEMENT = /^(?=.*[A-Z]{3})[^a-z]+$/;
/** What a pen or a shine leaves of the end of a company's name. */
const LOST_IN_COMPANY = /有限.?司$/;

function nameOf(pairs: readonly Pair[]): Seen<string> | null {
  for (const pair of pairs) {
    if (pair.word === 'description' && ON_STATEMENT.test(wordsOf(pair))) continue;
    const name = wordsOf(pair).trim().replace(LOST_IN_COMPANY, '有限公司');
    if (name.length > 1 && name.length <= 80 && !amountOf(name)?.sure && !OF_CARD.test(plainOf(name)))
      return seen(name, pair);
  }
  return null;
}

function accountOf(page: Page): Seen<string> | null {
  for (const pair of pairsFor(page, 'account')) {
    const account = wordsOf(pair).replace(/\s+/g, '');
    // `Account: Euro`, `Account: Smart Access 4471` are the payer's own.
    const isOwn =
      pair.word === 'account' && (!/[\d@_]/.test(account) || /[a-z] \d{3,4}$/i.test(wordsOf(pair)));
    if (/^[\w.@+*-]{4,40}$/.test(account) && !BANK_NUMBER.test(account) && !isOwn) return seen(account, pair);
  }
  return null;
}

function shownStatusOf(page: Page, paid: ShownAmount | null): PictureFacts['status'] {
  for (const pair of pairsFor(page, 'status')) {
    const words = plainOf(wordsOf(pair));
    const status = statusOf(words);
    if (!status) continue;
    const back = amountWithin(wordsOf(pair));
    const partly =
      status === 'refunded' && back !== null && paid !== null && Number(back.value) < Number(paid.value);
    const shown = seen(partly ? ('partially_refunded' as const) : status, pair);
    if (shown.value !== 'partially_refunded' || back === null || paid === null) return shown;
    return { ...shown, refunded: { value: back.value, currency: back.currency ?? paid.currency } };
  }
  const valued = new Set(page.pairs.flatMap(({ lines }) => lines.flat()));
  const alone = page.items.find((item) => isStatusAlone(item.plain) && !valued.has(item));
  const status = alone && statusOf(alone.plain);
  if (alone && status) return { value: status, box: alone.box };
  const paidOn = pairsFor(page, 'paid_time').find(({ word }) => PAID_ON.test(word));
  return paidOn ? seen('success', paidOn) : null;
}

/** In WeChat's English the number of an order, on a slip the merchant's own. */
const IS_OF_MERCHANT = /^merchant(?:id|no\.?)$/;

/** `Reference` is what the payer wrote as well. */
function isRemark(pair: Pair): boolean {
  return pair.word === 'reference' && !/\d{6}/.test(wordsOf(pair));
}

/** 支付订单 heads a page and is not 支付订单号 without its end. */
function isTitle({ label, word, lines }: Pair): boolean {
  const isOneLine = label.bottom - label.top < label.height * 1.3;
  return lines.length === 0 && isOneLine && `${label.plain}号` === word;
}

/** The few digits by which the till counts its vouchers; the bank knows the payment by another number. */
function isOfTill(pair: Pair): boolean {
  return /^凭证号码?$/.test(pair.word) && /^\d{1,7}$/.test(wordsOf(pair));
}

/** A wallet's number below a name that nobody knows: the only one of its shape, and the day within it. */
function unnamedNumber({ items, pairs }: Page): Seen<string> | null {
  const named = new Set(pairs.flatMap(({ lines }) => lines.flat().map(({ box }) => box)));
  const found = items.filter(({ text, box }) => {
    const shape = named.has(box) ? null : identify(text);
    return shape?.role === 'transaction_id' && shape.date !== null && !shape.weak;
  });
  const [only, ...others] = found;
  return only && others.length === 0 ? { value: only.text, box: only.box } : null;
}

/** The numbers, each in the role its shape gives it, or its label where the shape says nothing. */
function numbersOf(
  page: Page,
  document: PictureDocument,
): { facts: Record<NumberFact, Seen<string> | null>; gaps: Gap[] } {
  const facts: Record<NumberFact, Seen<string> | null> = {
    transaction_id: null,
    merchant_order_id: null,
    shop_order_id: null,
  };
  const gaps: Gap[] = [];
  const isBill = document === 'alipay_bill' || document === 'wechat_bill';
  // Wallets call their own number the order's where they have no other name for it.
  const orders = isBill && pairsFor(page, 'transaction').length === 0 ? 'transaction_id' : 'shop_order_id';
  const frame = { ...page.frame, wallets: page.frame.wallets || isBill };
  // Of a list beside a bill nobody can tell which of its orders is the one.
  const listed = isBill && pairsFor(page, 'order').length > 1;
  const reads = page.pairs.flatMap((pair): NumberRead[] => {
    if (
      isTitle(pair) ||
      isOfTill(pair) ||
      isRemark(pair) ||
      (IS_OF_MERCHANT.test(pair.word) && !frame.wallets)
    )
      return [];
    if (pair.concept === 'transaction') return [numberOf(pair, 'transaction_id', frame)];
    if (pair.concept === 'merchant_order') return [numberOf(pair, 'merchant_order_id', frame)];
    if (pair.concept === 'order' && !listed) return [numberOf(pair, orders, frame)];
    return [];
  });
  for (const read of reads) {
    if (read.gap) gaps.push(read.gap);
    if (!read.seen) continue;
    const shape = identify(read.seen.value);
    const role = read.role === 'shop_order_id' && shape?.channel ? shape.role : read.role;
    facts[role] ??= read.seen;
  }
  if (!reads.some(({ role }) => role === 'transaction_id')) facts.transaction_id ??= unnamedNumber(page);
  return { facts, gaps: gaps.filter(({ fact }) => facts[fact] === null) };
}
