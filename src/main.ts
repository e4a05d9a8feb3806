import type { AddressInfo } from 'node:net';
import { serve as listen, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { createLog, type Log } from './adapters/logs/logger.ts';
import { createWebApp } from './adapters/web/app.ts';
import { buildPages } from './adapters/web/build-pages.ts';
import { chatRoutes } from './adapters/web/chat/routes.ts';
import { issueOperatorLink } from './adapters/web/desk/operator-link.ts';
import { deskRoutes } from './adapters/web/desk/routes.ts';
import { createRegistry, healthRoutes } from './adapters/web/health.ts';
import { LiveHub } from './adapters/web/live.ts';
import { openPages } from './adapters/web/pages.ts';
import type { WebParts } from './adapters/web/parts.ts';
import { PAGES_OUT } from './adapters/web/vite.config.ts';
import { movableClock, systemClock } from './clock.ts';
import { sweepFiles } from './commands/purge.ts';
import { type Config, readConfig } from './config.ts';
import { demoRoutes, seedDemo } from './demo.ts';
import { EnvironmentFault } from './engine/errors.ts';
import type { Sender } from './engine/ports/sender.ts';
import { logReporter, openEngine, openGround } from './house.ts';
import { keepRetention } from './housekeeping.ts';
import { measuredReporter } from './metrics.ts';

/** Messages typed within this time of each other are answered together. */
const SETTLE_MS = 350;
/** Exit code for a fault of the environment: interfaces.md. */
const ENVIRONMENT = 3;

export interface Service {
  readonly url: string;
  stop(): Promise<void>;
}

/** `npm start` and `npm run demo`: opens the house, prints the two addresses, serves until told to stop. */
export async function serve({ demo }: { readonly demo: boolean }): Promise<void> {
  const config = readConfig(demo ? { ZHAODAN_DEMO: 'true' } : {});
  const log = createLog(config.logLevel, 'stdout');
  const service = await open(config, log);
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await service.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
}

async function open(config: Config, log: Log): Promise<Service> {
  const movable = config.demo ? movableClock() : null;
  const ground = openGround(config, movable ?? systemClock());
  try {
    await buildPages();
    const live = new LiveHub();
    const registry = createRegistry();
    const engine = openEngine(ground, {
      senders: { web: webSender(live) },
      announcer: live,
      reporter: measuredReporter(registry, logReporter(log, giveUp)),
      settleMs: SETTLE_MS,
    });
    ground.store.broken.then(giveUp);
    const parts: WebParts = {
      customers: engine,
      desk: engine,
      reads: ground.store,
      passes: ground.store,
      vault: ground.vault,
      clock: ground.clock,
      randomness: ground.randomness,
      live,
      pages: openPages(PAGES_OUT, ground.randomness),
      shop: ground.loaded.shop,
      settings: { publicUrl: config.publicUrl, demo: config.demo, defaultLocale: config.defaultLocale },
      localeOf: async (lane) => (await ground.store.load(lane)).conversation?.value.locale ?? null,
      report: (error, where) => log.error({ err: error, route: where }, 'a request failed'),
    };
    const app = createWebApp(parts, [
      healthRoutes({
        ready: async () => ({ store: await ground.store.ready(), migrations: true, channels: { web: true } }),
        live,
        registry,
        metricsPublic: config.metricsPublic,
      }),
      chatRoutes(parts),
      deskRoutes({
        ...parts,
        texts: ground.texts,
        plan: ground.loaded.plan,
        exportCase: (reference) => ground.papers.bundle(reference),
      }),
      movable ? demoRoutes(movable, engine) : new Hono(),
    ]);
    await sweepFiles(config.dataDir, ground.store, ground.vault);
    await engine.start();
    const { server, url } = await openPort(config, app);
    const link = await issueOperatorLink(parts);
    const outside = config.publicUrl ?? url;
    process.stdout.write(`Chat page: ${outside}/chat\nDesk page: ${outside}/desk/enter?link=${link}\n`);
    const housekeeping = keepRetention(ground, log);
    if (config.demo) await seedDemo(engine, ground);
    return {
      url,
      async stop() {
        housekeeping.stop();
        await closePort(server, live);
        await engine.stop();
        ground.close();
      },
    };
  } catch (error) {
    ground.close();
    throw error;
  }
}

/** A page reads its conversation from the store; to deliver is to say that there is something to read. */
function webSender(live: LiveHub): Sender {
  return {
    async deliver(_address, { lane }) {
      live.lane(lane);
      return { kind: 'sent' };
    },
  };
}

function giveUp(reason: unknown): never {
  process.stderr.write(`${reason instanceof Error ? reason.message : 'the store failed'}\n`);
  process.exit(ENVIRONMENT);
}

function openPort({ host, port }: Config, app: Hono): Promise<{ server: ServerType; url: string }> {
  return new Promise((resolve, reject) => {
    const server = listen(
      { fetch: app.fetch, hostname: host, port },
      ({ address, port: real }: AddressInfo) => {
        resolve({ server, url: `http://${address.includes(':') ? `[${address}]` : address}:${real}` });
      },
    );
    server.once('error', (error: NodeJS.ErrnoException) => reject(portFault(error, host, port)));
  });
}

function portFault(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const where = `${host}:${port}`;
  if (error.code === 'EADDRINUSE') {
    return new EnvironmentFault(
      `端口 ${where} 已被占用：换一个端口，例如 ZHAODAN_PORT=3001 npm start。\nPort ${where} is taken: choose another, e.g. ZHAODAN_PORT=3001 npm start.`,
    );
  }
  if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL') {
    return new EnvironmentFault(
      `无法监听 ${where}（${error.code}）：请检查 ZHAODAN_HOST 和 ZHAODAN_PORT。\nCannot listen on ${where} (${error.code}): check ZHAODAN_HOST and ZHAODAN_PORT.`,
    );
  }
  return error;
}

/** No new requests; open pages are let go, so that the port is free at once. */
async function closePort(server: ServerType, live: LiveHub): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  live.close();
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  await closed;
}
