import { Api } from 'grammy';
import { Hono } from 'hono';
import type { CustomerDoor } from '../../engine/doors.ts';
import type { Heartbeat } from '../../engine/heartbeat.ts';
import { Pace } from '../../engine/pace.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { FetchFile } from '../../engine/ports/file-intake.ts';
import type { Heartbeats } from '../../engine/ports/heartbeats.ts';
import type { Sender } from '../../engine/ports/sender.ts';
import type { Texts } from '../../engine/ports/texts.ts';
import type { Vault } from '../../engine/ports/vault.ts';
import { createFetch } from './call.ts';
import { createDepartures } from './departures.ts';
import { type Download, fetchFile } from './files.ts';
import { TelegramHealth } from './health.ts';
import { createIntake } from './intake.ts';
import { failureOf } from './outcome.ts';
import { type Polling, startPolling } from './polling.ts';
import { publishProfile } from './profile.ts';
import { createSender } from './send.ts';
import { createSideCalls } from './side-calls.ts';
import { createWatch, type WatchParts } from './watch.ts';
import { WEBHOOK_PATH, webhookRoutes } from './webhook.ts';

/** How the bot is reached. */
export interface TelegramConfig {
  readonly token: string;
  /** Telegram's own, or a self-hosted or test server; without a slash at the end. */
  readonly apiRoot: string;
  /** How updates come in. */
  readonly receive:
    | { readonly mode: 'polling' }
    | { readonly mode: 'webhook'; readonly publicUrl: string; readonly secret: string };
}

export interface TelegramParts {
  readonly config: TelegramConfig;
  readonly texts: Texts;
  readonly vault: Pick<Vault, 'read'>;
  readonly clock: Clock;
  readonly beats: Heartbeats;
  readonly alarm: WatchParts['alarm'];
  /** Hears once when Telegram cannot be reached, why, and once when it is back. */
  readonly reached: (working: boolean, why: string | null) => void;
  /** Hears what went wrong; never gets what somebody wrote. */
  readonly report: WatchParts['report'];
  readonly download: Download;
}

/** What customers' events go to; known once the engine is open. */
export interface TelegramDoors {
  readonly customers: CustomerDoor;
  readonly interrupted: WatchParts['interrupted'];
}

export interface Telegram {
  readonly sender: Sender;
  readonly fetchFile: FetchFile;
  /** The webhook, where updates come that way. */
  routes(doors: TelegramDoors): Hono;
  readonly health: TelegramHealth;
  /** The bot's name, for links into the chat; `null` until Telegram has told it. */
  botName(): string | null;
  start(doors: TelegramDoors): void;
  stop(): Promise<void>;
}

/** What Telegram takes without complaint: a little at once in one chat, then one a second; thirty a second in all. */
const PER_CHAT = { burst: 5, perSecond: 1 };
const IN_ALL = { burst: 30, perSecond: 30 };
/** A call that takes longer may have been done all the same; see `unknown`. */
const CALL_SECONDS = 10;
const POLL_SECONDS = 40;

/** Customers in Telegram: private chats with the bot. */
export function createTelegram({
  config,
  texts,
  vault,
  clock,
  beats,
  alarm,
  reached,
  report,
  download,
}: TelegramParts): Telegram {
  const { token, apiRoot, receive } = config;
  const api = new Api(token, { apiRoot, timeoutSeconds: CALL_SECONDS, fetch: createFetch() });
  const health = new TelegramHealth((working) => reached(working, health.lastFault));
  const pace = new Pace(PER_CHAT, IN_ALL);
  const { heard } = health;
  let polling: Polling | null = null;
  let watch: Heartbeat | null = null;
  let name: string | null = null;

  const take = ({ customers }: TelegramDoors) =>
    createIntake({
      botId: token.split(':', 1)[0] ?? '',
      customers,
      clock,
      aside: createSideCalls(api),
      depart: createDepartures(api),
      pace,
      words: {
        privateOnly: (locale) => texts.word({ key: 'private-only' }, locale),
        notYours: texts.word({ key: 'not-your-button' }, 'zh-CN'),
      },
    });

  return {
    health,
    botName: () => name,
    sender: createSender({ api, texts, vault, clock, pace, heard }),
    fetchFile: (file) => fetchFile(file, { api, root: apiRoot, token, download }),
    routes: (doors) => (receive.mode === 'webhook' ? webhookRoutes(receive.secret, take(doors)) : new Hono()),
    start(doors) {
      const webhook =
        receive.mode === 'webhook'
          ? { url: `${receive.publicUrl}${WEBHOOK_PATH}`, secret: receive.secret }
          : null;
      const { interrupted } = doors;
      watch = createWatch({
        api,
        clock,
        beats,
        webhook,
        working: () => health.working,
        heard,
        interrupted,
        alarm,
        report,
      });
      void watch.start();
      void api.getMe().then(
        ({ username }) => {
          name = username;
        },
        (error: unknown) => heard(failureOf(error)),
      );
      void publishProfile(api, texts).catch((error: unknown) => heard(failureOf(error)));
      if (receive.mode === 'polling') {
        const patient = new Api(token, { apiRoot, timeoutSeconds: POLL_SECONDS });
        polling = startPolling({ api: patient, take: take(doors), heard, report });
      }
    },
    async stop() {
      watch?.stop();
      await polling?.stop();
    },
  };
}
