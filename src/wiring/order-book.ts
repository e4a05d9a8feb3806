import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { ordersFile } from '../adapters/orders/files/database.ts';
import { type LocalBook, openLocalBook } from '../adapters/orders/files/local-book.ts';
import type { ReconcilePlan } from '../adapters/orders/files/reconcile.ts';
import { systemResolve } from '../adapters/orders/http/addresses.ts';
import { openOrderBook } from '../adapters/orders/open.ts';
import { tablesOf } from '../adapters/orders/sql/systems.ts';
import type { Secrets } from '../adapters/secrets/secrets.ts';
import { type Config, namedVariables } from '../config.ts';
import type { Instant } from '../domain/instant.ts';
import type { Discrepancy } from '../domain/order-book/reconciliation.ts';
import { compareWithBook } from '../engine/order-book/compare.ts';
import { filesSourceOf, type OrderBookSource, variablesOf } from '../engine/order-book/sources.ts';
import type { Clock } from '../engine/ports/clock.ts';
import type { OrderBook } from '../engine/ports/order-book.ts';
import type { Comparison, Reconciler } from '../engine/ports/reconciler.ts';
import type { Shop } from '../engine/shop.ts';

/** Waits for a moment of a clock that can only be ahead of the machine's. */
export function untilBy(clock: Clock): (moment: Instant) => Promise<void> {
  return (moment) => pause(Math.max(0, moment - clock.now()));
}

/**
 * The order book that shop.yaml describes, or what was imported where it describes none; `null` where there is neither.
 * Rejects where a variable it names is not set.
 */
export async function openShopBook(
  { dataDir }: Pick<Config, 'dataDir'>,
  { order_book: described }: Pick<Shop, 'order_book'>,
  secrets: Secrets,
): Promise<OrderBook | null> {
  const imported = described.length === 0 && existsSync(ordersFile(dataDir));
  const sources = imported ? [filesSourceOf([])] : described;
  return openOrderBook(sources, {
    dir: dataDir,
    sealing: secrets.sealer('orders'),
    variables: namedVariables(variablesOf(sources)),
    surroundings: { now: Date.now, pause: (ms) => pause(ms), random: Math.random, resolve: systemResolve },
  });
}

/**
 * Compares the imported payments with the orders: those that were imported as well, or the shop's own where shop.yaml
 * says how to ask for them. Opened for each comparison, since imports go on beside it.
 */
export function openReconciler(
  { dataDir }: Pick<Config, 'dataDir'>,
  shop: Pick<Shop, 'payment_channels' | 'order_book'>,
  secrets: Secrets,
  book: OrderBook | null,
): Reconciler {
  const sealing = secrets.sealer('orders');
  return (days) => {
    if (!existsSync(ordersFile(dataDir))) return null;
    const local = openLocalBook({ dir: dataDir, sealing });
    const asked = isAsked(shop, local) ? book : null;
    const found = compareBooks(local, asked, { ...days, channels: shop.payment_channels });
    if (found !== null) return closing(local, found);
    void local.close();
    return null;
  };
}

/** Whether the shop's orders lie in a book that answers questions, and were not only imported. */
export function isAsked(
  { order_book: sources }: Pick<Shop, 'order_book'>,
  local: Pick<LocalBook, 'hasOrders'>,
): boolean {
  return sources.some(({ kind }) => kind !== 'files') && sources.some((source) => hasOrders(source, local));
}

/** A gateway knows payments alone: beside it, every one of them would seem to be without an order. */
function hasOrders(source: OrderBookSource, local: Pick<LocalBook, 'hasOrders'>): boolean {
  switch (source.kind) {
    case 'files':
      return local.hasOrders();
    case 'http':
      return true;
    case 'epay':
      return false;
    case 'sql':
      return tablesOf(source).some(({ holds }) => holds !== 'gateway');
  }
}

/** `null` where nobody knows of any orders. */
export function compareBooks(
  local: Pick<LocalBook, 'hasOrders' | 'reconcile' | 'payments'>,
  asked: OrderBook | null,
  plan: ReconcilePlan,
): Comparison | null {
  if (asked !== null) return compareWithBook(local.payments(plan), asked);
  return local.hasOrders() ? local.reconcile(plan) : null;
}

async function* closing(book: LocalBook, found: Comparison): AsyncGenerator<Discrepancy> {
  try {
    yield* found;
  } finally {
    await book.close();
  }
}
