import { createFileIntake } from '../adapters/files/intake.ts';
import { fileJudge } from '../adapters/files/judge.ts';
import type { Log } from '../adapters/logs/logger.ts';
import { playCustomers } from '../demo/customers.ts';
import type { OrderBook } from '../engine/ports/order-book.ts';
import type { PictureReader } from '../engine/ports/picture-reader.ts';
import type { Ground } from './ground.ts';
import { logReporter } from './log-reporter.ts';
import { openEngine } from './open-engine.ts';

/** Seeds the demo before anybody is served; a data directory that has cases keeps them. */
export async function seedDemo(
  ground: Ground,
  book: OrderBook | null,
  log: Log,
  pictures: PictureReader,
): Promise<void> {
  const { store } = ground;
  if ((await store.open()).length + (await store.decided(1)).length > 0) return;
  const engine = openEngine(ground, {
    senders: { web: { deliver: async () => ({ kind: 'sent' }) } },
    deskView: null,
    intake: createFileIntake({ fetchers: {}, judge: fileJudge, vault: ground.vault }),
    announcer: { lane: () => undefined, desk: () => undefined },
    reporter: logReporter(ground, log, (reason) => {
      throw reason;
    }),
    settleMs: 0,
    pictures,
    // Nobody is there from whom the time of an answer would have to be hidden.
    book: book && { book, until: async () => undefined },
  });
  await playCustomers(engine, ground);
  await engine.stop();
}
