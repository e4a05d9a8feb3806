import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ordersFile } from '../adapters/orders/files/database.ts';
import type { LocalBook } from '../adapters/orders/files/local-book.ts';
import { requireSecrets } from '../adapters/secrets/secrets.ts';
import { loadTexts } from '../adapters/texts/load.ts';
import { readConfig } from '../config.ts';
import { dayFromDate } from '../domain/beijing.ts';
import { formatMoney, formatStatedTime, moneyDecimal } from '../domain/format.ts';
import { DAY, type Instant } from '../domain/instant.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import type { OrderRecord } from '../domain/order-book/order-record.ts';
import { DISCREPANCIES, type Discrepancy } from '../domain/order-book/reconciliation.ts';
import type { PaymentChannel } from '../domain/payment-channel.ts';
import type { OrderBook } from '../engine/ports/order-book.ts';
import type { Texts } from '../engine/ports/texts.ts';
import { compareBooks, isAsked, openShopBook } from '../wiring/order-book.ts';
import { type CommandDoors, DONE, INPUT_AT_FAULT, terminalDoors } from './doors.ts';
import { openLocal, readShop } from './local.ts';

export interface ReconcileOptions {
  readonly from?: string;
  readonly to?: string;
  readonly json?: boolean;
}

export interface ReconcileCommand extends ReconcileOptions, CommandDoors {
  readonly book: Pick<LocalBook, 'hasOrders' | 'reconcile' | 'payments'>;
  /** The shop's orders where they are asked for and were not imported. */
  readonly asked: OrderBook | null;
  readonly channels: readonly PaymentChannel[];
  readonly texts: Texts;
  readonly locale: Locale;
}

/** `zhaodan reconcile [--from DAY] [--to DAY] [--json]` */
export async function reconcileDays(options: ReconcileOptions): Promise<number> {
  const config = readConfig();
  const shop = readShop(config);
  const { payment_channels: channels } = shop;
  const texts = loadTexts(join(import.meta.dirname, '../../flows/texts'));
  const secrets = requireSecrets({ dir: config.dataDir, key: config.secretKey });
  const file = ordersFile(config.dataDir);
  if (!existsSync(file)) {
    for (const each of LOCALES)
      terminalDoors.complain(texts.word({ key: 'reconcile-no-book', args: { file } }, each));
    return INPUT_AT_FAULT;
  }
  const book = openLocal(config);
  const asked = isAsked(shop, book) ? await openShopBook(config, shop, secrets) : null;
  const { defaultLocale: locale } = config;
  try {
    return await reconcile({ ...options, ...terminalDoors, book, asked, channels, texts, locale });
  } finally {
    await asked?.close();
    await book.close();
  }
}

/** Says each disagreement as it is found, then how many there are of each kind. */
export async function reconcile(plan: ReconcileCommand): Promise<number> {
  const { from, to, json, book, asked, channels, texts, locale, say, complain } = plan;
  const refuse = (key: string, args: Readonly<Record<string, string>> = {}) => {
    for (const each of LOCALES) complain(texts.word({ key, args }, each));
    return INPUT_AT_FAULT;
  };
  const first = firstMoment(from, 0);
  const last = firstMoment(to, Number.MAX_SAFE_INTEGER);
  if (first === null || last === null) {
    return refuse('reconcile-bad-day', { day: (first === null ? from : to) ?? '' });
  }
  const counts = new Map<Discrepancy['kind'], number>();
  const days = { from: first, to: to === undefined ? last : last + DAY - 1, channels };
  const all = compareBooks(book, asked, days);
  for await (const found of all ?? []) {
    counts.set(found.kind, (counts.get(found.kind) ?? 0) + 1);
    if (json) say(JSON.stringify(jsonOf(found)));
    else for (const line of wordsOf(found, texts, locale)) say(line);
  }
  const [anyPayment] = counts.size > 0 ? [true] : book.payments(days);
  if (anyPayment === undefined) return refuse('reconcile-nothing');
  if (all === null) return refuse('reconcile-no-orders');
  if (json) return DONE;
  for (const kind of DISCREPANCIES) {
    const count = counts.get(kind);
    if (count === undefined) continue;
    const args = { kind: { key: `reconcile-${kind.replaceAll('_', '-')}` }, count: String(count) };
    say(texts.word({ key: 'reconcile-count', args }, locale));
  }
  if (counts.size === 0) say(texts.word({ key: 'reconcile-all-well' }, locale));
  return DONE;
}

function firstMoment(day: string | undefined, otherwise: Instant): Instant | null {
  return day === undefined ? otherwise : dayFromDate(day);
}

function wordsOf({ kind, payments, orders }: Discrepancy, texts: Texts, locale: Locale): readonly string[] {
  const word = (key: string, args: Readonly<Record<string, string>> = {}) =>
    texts.word({ key, args }, locale);
  const shared = ({ amount, paidAt, createdAt }: OrderRecord) => {
    const at = paidAt ?? createdAt;
    return {
      amount: amount === null ? '–' : formatMoney(amount),
      time: at === null ? '–' : formatStatedTime(at, locale),
    };
  };
  return [
    word(`reconcile-${kind.replaceAll('_', '-')}`),
    ...payments.map((payment) => {
      const { transactionId, merchantOrderId } = payment;
      const numbers = { transaction: transactionId ?? '–', merchant: merchantOrderId ?? '–' };
      return `  ${word('reconcile-payment', { ...shared(payment), ...numbers })}`;
    }),
    ...orders.map((order) => {
      const state = order.deletedAt === null ? order.state.replaceAll('_', '-') : 'deleted';
      const args = {
        ...shared(order),
        order: order.shopOrderId ?? '–',
        state: word(`reconcile-state-${state}`),
      };
      return `  ${word('reconcile-order', args)}`;
    }),
  ];
}

function jsonOf({ kind, payments, orders }: Discrepancy) {
  const money = ({ amount }: OrderRecord) => ({
    amount: amount === null ? null : moneyDecimal(amount),
    currency: amount?.currency ?? null,
  });
  return {
    kind,
    payments: payments.map((payment) => ({
      transaction_id: payment.transactionId,
      merchant_order_id: payment.merchantOrderId,
      ...money(payment),
      paid_at: payment.paidAt?.value ?? null,
      payment_channel: payment.paymentChannel,
    })),
    orders: orders.map((order) => ({
      shop_order_id: order.shopOrderId,
      merchant_order_id: order.merchantOrderId,
      transaction_id: order.transactionId,
      ...money(order),
      status: order.state,
      created_at: order.createdAt?.value ?? null,
      paid_at: order.paidAt?.value ?? null,
      deleted_at: order.deletedAt?.value ?? null,
    })),
  };
}
