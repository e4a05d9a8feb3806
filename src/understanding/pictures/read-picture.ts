import { identify } from '../id-families.ts';
import { readLanguage } from '../language.ts';
import { NO_FACTS } from '../understood.ts';
import { cardTailOf } from './card-tail.ts';
import { documentOf } from './documents.ts';
import type { Concept } from './label-words.ts';
import { isMovementList } from './movements.ts';
import { newestVoucher } from './newest-voucher.ts';
import { noticeOf } from './notice.ts';
import { ordersOf } from './orders.ts';
import { type Page, pageOf, pairsFor, wordsOf } from './page.ts';
import { factsOf } from './page-facts.ts';
import { aloneTimeOf } from './page-times.ts';
import { paidSumOf } from './paid-sum.ts';
import { PAID_BY } from './payee-in-middle.ts';
import type { Gap, PictureDocument, PictureFacts, PictureRead, PictureWarning } from './picture-read.ts';
import type { PictureText } from './picture-text.ts';
import { isStatusAlone } from './shown-statuses.ts';

export interface PictureContext {
  /** ISO 8601 with offset: the anchor of dates without a year. */
  readonly receivedAt: string;
}

const DAY = 86_400_000;

/**
 * Everything one picture says, as `zhaodan read-image` prints it. Pure, never throws. What is not shown whole is a gap
 * and no fact; a picture that is no proof of a payment or an order has no facts, whatever numbers stand on it.
 */
export function readPicture(text: PictureText, { receivedAt }: PictureContext): PictureRead {
  const page = pageOf(newestVoucher(text));
  const orders = ordersOf(page, receivedAt);
  const document = documentOf(page, orders.length);
  const unclear = isUnclear(text) ? (['unclear'] as const) : [];
  const nothing = {
    document,
    locale: localeOf(page),
    facts: NO_FACTS,
    direction: null,
    warnings: unclear,
    gaps: [],
    orders: [],
  };
  if (document === 'order_list') return { ...nothing, orders };
  if (document === 'chat') return { ...nothing, ...quotedIn(page, receivedAt) };
  if (isMovementList(page, receivedAt)) return { ...nothing, document: 'unknown' };
  const known = document !== 'unknown' || isPayment(page, receivedAt);
  if (!known || (document === 'bank_notice' && pairsFor(page, 'card', 'paid_time', 'payee').length < 2)) {
    const notice = noticeOf(page, receivedAt);
    if (notice)
      return { ...nothing, document: 'bank_notice', ...notice, warnings: [...notice.warnings, ...unclear] };
    if (!known) return nothing;
  }
  const { facts, gaps, currencyUnclear } = factsOf(page, document, receivedAt);
  return {
    ...nothing,
    facts,
    direction: directionOf(page, document, facts),
    gaps,
    warnings: [
      ...warningsOf(facts, gaps),
      ...(currencyUnclear ? (['currency_unclear'] as const) : []),
      ...unclear,
    ],
  };
}

/** A bill quoted in a chat counts by what it shows, if a wallet's own number is among it; what people say there does not. */
function quotedIn(page: Page, receivedAt: string): Partial<PictureRead> {
  if (!isPayment(page, receivedAt)) return {};
  const { facts } = factsOf(page, 'chat', receivedAt);
  const channel = facts.transaction_id && identify(facts.transaction_id.value)?.channel;
  if (channel !== 'wechat' && channel !== 'alipay') return {};
  return { facts, direction: directionOf(page, 'chat', facts), warnings: warningsOf(facts, []) };
}

