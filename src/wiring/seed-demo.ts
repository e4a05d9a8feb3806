import type { Log } from '../adapters/logs/logger.ts';
import { playCustomers } from '../demo/customers.ts';
import type { OrderBook } from '../engine/ports/order-book.ts';
import type { PictureReader } from '../engine/ports/picture-reader.ts';
import type { Ground } from './ground.ts';
import { openAlone } from './open-alone.ts';

/** Seeds the demo before anybody is served; a data directory that has cases keeps them. */
export async function seedDemo(
  ground: Ground,
  book: OrderBook | null,
  log: Log,
  pictures: PictureReader,
): Promise<void> {
  const { store } = ground;
  if ((await store.open()).length + (await store.decided(1)).length > 0) return;
  const engine = openAlone(ground, log, {
    senders: { web: { deliver: async () => ({ kind: 'sent' }) } },
    pictures,
    // Nobody is there from whom the time of an answer would have to be hidden.
    book: book && { book, until: async () => undefined },
  });
  await playCustomers(engine, ground);
  await engine.stop();
}
