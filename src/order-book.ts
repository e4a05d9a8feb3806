import { setTimeout as pause } from 'node:timers/promises';
import { systemResolve } from './adapters/orders/http/addresses.ts';
import { openOrderBook } from './adapters/orders/open.ts';
import type { Secrets } from './adapters/secrets/secrets.ts';
import { type Config, namedVariables } from './config.ts';
import { variablesOf } from './engine/order-book/sources.ts';
import type { OrderBook } from './engine/ports/order-book.ts';
import type { Shop } from './engine/shop.ts';

/** The order book that shop.yaml describes, `null` where it describes none. Throws where a variable it names is not set. */
export function openShopBook(
  { dataDir }: Pick<Config, 'dataDir'>,
  { order_book: sources }: Pick<Shop, 'order_book'>,
  secrets: Secrets,
): OrderBook | null {
  return openOrderBook(sources, {
    dir: dataDir,
    sealing: secrets.sealer('orders'),
    variables: namedVariables(variablesOf(sources)),
    surroundings: { now: Date.now, pause: (ms) => pause(ms), random: Math.random, resolve: systemResolve },
  });
}
