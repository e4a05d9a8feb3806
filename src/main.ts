import type { Hono } from 'hono';
import { fileJudge } from './adapters/files/judge.ts';
import { createLog, type Log } from './adapters/logs/logger.ts';
import { tracedBook, tracedPictures } from './adapters/tracing/traced-ports.ts';
import { openTracing } from './adapters/tracing/tracing.ts';
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
import { verifyRoutes } from './adapters/web/verify/routes.ts';
import { type Behind, type Channels, openChannels } from './channels.ts';
import { movableClock, systemClock } from './clock.ts';
import { sweepFiles } from './commands/purge.ts';
import { type Config, readConfig } from './config.ts';
import { requireOwnStore, seedDemo } from './demo.ts';
import { demoBook, demoReconciler } from './demo-book.ts';
import { demoRoutes } from './demo-clock.ts';
import type { Engine } from './engine/engine.ts';
import type { OrderBook } from './engine/ports/order-book.ts';
import type { Sender } from './engine/ports/sender.ts';
import { createPreviews, type Previews } from './engine/previews.ts';
import { createFileIntake } from './file-intake.ts';
import { type Ground, logReporter, openEngine, openGround } from './house.ts';
import { keepRetention } from './housekeeping.ts';
import { openPort, urlOf } from './listening.ts';
import { measuredReporter, measurePictures, measureStore } from './metrics.ts';
import { openReconciler, openShopBook, untilBy } from './order-book.ts';
import { openPictures } from './pictures.ts';
import { announcerTo, joinOthers } from './sharing.ts';
import { tellings } from './tellings.ts';

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
  process.stdout.write(service.lines.map((line) => `${line}\n`).join(''));
}

interface Service {
  /** What is printed once it serves. */
  readonly lines: readonly string[];
  stop(): Promise<void>;
}

async function open(config: Config, log: Log): Promise<Service> {
  const movable = config.demo ? movableClock() : null;
  const ground = await openGround(config, movable ?? systemClock());
  const { store, vault, others } = ground;
  const tracing = await openTracing(config.traces);
  const { tracer } = tracing;
  const pool = openPictures(log);
  const pictures = tracedPictures(pool, tracer);
  const previews = createPreviews(pictures);
  /** A worker delivers and keeps the clocks; it has no pages, and hears of what it does from the others. */
  const receives = config.role !== 'worker';
  try {
    if (receives) await buildPages();
    const live = new LiveHub(others ? (lane) => others.news.topicOf(lane) : undefined);
    const channels = await openChannels(ground, previews, log, giveUp);
    const intake = createFileIntake({ fetchers: channels.fetchers, judge: fileJudge, vault });
    const registry = createRegistry();
    measureStore(registry, ground.store, ground.clock);
    measurePictures(registry, pool);
    const book =
      (await openShopBook(config, ground.loaded.shop, ground.secrets)) ?? (movable && demoBook(movable));
    const engine = openEngine(ground, {
      senders: { web: webSender(live), ...channels.senders },
      deskView: channels.deskView,
      intake,
      announcer: announcerTo(live, channels, others),
      reporter: measuredReporter(registry, logReporter(ground, log, giveUp)),
      tracer,
      settleMs: SETTLE_MS,
      shared: others ? { delivers: config.role !== 'web' } : undefined,
      pictures,
      book: book && { book: tracedBook(book, tracer), until: untilBy(ground.clock) },
    });
    store.broken.then(giveUp);
    const deskPasses = { passes: store, clock: ground.clock, randomness: ground.randomness };
    let outside = config.publicUrl;
    const behind: Behind = {
      engine,
      intake,
      deskLink: async (agentId, reference = '') =>
        `${outside}/desk/enter?link=${await issueLink(deskPasses, agentId)}${reference && `#${reference}`}`,
    };
    const health = healthRoutes({
      ready: async () => ({
        store: await store.ready(),
        migrations: await store.migrated(),
        channels: { web: true, ...channels.working() },
      }),
      live,
      registry,
      metricsPublic: config.metricsPublic,
    });
    const settings = { publicUrl: config.publicUrl, demo: config.demo, defaultLocale: config.defaultLocale };
    const report = (error: unknown, where: string) =>
      log.error({ err: error, route: where }, 'a request failed');
    const channelDoors = channels.routes(behind);
    const pages = () =>
      pageDoors({ ground, movable, book, previews, engine, live, channels, settings, report });
    const retention = keepRetention(ground, log, tellings(ground, channels, log));
    const moved = async () => {
      await engine.idle();
      await retention.look();
    };
    const app = createWebApp({ settings, report }, [
      health,
      ...(receives ? [...channelDoors, ...pages()] : []),
      ...(movable ? [demoRoutes(movable, moved)] : []),
    ]);
    if (others === null) await sweepFiles(store, vault);
    if (others !== null) await requireOwnStore(ground);
    if (config.demo) await seedDemo(ground, book, log, pictures);
    const server = await openPort(app, live, config);
    const away = (reason: unknown) => log.warn({ err: reason }, 'wake-ups pause');
    const joined = others && joinOthers(others, { ground, engine, live, channels, retention, report: away });
    retention.start();
    await engine.start();
    outside ??= urlOf(config.host, server.port);
    if (receives) channels.start(behind);
    return {
      lines: receives ? await pageLines(outside, deskPasses, others === null) : [`Worker: ${outside}/readyz`],
      async stop() {
        retention.stop();
        await channels.stop();
        await server.stop();
        await joined?.stop();
        await engine.stop();
        await pictures.close();
        await book?.close();
        await ground.close();
        await tracing.stop();
      },
    };
  } catch (error) {
    await pictures.close();
    await ground.close();
    throw error;
  }
}

