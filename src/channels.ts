import { Hono } from 'hono';
import type { Log } from './adapters/logs/logger.ts';
import { createTelegram, type Telegram } from './adapters/telegram/telegram.ts';
import { download } from './download.ts';
import type { Engine } from './engine/engine.ts';
import type { Channel } from './engine/inbound.ts';
import type { DeskView } from './engine/ports/desk-view.ts';
import type { Sender } from './engine/ports/sender.ts';
import type { FetchFile } from './file-intake.ts';
import type { Ground } from './house.ts';

/** The channels outside of the program's own pages that are switched on. */
export interface Channels {
  readonly senders: Partial<Record<Channel, Sender>>;
  readonly fetchers: Partial<Record<Channel, FetchFile>>;
  readonly deskView: DeskView | null;
  /** Their doors in the one HTTP server; the paths of a channel that is off are not there. */
  routes(engine: Engine): readonly Hono[];
  /** By name, whether it can receive and send. */
  working(): Readonly<Record<string, boolean>>;
  start(engine: Engine): void;
  /** Takes nothing in any more; what waits to be sent is the engine's to finish. */
  stop(): Promise<void>;
}

export function openChannels(ground: Ground, log: Log): Channels {
  const telegram = telegramOf(ground, log);
  const doorsOf = (engine: Engine) => ({
    customers: engine,
    interrupted: (from: number, to: number) => engine.putAgain('telegram', from, to),
  });
  return {
    senders: { ...(telegram && { telegram: telegram.sender }) },
    fetchers: { ...(telegram && { telegram: telegram.fetchFile }) },
    deskView: null,
    routes: (engine) => [telegram?.routes(doorsOf(engine)) ?? new Hono()],
    working: () => ({ ...(telegram && { telegram: telegram.health.working }) }),
    start(engine) {
      telegram?.start(doorsOf(engine));
    },
    async stop() {
      await telegram?.stop();
    },
  };
}

function telegramOf({ config, texts, vault, clock, store }: Ground, log: Log): Telegram | null {
  if (config.telegram === null) return null;
  return createTelegram({
    config: config.telegram,
    texts,
    vault,
    clock,
    beats: store,
    alarm: (what) => log.error({ alarm: what }, 'somebody else changed the webhook of the bot'),
    download,
  });
}
