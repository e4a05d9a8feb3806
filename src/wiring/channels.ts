import { Hono } from 'hono';
import { download } from '../adapters/files/download.ts';
import type { Log } from '../adapters/logs/logger.ts';
import type { Slack } from '../adapters/slack/slack.ts';
import type { Telegram } from '../adapters/telegram/telegram.ts';
import type { Engine } from '../engine/engine.ts';
import type { Channel } from '../engine/inbound.ts';
import type { DeskView } from '../engine/ports/desk-view.ts';
import type { FetchFile, FileIntake } from '../engine/ports/file-intake.ts';
import type { NoticeLine } from '../engine/ports/notice.ts';
import type { Sender } from '../engine/ports/sender.ts';
import type { Previews } from '../engine/previews.ts';
import type { Ground } from './ground.ts';

/** What stands behind the doors of the channels, once the engine is open. */
export interface Behind {
  readonly engine: Engine;
  readonly intake: FileIntake;
  /** The address that signs this agent in at the desk page, once. */
  readonly deskLink: (agentId: string, reference?: string) => Promise<string>;
}

/** The channels outside of the program's own pages that are switched on. */
export interface Channels {
  readonly senders: Partial<Record<Channel, Sender>>;
  readonly fetchers: Partial<Record<Channel, FetchFile>>;
  readonly deskView: DeskView | null;
  /** Introduces what stands behind; then their doors in the one HTTP server. The paths of a channel that is off are not there. */
  routes(behind: Behind): readonly Hono[];
  /** Where the bot is found, as a link; `null` where there is none or Telegram has not told its name yet. */
  botAddress(): string | null;
  /** By name, whether it can receive and send. */
  working(): Readonly<Record<string, boolean>>;
  /** Tells those who look after the service, where a channel for it is set; the same key twice is the same message. */
  readonly alert: ((key: string, lines: readonly NoticeLine[]) => Promise<void>) | null;
  /** Something changed at the desk. */
  changed(): void;
  start(behind: Behind): void;
  /** Takes nothing in any more; what waits to be sent is the engine's to finish. */
  stop(): Promise<void>;
}

export async function openChannels(ground: Ground, previews: Previews, log: Log): Promise<Channels> {
  const telegram = await telegramOf(ground, log);
  const slack = await slackOf(ground, previews, log);
  const telegramDoors = ({ engine }: Behind) => ({
    customers: engine,
    interrupted: (from: number, to: number) => engine.putAgain('telegram', from, to),
  });
  return {
    senders: { ...(telegram && { telegram: telegram.sender }), ...(slack && { slack: slack.sender }) },
    fetchers: { ...(telegram && { telegram: telegram.fetchFile }), ...(slack && { slack: slack.fetchFile }) },
    deskView: slack?.deskView ?? null,
    routes(behind) {
      const { engine, intake, deskLink } = behind;
      slack?.join({
        ...{ customers: engine, desk: engine, incidents: engine, outside: engine, intake, deskLink },
        interrupted: (from, to) => engine.putAgain('slack', from, to),
        accountBehind: (code) => ground.agentCodes.enter(code),
      });
      return [telegram?.routes(telegramDoors(behind)) ?? new Hono(), slack?.routes() ?? new Hono()];
    },
    botAddress() {
      const name = telegram?.botName() ?? null;
      return name && `https://t.me/${name}`;
    },
    working: () => ({ ...(telegram && { telegram: telegram.health.working }), ...slack?.working() }),
    alert: slack?.alert ?? null,
    changed: () => slack?.changed(),
    start(behind) {
      telegram?.start(telegramDoors(behind));
      slack?.start();
    },
    async stop() {
      await telegram?.stop();
      await slack?.stop();
    },
  };
}

const TELEGRAM_AWAY =
  '连不上 Telegram，会一直重试，网页照常可用。请检查网络、TELEGRAM_API_ROOT 和 TELEGRAM_BOT_TOKEN，细看用 npm run -s zhaodan -- doctor' +
  ' / Telegram cannot be reached; it is tried again and again, the chat page works meanwhile. Check the network,' +
  ' TELEGRAM_API_ROOT and TELEGRAM_BOT_TOKEN; more: npm run -s zhaodan -- doctor';

// The libraries of both are large, and most shops start without one of them.

async function telegramOf(
  { config, texts, vault, clock, store }: Ground,
  log: Log,
): Promise<Telegram | null> {
  if (config.telegram === null) return null;
  const { createTelegram } = await import('../adapters/telegram/telegram.ts');
  return createTelegram({
    config: config.telegram,
    texts,
    vault,
    clock,
    beats: store,
    alarm: (what) => log.error({ alarm: what }, 'somebody else changed the webhook of the bot'),
    reached: (working, why) =>
      working ? log.info('Telegram 又连上了 / Telegram is back') : log.warn({ why }, TELEGRAM_AWAY),
    report: (error) => log.error({ err: error }, 'Telegram'),
    download,
  });
}

async function slackOf(ground: Ground, previews: Previews, log: Log): Promise<Slack | null> {
  const { config, loaded } = ground;
  if (config.slack === null) return null;
  const { createSlack } = await import('../adapters/slack/slack.ts');
  return createSlack({
    ...ground,
    config: config.slack,
    plan: loaded.plan,
    routes: loaded.routes,
    shop: loaded.shop,
    canned: loaded.canned,
    defaultLocale: config.defaultLocale,
    chatPage: config.publicUrl && `${config.publicUrl}/chat`,
    deskPage: config.publicUrl && `${config.publicUrl}/desk`,
    previews,
    download,
    report: (error, where) => log.error({ err: error, where }, 'Slack'),
    unheard: () =>
      log.error(
        'Slack cannot be heard; it is tried again and again, all else goes on. What is wrong: npm run -s zhaodan -- doctor',
      ),
  });
}
