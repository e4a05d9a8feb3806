import { randomBytes } from 'node:crypto';
import { BlockList } from 'node:net';
import type { Hono } from 'hono';
import { fileJudge } from '../../../src/adapters/files/judge.ts';
import { createMemoryVault, type MemoryVault } from '../../../src/adapters/files/memory-vault.ts';
import { openPicturePool, POOL } from '../../../src/adapters/ocr/pool.ts';
import { createContinueCodes } from '../../../src/adapters/secrets/continue-codes.ts';
import { createMemoryStore } from '../../../src/adapters/store/memory/memory.ts';
import { MemoryPaces } from '../../../src/adapters/store/memory/paces.ts';
import { createWebApp } from '../../../src/adapters/web/app.ts';
import { CHAT_PACES, type ChatPaces } from '../../../src/adapters/web/chat/paces.ts';
import { chatRoutes } from '../../../src/adapters/web/chat/routes.ts';
import { LiveHub } from '../../../src/adapters/web/live.ts';
import { openPages } from '../../../src/adapters/web/pages.ts';
import { PAGES_OUT } from '../../../src/adapters/web/pages-out.ts';
import type { WebParts, WebSettings } from '../../../src/adapters/web/parts.ts';
import { serveWeb } from '../../../src/adapters/web/server.ts';
import type { Locale } from '../../../src/domain/locale.ts';
import type { LogEntry } from '../../../src/engine/conversation.ts';
import type { InboundEvent } from '../../../src/engine/inbound.ts';
import type { Vault } from '../../../src/engine/ports/vault.ts';
import { createPreviews } from '../../../src/engine/previews.ts';
import { type Shop, shopSchema } from '../../../src/engine/shop.ts';
import { newConversation } from '../../../src/engine/turn/beginning.ts';

type Line = Partial<Omit<LogEntry, 'lane' | 'number'>>;

export interface WorldOptions {
  readonly settings?: Partial<WebSettings>;
  readonly shop?: Partial<Shop>;
  readonly paces?: Partial<ChatPaces>;
  readonly vault?: Vault;
  readonly turns?: WebParts['turns'];
  readonly port?: number;
  readonly pagesDir?: string;
  /** The world before the restart: its store is still there. */
  readonly earlier?: World;
  /** What the engine would do with an event. By default it only keeps the customer's line. */
  readonly engine?: (event: InboundEvent, world: World) => void;
}

/** The web doors over memory, served on a real port, with a stand-in for the engine. */
export interface World {
  readonly parts: WebParts;
  readonly app: Hono;
  readonly url: string;
  readonly vault: MemoryVault;
  readonly seen: Set<string>;
  readonly events: InboundEvent[];
  readonly faults: unknown[];
  now: number;
  readonly locales: Map<string, Locale>;
  readonly logs: Map<string, LogEntry[]>;
  say(lane: string, line: Line): LogEntry;
  close(): Promise<void>;
}

function keepLine(event: InboundEvent, world: World): void {
  const { content, lane } = event;
  if (content.kind === 'text') world.say(lane, { text: content.text });
  if (content.kind === 'files') world.say(lane, { files: content.files, text: content.caption });
}

export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const store = createMemoryStore();
  const vault = createMemoryVault();
  const live = new LiveHub();
  const { earlier } = options;
  const seen = earlier?.seen ?? new Set<string>();
  const engine = options.engine ?? keepLine;
  const pool = openPicturePool({ ...POOL, unavailable: (reason) => world.faults.push(reason) });
  const random = { bytes: (count: number) => new Uint8Array(randomBytes(count)) };

  const parts: WebParts = {
    customers: {
      async receive(event) {
        if (seen.has(event.key)) return 'seen';
        seen.add(event.key);
        world.events.push(event);
        engine(event, world);
        live.lane(event.lane);
        return 'new';
      },
    },
    desk: {
      run: async () => ({ kind: 'refused', why: 'not_found' }),
      actOnIncident: async () => ({ kind: 'refused', why: 'not_found' }),
      closeIncident: async () => ({ kind: 'refused', why: 'not_found' }),
    },
    reads: {
      open: () => store.open(),
      decided: (limit) => store.decided(limit),
      row: (reference) => store.row(reference),
      audit: (reference) => store.audit(reference),
      casesOf: (lane) => store.casesOf(lane),
      undelivered: (lane) => store.undelivered(lane),
      quarantined: () => store.quarantined(),
      dismiss: (key) => store.dismiss(key),
      list: (...asked) => store.list(...asked),
      counts: (agent, now) => store.counts(agent, now),
      search: (groups, limit) => store.search(groups, limit),
      findReference: (beginning, limit) => store.findReference(beginning, limit),
      ownedBy: (agent) => store.ownedBy(agent),
      caseFigures: (from, until) => store.caseFigures(from, until),
      casesWithPayment: (numbers) => store.casesWithPayment(numbers),
      incidents: (since) => store.incidents(since),
      incident: (id) => store.incident(id),
      saveIncident: (incident) => store.saveIncident(incident),
      arrivals: (...asked) => store.arrivals(...asked),
      log: async (lane, after) => (world.logs.get(lane) ?? []).filter(({ number }) => number > after),
    },
    passes: earlier?.parts.passes ?? store,
    botAddress: () => null,
    codes: createContinueCodes({
      store: { ...store, ...earlier?.parts.passes },
      clock: { now: () => world.now },
      randomness: random,
    }),
    paces: new MemoryPaces({ now: () => world.now }),
    vault: options.vault ?? vault,
    judge: fileJudge,
    uploadMark: (agent, sha256) => `mark of ${agent} ${sha256.slice(0, 8)}`,
    previews: createPreviews(pool),
    clock: { now: () => world.now },
    randomness: random,
    live,
    pages: openPages(options.pagesDir ?? PAGES_OUT, random),
    shop: { ...shopSchema.parse({ names: ['星辰点卡'] }), ...options.shop },
    settings: {
      publicUrl: null,
      trustedProxies: new BlockList(),
      demo: false,
      defaultLocale: 'zh-CN',
      ...options.settings,
    },
    turns: {
      async load(lane) {
        const locale = world.locales.get(lane);
        const spoken = world.logs.get(lane)?.findLast(({ author }) => author !== 'customer');
        if (locale === undefined && spoken === undefined)
          return { conversation: null, case: null, waiting: [] };
        const blank = newConversation(lane, locale ?? 'zh-CN', world.now);
        const prompt = spoken?.prompt ? { id: spoken.prompt, buttons: spoken.buttons } : null;
        return { conversation: { value: { ...blank, prompt }, version: 1 }, case: null, waiting: [] };
      },
      ...options.turns,
    },
    report: (error) => world.faults.push(error),
  };
  const app = createWebApp(parts, [chatRoutes(parts, { ...CHAT_PACES, ...options.paces })]);
  const server = await serveWeb(app, live, '127.0.0.1', options.port ?? 0);
  const world: World = {
    ...{ parts, app, vault, seen, events: [], faults: [] },
    locales: earlier?.locales ?? new Map(),
    logs: earlier?.logs ?? new Map(),
    now: Date.now(),
    url: `http://127.0.0.1:${server.port}`,
    say(lane, line) {
      const log = world.logs.get(lane) ?? [];
      const blank = { author: 'customer', name: '', text: '', prompt: null, buttons: [], files: [] } as const;
      const entry: LogEntry = { ...blank, case: null, at: world.now, ...line, lane, number: log.length + 1 };
      world.logs.set(lane, [...log, entry]);
      live.lane(lane);
      return entry;
    },
    async close() {
      await server.stop();
      await pool.close();
    },
  };
  return world;
}