/** `You paid KeyNest`, 付款給某店. */
const WAS_PAID = /^you(?:'?ve)?(?:paid|sent)|^paymentto|^付款给/;

/** A signed sum above a day and other rows is one movement's page. */
const LEAST_ROWS = 4;

/** A payment of a kind without a name of its own: enough signs of one, among them a number or money that left at a time. */
function isPayment(page: Page, receivedAt: string): boolean {
  const concepts = new Set(
    pairsFor(
      page,
      'transaction',
      'merchant_order',
      'order',
      'paid_time',
      'made_time',
      'network',
      'paid_amount',
      'total_amount',
      'method',
      'card',
      'payee',
      'status',
    ).map(({ concept }) => concept),
  );
  const number = concepts.has('transaction') || concepts.has('merchant_order') || concepts.has('order');
  const saysState = page.items.some(({ plain }) => isStatusAlone(plain));
  const saysPaid = page.items.some(({ plain }) => WAS_PAID.test(plain) || PAID_BY.test(plain));
  const told = (saysState || saysPaid) && !concepts.has('status');
  const signed = page.headline !== null && page.headline.amount.sign !== '';
  const dated =
    !concepts.has('paid_time') && !concepts.has('made_time') && aloneTimeOf(page, receivedAt) !== null;
  const signs = concepts.size + [told, dated, page.headline !== null].filter(Boolean).length;
  const timed = dated || concepts.has('paid_time') || concepts.has('made_time');
  if (number && signs >= 4) return true;
  const summed = page.headline !== null || concepts.has('paid_amount') || concepts.has('total_amount');
  if (concepts.has('transaction') && timed && summed) return true;
  const labelled = !dated && timed;
  if (labelled && signed && page.pairs.length >= LEAST_ROWS) return true;
  if (timed && page.headline !== null && (concepts.has('transaction') || signed) && signs >= 3) return true;
  if (concepts.has('paid_time') && concepts.size >= 2 && saysState && page.headline !== null) return true;
  const byCard = () =>
    pairsFor(page, 'method', 'card').some((pair) => /\d{4}$/.test(wordsOf(pair))) ||
    (saysState && cardTailOf(page) !== null);
  if (signed && concepts.has('status') && byCard()) return true;
  return (
    isReceipt(page) ||
    (timed && (page.headline !== null || (labelled && paidSumOf(page) !== null)) && byCard())
  );
}

const RECEIPT = /^(?:e-?)?receipt|receiptfrom|thankyouforyour.{0,12}purchase|收据|电子发票/m;

/** What was paid, when and how, each under its own name: a receipt, whatever else it calls itself. */
function isReceipt(page: Page): boolean {
  const told = (...concepts: readonly Concept[]) => pairsFor(page, ...concepts).length > 0;
  const sum = told('paid_amount') || (told('total_amount') && RECEIPT.test(page.plain));
  return sum && told('paid_time', 'made_time') && (told('method', 'card') || cardTailOf(page) !== null);
}

function localeOf(page: Page): PictureRead['locale'] {
  const english = page.pairs.filter(({ word }) => /^[a-z]/.test(word)).length;
  if (english > page.pairs.length / 2) return 'en';
  return readLanguage(page.items.map(({ text }) => text).join('\n'));
}

/** A bank's row that says whether money came or went. */
const WAY_ROW = /^(?:收支(?:类型|方向|标志)?|收\/支|借贷标志)$/;

function directionOf(
  page: Page,
  document: PictureDocument,
  { status }: PictureFacts,
): PictureRead['direction'] {
  const sign = page.headline?.amount.sign || paidSumOf(page)?.sign;
  if (sign === '+') return 'credit';
  if (sign === '-') return 'debit';
  const way = pairsFor(page, 'other').find(({ word }) => WAY_ROW.test(word));
  if (way && /支出|^借/.test(wordsOf(way))) return 'debit';
  if (way && /收入|^贷/.test(wordsOf(way))) return 'credit';
  if (
    /退款到账|退款成功|收款成功|已存入|(?<![未待])(?<!^已)入账(?!日|时|金|币|状|账|卡|号|户|为准)|收入\(元\)/m.test(
      page.plain,
    ) &&
    document !== 'order_detail'
  )
    return 'credit';
  if (status?.value === 'pending' || status?.value === 'closed' || status?.value === 'failed') return 'none';
  return document === 'order_detail' && status === null ? null : 'debit';
}

function warningsOf(facts: PictureFacts, gaps: readonly Gap[]): PictureWarning[] {
  const raised: PictureWarning[] = [];
  const identity = facts.transaction_id && identify(facts.transaction_id.value);
  const shown = facts.paid_at?.value;
  if (identity?.date && shown && shown.precision !== 'time_only') {
    const apart = Date.parse(identity.date) - Date.parse(shown.value.slice(0, 10));
    if (Math.abs(apart) > DAY) raised.push('id_date_mismatch');
  }
  if (gaps.length > 0) raised.push('id_incomplete');
  const channel = facts.channel?.value;
  const wallets: readonly unknown[] = ['alipay', 'wechat', 'unionpay', 'qq'];
  if (identity?.channel && channel !== identity.channel && wallets.includes(channel))
    raised.push('id_channel_mismatch');
  for (const { fact } of gaps) raised.push(`${fact}_cut`);
  return raised;
}

/** Hardly a line that was recognised with any certainty: blurred, dark, or far too small. */
function isUnclear({ lines }: PictureText): boolean {
  const clear = lines.filter(({ confidence }) => confidence > 0.5).length;
  return lines.length > 4 && clear < lines.length / 3;
}
