import { Hono } from 'hono';
import type { Heartbeat } from '../../engine/heartbeat.ts';
import type { DeskView } from '../../engine/ports/desk-view.ts';
import type { FetchFile } from '../../engine/ports/file-intake.ts';
import type { NoticeLine } from '../../engine/ports/notice.ts';
import type { Sender } from '../../engine/ports/sender.ts';
import { Calls } from './calls.ts';
import { fetchFile } from './customer/files.ts';
import { listenToPresses } from './customer/presses.ts';
import { createSender } from './customer/send.ts';
import { openDesk } from './desk/desk.ts';
import { alertMail } from './desk/mail.ts';
import { SlackHealth } from './health.ts';
import type { SlackDoors, SlackParts } from './parts.ts';
import { createApp, OwnReceiver } from './receive/bolt.ts';
import { eventsRoutes } from './receive/door.ts';
import type { TakeIn } from './receive/incoming.ts';
import { createTakeIn } from './receive/intake.ts';
import { openSockets, type Sockets } from './receive/sockets.ts';
import { sweep } from './sweep.ts';
import { createWatch } from './watch.ts';
import { createWebClient } from './web-client.ts';

export interface Slack {
  readonly sender: Sender;
  readonly deskView: DeskView;
  readonly fetchFile: FetchFile;
  /** Introduces the doors; before that nothing is taken in. */
  join(doors: SlackDoors): void;
  /** The door for events, where they come over HTTP. */
  routes(): Hono;
  /** Says it in the alert channel, as soon as Slack takes it; the same key twice is the same message. */
  alert(key: string, lines: readonly NoticeLine[]): Promise<void>;
  /** Something changed at the desk. */
  changed(): void;
  /** Whether Slack can be heard and spoken to, and whether the desk channel can be used. */
  working(): { readonly slack: boolean; readonly slack_desk: boolean };
  start(): void;
  stop(): Promise<void>;
}

/** So long without any connection is an outage. */
const PATIENCE = 60_000;

/** Customers in direct messages with the app, and the desk in a channel. */
export function createSlack(parts: SlackParts): Slack {
  const { config, texts, clock, defaultLocale, report } = parts;
  const health = new SlackHealth();
  const calls = new Calls(createWebClient(config.botToken, config.apiUrl), health.heard);
  const { promise: joined, resolve: introduce } = Promise.withResolvers<SlackDoors>();
  let take: TakeIn = async () => null;
  const desk = openDesk({ ...parts, calls, joined, take: (incoming) => take(incoming) });
  let sockets: Sockets | null = null;
  let watch: Heartbeat | null = null;

  const word = (key: string) => texts.word({ key: `slack-${key}` }, defaultLocale);
  const missed = async (from: number, to: number) => {
    const { interrupted, outside } = await joined;
    await interrupted(from, to);
    await sweep(from, to, { calls, channel: config.deskChannel, store: parts.store, outside });
  };

  return {
    sender: createSender({ ...parts, calls }),
    fetchFile: (file) =>
      fetchFile(file, { calls, token: config.botToken, apiUrl: config.apiUrl, download: parts.download }),
    deskView: { show: desk.show, read: async (body, again) => desk.read(body, again, await joined) },
    join(doors) {
      const receiver = new OwnReceiver((error) => report(error, 'slack listener'));
      const app = createApp(receiver, config.botToken, config.apiUrl);
      listenToPresses(app, { calls, clock, customers: doors.customers });
      desk.listen(app, doors);
      const words = { late: word('late'), failed: word('failed') };
      take = createTakeIn({
        ...{ ...doors, turns: parts.store, receiver, heed: desk.heed, clock, defaultLocale, words, report },
      });
      introduce(doors);
    },
    routes: () =>
      config.receive.mode === 'http'
        ? eventsRoutes(config.receive.signingSecret, (incoming) => take(incoming))
        : new Hono(),
    alert: async (key, lines) => void (await (await joined).outside.post(alertMail(key, lines))),
    changed: desk.changed,
    working: () => ({ slack: health.working, slack_desk: health.working && desk.isOpen() }),
    start() {
      const { receive, apiUrl } = config;
      watch = createWatch({
        ...{ calls, clock, beats: parts.store, lookAround: desk.lookAround, interrupted: missed },
        working: () => health.working,
        report: (error) => report(error, 'slack watch'),
      });
      void watch.start();
      void desk.moveIn().catch((error: unknown) => report(error, 'slack desk'));
      if (receive.mode === 'socket')
        sockets = openSockets({
          ...{
            appToken: receive.appToken,
            apiUrl,
            report,
            listening: health.listening,
            unheard: parts.unheard,
            patience: PATIENCE,
          },
          take: (incoming) => take(incoming),
          reopened: (silence) => void watch?.missed(clock.now() - silence, clock.now()),
        });
    },
    async stop() {
      watch?.stop();
      desk.stop();
      await sockets?.stop();
    },
  };
}
