import { type FactName, known, type NamedValue } from '../../../domain/fact.ts';
import { formatMoney, parseMoney } from '../../../domain/format.ts';
import type {
  PictureDocument,
  PictureRead,
  ReadOrder,
  ShownAmount,
  ShownStatus,
} from '../../../understanding/pictures/picture-read.ts';
import type { Phrase } from '../../ports/texts.ts';
import type { Tools } from '../../tools.ts';
import { dossierOf } from '../dossier.ts';
import { dashed, fileFacts } from '../facts/state-facts.ts';
import { productFacts } from '../facts/stated-in.ts';
import { sayOnce, type Work } from '../work.ts';
import { canBeCompared, fittingRow, onlyRow, sightingOf } from './order-rows.ts';
import type { FileReading } from './reading.ts';
import {
  isOfOrder,
  isOfPayment,
  orderNumberOnBill,
  type Shown,
  statedInPicture,
} from './stated-in-picture.ts';
import { walletStatusOf } from './wallet-status.ts';

type ReadPicture = Extract<FileReading, { kind: 'picture' }>;

/** Told by the name of the page, or by another fact of it. */
const QUIET: ReadonlySet<FactName> = new Set(['payment_channel', 'shop', 'card_tail', 'refunded']);

/**
 * Files what a picture says, each fact with its place in it, and says in one line what was read. `source`: the exhibit's
 * number, or what the file is called before there is one.
 */
export function takePicture(
  work: Work,
  { says, size }: ReadPicture,
  source: string,
  tools: Tools,
  withDesk: boolean,
): FactName[] {
  const whole = [0, 0, ...size] as const;
  const facts: readonly Shown[] = [
    ...statedInPicture(says, dossierOf(work).facts, tools.shop),
    ...orderNumberOnBill(says, dossierOf(work).facts, tools.shop),
    ...seenIn(work, says, tools).map((stated) => ({ stated, box: whole })),
  ];
  const isOnly = says.document === 'order_list' && onlyRow(says.orders, dossierOf(work).facts) !== null;
  const filed = facts.flatMap(({ stated, box }) =>
    fileFacts(work, [stated], { kind: 'exhibit', id: source, box }, withDesk || QUIET.has(stated.name)),
  );
  if (!withDesk && isPage(says)) {
    work.reply.pages.push(pageName(says));
    if (facts.length > 0 && filed.length === 0) work.reply.agreed = true;
    if (isOnly) work.reply.says.push({ key: 'read-only-row' });
    else sayRows(work, says);
  }
  return filed;
}

/** Whether it is known what a picture shows: a page of a known kind, or a payment by its own number. */
export function isPage({ document, facts }: PictureRead): boolean {
  return (document !== 'unknown' && document !== 'chat') || facts.transaction_id !== null;
}

const UNNAMED: Partial<Readonly<Record<PictureDocument, string>>> = {
  unknown: 'read-payment-record',
  chat: 'read-quoted-bill',
};

function pageName(says: PictureRead) {
  const name = { key: UNNAMED[says.document] ?? `read-${dashed(says.document)}` };
  const value = stateWords(says);
  return value === null ? name : { key: 'read-with-state', args: { name, value } };
}

/** A wallet's state in the wallet's words, an order's in the shop's. */
function stateWords(says: PictureRead): Phrase | null {
  const status = says.facts.status?.value;
  if (status === undefined || status === 'unknown') return null;
  if (status === 'partially_refunded')
    return { key: 'read-state-partially-refunded', args: { refunded: refundedIn(says) ?? '' } };
  const wallet = isOfPayment(says) ? walletStatusOf(status) : undefined;
  return { key: wallet ? `wallet-status-${dashed(wallet)}` : `read-state-${dashed(status)}` };
}

/** How much of the payment came back, as it is written. */
function refundedIn({ facts: { status } }: PictureRead): string | null {
  const money = status?.refunded && parseMoney(status.refunded.value, status.refunded.currency);
  return money ? formatMoney(money) : null;
}

