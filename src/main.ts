import { setTimeout as sleep } from 'node:timers/promises';
import type { Hono } from 'hono';
import { systemClock } from './adapters/clock/system-clock.ts';
import { createFileIntake } from './adapters/files/intake.ts';
import { fileJudge } from './adapters/files/judge.ts';
import { createLog, type Log } from './adapters/logs/logger.ts';
import { measuredReporter, measurePictures, measureStore } from './adapters/metrics/metrics.ts';
import { clearStagings } from './adapters/store/sqlite/staging.ts';
import { tracedBook, tracedPictures } from './adapters/tracing/traced-ports.ts';
import { openTracing } from './adapters/tracing/tracing.ts';
import { createWebApp } from './adapters/web/app.ts';
import { buildPages } from './adapters/web/build-pages.ts';
import { issueLink } from './adapters/web/desk/session.ts';
import { createRegistry, healthRoutes } from './adapters/web/health.ts';
import { LiveHub } from './adapters/web/live.ts';
import { openPort, urlOf } from './adapters/web/open-port.ts';
import type { Config } from './config.ts';
import { type MovableClock, movableClock } from './demo/clock.ts';
import { demoRoutes } from './demo/clock-door.ts';
import { demoBook } from './demo/order-book.ts';
import type { Engine } from './engine/engine.ts';
import { CHANNELS } from './engine/inbound.ts';
import type { FileIntake } from './engine/ports/file-intake.ts';
import type { OrderBook } from './engine/ports/order-book.ts';
import type { PictureReader } from './engine/ports/picture-reader.ts';
import type { Tracer } from './engine/ports/tracer.ts';
import { createPreviews, type Previews } from './engine/previews.ts';
import { sweepFiles } from './engine/retention.ts';
import { lastWords } from './start/last-words.ts';
import { type Behind, type Channels, openChannels } from './wiring/channels.ts';
import { type Ground, openGround } from './wiring/ground.ts';
import { logReporter } from './wiring/log-reporter.ts';
import { openEngine } from './wiring/open-engine.ts';
import { openShopBook, untilBy } from './wiring/order-book.ts';
import { announcerTo, joinOthers } from './wiring/other-processes.ts';
import { requireOwnStore } from './wiring/own-store.ts';
import { pageDoors, pageLines, webSender } from './wiring/page-doors.ts';
import { openPictures } from './wiring/pictures.ts';
import { regularNotices } from './wiring/regular-notices.ts';
import { makeRounds } from './wiring/rounds.ts';
import { seedDemo } from './wiring/seed-demo.ts';

/** Messages typed within this time of each other are answered together. */
const SETTLE_MS = 900;
/** Exit code for a fault of the environment: interfaces.md. */
const ENVIRONMENT = 3;

/** `npm start` and `npm run demo`: opens the house, prints the two addresses, serves until told to stop. */
export async function serve(config: Config): Promise<void> {
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
  process.stdout.write(service.lines.map((line) => `${line}\n`).join(''));
}

interface Service {
  /** What is printed once it serves. */
  readonly lines: readonly string[];
  stop(): Promise<void>;
}

/** All of it, or nothing: what was opened is closed the other way round, at a stop as after a start that failed. */
async function open(config: Config, log: Log): Promise<Service> {
  const opened = new AsyncDisposableStack();
  try {
    const inside = await openInside(await openBase(config, log, opened));
    return { lines: await openDoors(inside, opened), stop: () => opened.disposeAsync() };
  } catch (error) {
    // What kept it from starting is what has to be told.
    await opened
      .disposeAsync()
      .catch((reason: unknown) => log.error({ err: reason }, 'not all that was opened could be closed'));
    throw error;
  }
}

/** What everything else stands on. */
interface Base {
  readonly log: Log;
  readonly ground: Ground;
  /** The demo's clock, where it is one. */
  readonly movable: MovableClock | null;
  readonly tracer: Tracer;
  readonly pictures: PictureReader;
  readonly previews: Previews;
  readonly book: OrderBook | null;
  readonly registry: ReturnType<typeof createRegistry>;
}

async function openBase(config: Config, log: Log, opened: AsyncDisposableStack): Promise<Base> {
  const tracing = await openTracing(config.traces);
  opened.defer(() => tracing.stop());
  const movable = config.demo ? movableClock() : null;
  const ground = await openGround(config, movable ?? systemClock());
  opened.defer(() => ground.close());
  const pool = openPictures(log);
  opened.defer(() => pool.close());
  const book =
    (await openShopBook(config, ground.loaded.shop, ground.secrets)) ?? (movable && demoBook(movable));
  if (book) opened.defer(() => book.close());
  const registry = createRegistry();
  measurePictures(registry, pool);
  const { tracer } = tracing;
  const pictures = tracedPictures(pool, tracer);
  return { log, ground, movable, tracer, pictures, previews: createPreviews(pictures), book, registry };
}

