import { Hono } from 'hono';
import { fileJudge } from './adapters/files/judge.ts';
import { createLog, type Log } from './adapters/logs/logger.ts';
import { createWebApp } from './adapters/web/app.ts';
import { buildPages } from './adapters/web/build-pages.ts';
import { chatRoutes } from './adapters/web/chat/routes.ts';
import { issueOperatorLink } from './adapters/web/desk/operator-link.ts';
import { deskRoutes } from './adapters/web/desk/routes.ts';
import { issueLink } from './adapters/web/desk/session.ts';
import { createRegistry, healthRoutes } from './adapters/web/health.ts';
import { LiveHub } from './adapters/web/live.ts';
import { openPages } from './adapters/web/pages.ts';
import { PAGES_OUT } from './adapters/web/pages-out.ts';
import type { WebParts } from './adapters/web/parts.ts';
import { serveWeb, type WebServer } from './adapters/web/server.ts';
import { type Behind, type Channels, openChannels } from './channels.ts';
import { movableClock, systemClock } from './clock.ts';
import { sweepFiles } from './commands/purge.ts';
import { type Config, readConfig } from './config.ts';
import { seedDemo } from './demo.ts';
import { demoRoutes } from './demo-clock.ts';
import { EnvironmentFault } from './engine/errors.ts';
import type { Sender } from './engine/ports/sender.ts';
import { createFileIntake } from './file-intake.ts';
import { logReporter, openEngine, openGround } from './house.ts';
import { keepRetention } from './housekeeping.ts';
import { measuredReporter } from './metrics.ts';

/** Messages typed within this time of each other are answered together. */
const SETTLE_MS = 900;
/** Exit code for a fault of the environment: interfaces.md. */
const ENVIRONMENT = 3;

/** `npm start` and `npm run demo`: opens the house, prints the two addresses, serves until told to stop. */
export async function serve({ demo }: { readonly demo: boolean }): Promise<void> {
  const config = readConfig(demo ? { ZHAODAN_DEMO: 'true' } : {});
  const log = createLog(config.logLevel, 'stdout');
  const service = await open(config, log);
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await service.stop().catch(giveUp);
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
  // Last: whoever waits for these lines may send a signal at once.
  process.stdout.write(`Chat page: ${service.chat}\nDesk page: ${service.desk}\n`);
}

interface Service {
  /** The addresses of the two pages; the desk's signs in once. */
  readonly chat: string;
  readonly desk: string;
  stop(): Promise<void>;
}

async function open(config: Config, log: Log): Promise<Service> {
  const movable = config.demo ? movableClock() : null;
  const ground = await openGround(config, movable ?? systemClock());
  try {
    await buildPages();
    const live = new LiveHub();
    const channels = await openChannels(ground, log, giveUp);
    const intake = createFileIntake({ fetchers: channels.fetchers, judge: fileJudge, vault: ground.vault });
    const registry = createRegistry();
    const engine = openEngine(ground, {
      senders: { web: webSender(live), ...channels.senders },
      deskView: channels.deskView,
      intake,
      announcer: { lane: (lane) => live.lane(lane), desk: () => changedAtDesk(live, channels) },
      reporter: measuredReporter(registry, logReporter(ground, log, giveUp)),
      settleMs: SETTLE_MS,
    });
    ground.store.broken.then(giveUp);
    const parts: WebParts = {
      customers: engine,
      desk: engine,
      reads: ground.store,
      passes: ground.store,
      codes: ground.codes,
      paces: ground.paces,
      botAddress: channels.botAddress,
      vault: ground.vault,
      judge: fileJudge,
      clock: ground.clock,
      randomness: ground.randomness,
      live,
      pages: openPages(PAGES_OUT, ground.randomness),
      shop: ground.loaded.shop,
      settings: { publicUrl: config.publicUrl, demo: config.demo, defaultLocale: config.defaultLocale },
      turns: ground.store,
      report: (error, where) => log.error({ err: error, route: where }, 'a request failed'),
    };
    let outside = config.publicUrl;
    const behind: Behind = {
      engine,
      intake,
      deskLink: async (agentId, reference = '') =>
        `${outside}/desk/enter?link=${await issueLink(parts, agentId)}${reference && `#${reference}`}`,
    };
    const app = createWebApp(parts, [
      healthRoutes({
        ready: async () => ({
          store: await ground.store.ready(),
          migrations: await ground.store.migrated(),
          channels: { web: true, ...channels.working() },
        }),
        live,
        registry,
        metricsPublic: config.metricsPublic,
      }),
      ...channels.routes(behind),
      chatRoutes(parts),
      deskRoutes({
        ...parts,
        texts: ground.texts,
        plan: ground.loaded.plan,
        exportCase: (reference) => ground.papers.bundle(reference),
      }),
      movable
        ? demoRoutes(movable, async () => {
            await engine.idle();
            await retention.look();
          })
        : new Hono(),
    ]);
    await sweepFiles(ground.store, ground.vault);
    if (config.demo) await seedDemo(ground, log);
    const server = await openPort(app, live, config);
    const retention = keepRetention(ground, log);
    await engine.start();
    outside ??= urlOf(config.host, server.port);
    channels.start(behind);
    const link = await issueOperatorLink(parts);
    return {
      chat: `${outside}/chat`,
      desk: `${outside}/desk/enter?link=${link}`,
      async stop() {
        retention.stop();
        await channels.stop();
        await server.stop();
        await engine.stop();
        await ground.close();
      },
    };
  } catch (error) {
    await ground.close();
    throw error;
  }
}

/** The desk pages look again, and so do the desks outside. */
function changedAtDesk(live: LiveHub, channels: Channels): void {
  live.desk();
  channels.changed();
}

/** A page reads its conversation from the store; to deliver is to say that there is something to read. */
function webSender(live: LiveHub): Sender {
  return {
    async deliver(_address, { entry }) {
      live.lane(entry.lane);
      return { kind: 'sent' };
    },
  };
}

function giveUp(reason: unknown): never {
  process.stderr.write(`${reason instanceof Error ? reason.message : 'the store failed'}\n`);
  process.exit(ENVIRONMENT);
}

async function openPort(app: Hono, live: LiveHub, { host, port }: Config): Promise<WebServer> {
  try {
    return await serveWeb(app, live, host, port);
  } catch (error) {
    throw portFault(error, `${host}:${port}`);
  }
}

/** An address to open on this machine, also where the server listens on all of its addresses. */
function urlOf(host: string, port: number): string {
  const open = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${open.includes(':') ? `[${open}]` : open}:${port}`;
}

function portFault(error: unknown, where: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') {
    return new EnvironmentFault(
      `端口 ${where} 已被占用：换一个端口，例如 ZHAODAN_PORT=3001 npm start。\nPort ${where} is taken: choose another, e.g. ZHAODAN_PORT=3001 npm start.`,
    );
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new EnvironmentFault(
      `无法监听 ${where}（${code}）：请检查 ZHAODAN_HOST 和 ZHAODAN_PORT。\nCannot listen on ${where} (${code}): check ZHAODAN_HOST and ZHAODAN_PORT.`,
    );
  }
  return error;
}
