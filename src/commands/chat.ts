import { randomUUID } from 'node:crypto';
import { systemClock } from '../adapters/clock/system-clock.ts';
import { createLog } from '../adapters/logs/logger.ts';
import { createTerminal } from '../adapters/terminal/chat.ts';
import { readConfig } from '../config.ts';
import type { Locale } from '../domain/locale.ts';
import { openGround } from '../wiring/ground.ts';
import { openAlone } from '../wiring/open-alone.ts';
import { openShopBook, untilBy } from '../wiring/order-book.ts';
import { openPictures } from '../wiring/pictures.ts';

/** `zhaodan chat`: the same engine and store as the service, one line a message; the end of input ends it. */
export async function chatCommand(lang: Locale | undefined): Promise<number> {
  const config = readConfig();
  const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel, 'stderr');
  const clock = systemClock();
  const ground = await openGround(config, clock);
  const pictures = openPictures(log);
  const book = await openShopBook(config, ground.loaded.shop, ground.secrets);
  try {
    const terminal = createTerminal({
      input: process.stdin,
      print: (line) => process.stdout.write(`${line}\n\n`),
      now: () => clock.now(),
      freshKey: () => `terminal:${randomUUID()}`,
    });
    const engine = openAlone(ground, log, {
      senders: { terminal: terminal.sender },
      pictures,
      book: book && { book, until: untilBy(clock) },
    });
    await engine.start();
    await terminal.talk(engine, lang ?? config.defaultLocale);
    await engine.stop();
    return 0;
  } finally {
    await pictures.close();
    await book?.close();
    await ground.close();
  }
}
