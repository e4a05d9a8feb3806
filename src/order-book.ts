import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { ordersFile } from './adapters/orders/files/database.ts';
import { systemResolve } from './adapters/orders/http/addresses.ts';
import { openOrderBook } from './adapters/orders/open.ts';
import type { Secrets } from './adapters/secrets/secrets.ts';
import { type Config, namedVariables } from './config.ts';
import { filesSourceOf, variablesOf } from './engine/order-book/sources.ts';
import type { OrderBook } from './engine/ports/order-book.ts';
import type { Shop } from './engine/shop.ts';

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