/** What scripts look for: the addresses of the two pages. The desk's signs in once. */
async function pageLines(
  outside: string,
  passes: Parameters<typeof issueOperatorLink>[0],
  alone: boolean,
): Promise<readonly string[]> {
  const link = await issueOperatorLink(passes, { endsEarlier: alone });
  return [`Chat page: ${outside}/chat`, `Desk page: ${outside}/desk/enter?link=${link}`];
}

interface BehindPages {
  readonly ground: Ground;
  /** The demo's clock, where it is one. */
  readonly movable: ReturnType<typeof movableClock> | null;
  readonly book: OrderBook | null;
  readonly previews: Previews;
  readonly engine: Engine;
  readonly live: LiveHub;
  readonly channels: Channels;
  readonly settings: WebParts['settings'];
  readonly report: WebParts['report'];
}

function pageDoors({
  ground,
  movable,
  book,
  previews,
  engine,
  live,
  channels,
  settings,
  report,
}: BehindPages): readonly Hono[] {
  const { config, store, codes, paces, vault, clock, randomness, loaded } = ground;
  const parts: WebParts = {
    ...{ codes, paces, previews, vault, clock, randomness, live, settings, report },
    customers: engine,
    desk: engine,
    reads: store,
    passes: store,
    turns: store,
    botAddress: channels.botAddress,
    judge: fileJudge,
    pages: openPages(PAGES_OUT, randomness),
    shop: loaded.shop,
  };
  return [
    chatRoutes(parts),
    verifyRoutes(parts),
    deskRoutes({
      ...parts,
      texts: ground.texts,
      ...{ plan: loaded.plan, flows: loaded.flows },
      routes: loaded.routes,
      cases: store,
      reconcile: movable
        ? demoReconciler(movable)
        : openReconciler(config, loaded.shop, ground.secrets, book),
      canned: loaded.canned,
      exportCase: (reference) => ground.papers.bundle(reference),
      ...(config.slack && { slackCode: (agentId: string) => ground.agentCodes.issue(agentId) }),
    }),
  ];
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