/** What the customer sees of the order, as far as a page of the shop shows it. */
function seenIn(work: Work, says: PictureRead, tools: Tools): NamedValue[] {
  const { facts, lossType } = dossierOf(work);
  // Of an order that vanished, a picture shows what it was before.
  const vanished = lossType === 'deleted_or_overwritten';
  if (isOfOrder(says)) {
    const { product, amount, status } = says.facts;
    const order = { product: product?.value, amount: amount?.value, status: status?.value };
    if (vanished) return described(order, work, tools);
    const sighting = says.document === 'order_detail' ? sightingOf(status?.value ?? null) : null;
    return sighting === null ? [] : [{ name: 'order_seen', value: sighting }];
  }
  if (says.document !== 'order_list') return [];
  if (says.orders.length === 0) return vanished ? [] : [{ name: 'order_seen', value: 'none' }];
  const row = fittingRow(says.orders, facts) ?? onlyRow(says.orders, facts);
  if (row === null) return [];
  const told = toldByRow(row, work, tools);
  if (vanished) return [...told, ...described(row, work, tools)];
  const sighting = sightingOf(row.status);
  return sighting === null ? told : [...told, { name: 'order_seen', value: sighting }];
}

/** An order's number, and what else its row tells that is not known yet. */
function toldByRow(
  { shop_order_id: id, amount, product }: ReadOrder,
  work: Work,
  { shop }: Tools,
): NamedValue[] {
  const { facts } = dossierOf(work);
  const money = amount && parseMoney(amount.value, amount.currency);
  const told: NamedValue[] = id === null ? [] : [{ name: 'shop_order_id', value: id }];
  if (money && known(facts, 'amount') === undefined) told.push({ name: 'amount', value: money });
  if (product !== null && known(facts, 'product') === undefined) told.push(...productFacts(product, shop));
  return told;
}

interface ShownOrder {
  readonly product?: string | null | undefined;
  readonly amount?: ShownAmount | null | undefined;
  readonly status?: ShownStatus | null | undefined;
}

/** An order in words: 原神月卡 ¥68.00 已完成. */
function described({ product, amount, status }: ShownOrder, work: Work, { texts }: Tools): NamedValue[] {
  const money = amount && parseMoney(amount.value, amount.currency);
  const state = status && texts.word({ key: `read-state-${dashed(status)}` }, work.conversation.locale);
  const value = [product, money && formatMoney(money), state].filter(Boolean).join(' ');
  return value === '' ? [] : [{ name: 'order_before', value }];
}

/** That no row fits proves nothing, since a list may go on below; it is worth a line all the same. */
function sayRows(work: Work, { document, orders }: PictureRead): void {
  if (document !== 'order_list' || orders.length === 0) return;
  const { facts } = dossierOf(work);
  if (fittingRow(orders, facts) !== null) return;
  const key = canBeCompared(facts) ? 'read-no-row-fits' : 'read-rows';
  work.reply.says.push({ key, args: { count: String(orders.length) } });
}

/** Numbers that the picture names and does not show whole, and that are not known from elsewhere. */
export function sayGaps(work: Work, { says }: ReadPicture): void {
  const { facts } = dossierOf(work);
  for (const { fact, part, seen, of } of says.gaps) {
    if (known(facts, fact) !== undefined) continue;
    const name = { key: `fact-${dashed(fact)}` };
    const counted = of !== null && seen > 0 && seen < of;
    sayOnce(work, {
      key: `read-gap-${part}`,
      args: { name, seen: counted ? String(seen) : '', count: counted ? String(of) : '' },
    });
  }
}

/** A sum was seen that might be in any currency: whoever paid it knows in which. */
export function sayCurrency(work: Work, { says }: ReadPicture): void {
  if (says.warnings.includes('currency_unclear') && known(dossierOf(work).facts, 'amount') === undefined)
    sayOnce(work, { key: 'read-currency-unclear' });
}

/** A wallet's card without any number: they stand one page further. */
export function sayWhereNumbersAre(work: Work, { says }: ReadPicture): void {
  if (!isOfPayment(says) || says.document === 'bank_notice' || says.gaps.length > 0) return;
  const { facts } = dossierOf(work);
  const known = facts.transaction_id !== undefined || facts.merchant_order_id !== undefined;
  if (!known && says.direction === 'debit') sayOnce(work, { key: 'read-numbers-further' });
}