/** What does the work, before anybody can reach it. */
interface Inside extends Base {
  readonly live: LiveHub;
  readonly channels: Channels;
  readonly intake: FileIntake;
  readonly engine: Engine;
}

async function openInside(base: Base): Promise<Inside> {
  const { log, ground, tracer, pictures, previews, book, registry } = base;
  const { store, vault, clock, others, config } = ground;
  if (receives(config)) await buildPages();
  const live = new LiveHub(others ? (lane) => others.news.topicOf(lane) : undefined);
  const channels = await openChannels(ground, previews, log);
  const senders = { web: webSender(live), ...channels.senders };
  measureStore(
    registry,
    store,
    CHANNELS.filter((channel) => channel in senders),
    clock,
  );
  const intake = createFileIntake({
    ...{ fetchers: channels.fetchers, judge: fileJudge, vault, paces: ground.paces, pause: sleep },
  });
  const engine = openEngine(ground, {
    senders,
    deskView: channels.deskView,
    intake,
    announcer: announcerTo(live, channels, others),
    reporter: measuredReporter(registry, logReporter(ground, log, giveUp)),
    tracer,
    settleMs: SETTLE_MS,
    shared: others ? { delivers: config.role !== 'web' } : undefined,
    pictures,
    book: book && { book: tracedBook(book, tracer), until: untilBy(clock) },
  });
  store.broken.then(giveUp);
  return { ...base, live, channels, intake, engine };
}

/** Opens the port and lets everything run; gives the lines to print. */
async function openDoors(inside: Inside, opened: AsyncDisposableStack): Promise<readonly string[]> {
  const { log, ground, book, pictures, live, channels, intake, engine } = inside;
  const { config, store, vault, clock, randomness, others } = ground;
  const deskPasses = { passes: store, clock, randomness };
  let outside = config.publicUrl;
  const behind: Behind = {
    engine,
    intake,
    deskLink: async (agentId, reference = '') =>
      `${outside}/desk/enter?link=${await issueLink(deskPasses, agentId)}${reference && `#${reference}`}`,
  };
  const rounds = makeRounds(ground, log, regularNotices(ground, channels, log));
  const app = webApp(inside, channels.routes(behind), async () => {
    await engine.idle();
    await rounds.look();
  });
  await requireOwnStore(ground);
  if (others === null) {
    clearStagings(config.dataDir);
    await sweepFiles(store, vault);
  }
  if (config.demo) await seedDemo(ground, book, log, pictures);
  const server = await openPort(app, live, config);
  opened.defer(() => engine.stop());
  opened.defer(() => server.stop());
  const away = (reason: unknown) => log.warn({ err: reason }, 'wake-ups pause');
  const joined = others && joinOthers(others, { ground, engine, live, channels, rounds, report: away });
  if (joined) opened.defer(() => joined.stop());
  opened.defer(() => channels.stop());
  opened.defer(() => rounds.stop());
  await engine.start();
  rounds.start();
  outside ??= urlOf(config.host, server.port);
  if (!receives(config)) return [`Worker: ${outside}/readyz`];
  channels.start(behind);
  return pageLines(outside, deskPasses, others === null);
}

/** A worker delivers and keeps the clocks; it has no pages, and hears of what it does from the others. */
function receives({ role }: Pick<Config, 'role'>): boolean {
  return role !== 'worker';
}

/** `moved`: resolves when all that came due by the demo's clock is done. */
function webApp(
  inside: Inside,
  channelDoors: readonly Hono[],
  moved: () => Promise<void>,
): ReturnType<typeof createWebApp> {
  const { log, ground, movable, registry, live, channels } = inside;
  const { config, store } = ground;
  const { publicUrl, trustedProxies, demo, defaultLocale, metricsPublic } = config;
  const settings = { publicUrl, trustedProxies, demo, defaultLocale };
  const report = (error: unknown, where: string) =>
    log.error({ err: error, route: where }, 'a request failed');
  const ready = async () => ({
    store: await store.ready(),
    migrations: await store.migrated(),
    channels: { web: true, ...channels.working() },
  });
  return createWebApp({ settings, report }, [
    healthRoutes({ ready, live, registry, metricsPublic }),
    ...(receives(config) ? [...channelDoors, ...pageDoors({ ...inside, settings, report })] : []),
    ...(movable ? [demoRoutes(movable, moved)] : []),
  ]);
}

function giveUp(reason: unknown): never {
  process.stderr.write(`${lastWords(reason)}\n`);
  process.exit(ENVIRONMENT);
}
