import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { ordersFile, type Sealing } from './adapters/orders/files/database.ts';
import { openLocalBook } from './adapters/orders/files/local-book.ts';
import type { ReconcilePlan } from './adapters/orders/files/reconcile.ts';
import { systemResolve } from './adapters/orders/http/addresses.ts';
import { openOrderBook } from './adapters/orders/open.ts';
import type { Secrets } from './adapters/secrets/secrets.ts';
import { type Config, namedVariables } from './config.ts';
import type { Instant } from './domain/instant.ts';
import type { Discrepancy } from './domain/order-book/reconciliation.ts';
import { filesSourceOf, variablesOf } from './engine/order-book/sources.ts';
import type { Clock } from './engine/ports/clock.ts';
import type { OrderBook } from './engine/ports/order-book.ts';
import type { Reconciler } from './engine/ports/reconciler.ts';
import type { Shop } from './engine/shop.ts';

/** Waits for a moment of a clock that can only be ahead of the machine's. */
export function untilBy(clock: Clock): (moment: Instant) => Promise<void> {
  return (moment) => pause(Math.max(0, moment - clock.now()));
}

/**
 * The order book that shop.yaml describes, or what was imported where it describes none; `null` where there is neither.
 * Throws where a variable it names is not set.
 */
export function openShopBook(
  { dataDir }: Pick<Config, 'dataDir'>,
  { order_book: described }: Pick<Shop, 'order_book'>,
  secrets: Secrets,
): OrderBook | null {
  const imported = described.length === 0 && existsSync(ordersFile(dataDir));
  const sources = imported ? [filesSourceOf([])] : described;
  return openOrderBook(sources, {
    dir: dataDir,
    sealing: secrets.sealer('orders'),
    variables: namedVariables(variablesOf(sources)),
    surroundings: { now: Date.now, pause: (ms) => pause(ms), random: Math.random, resolve: systemResolve },
  });
}

/** Compares what was imported, whatever else the shop's book is; opened for each comparison, since imports go on beside it. */
export function openReconciler(
  { dataDir }: Pick<Config, 'dataDir'>,
  { payment_channels: channels }: Pick<Shop, 'payment_channels'>,
  secrets: Secrets,
): Reconciler {
  const sealing = secrets.sealer('orders');
  return (days) =>
    existsSync(ordersFile(dataDir)) ? compared(dataDir, sealing, { ...days, channels }) : null;
}

function* compared(dir: string, sealing: Sealing, plan: ReconcilePlan): Generator<Discrepancy> {
  const book = openLocalBook({ dir, sealing });
  try {
    yield* book.reconcile(plan);
  } finally {
    void book.close();
  }
}
