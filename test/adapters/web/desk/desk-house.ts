import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { BlockList } from 'node:net';
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createBillReader } from '../../../../src/adapters/bills/bill-reader.ts';
import { createFileIntake } from '../../../../src/adapters/files/intake.ts';
import { fileJudge } from '../../../../src/adapters/files/judge.ts';
import { createMemoryVault } from '../../../../src/adapters/files/memory-vault.ts';
import { loadFlows } from '../../../../src/adapters/flow-files/load.ts';
import { openPicturePool, POOL } from '../../../../src/adapters/ocr/pool.ts';
import { createWrittenPictureReader } from '../../../../src/adapters/ocr/written-pictures.ts';
import { createContinueCodes } from '../../../../src/adapters/secrets/continue-codes.ts';
import { createMemoryStore } from '../../../../src/adapters/store/memory/memory.ts';
import { MemoryPaces } from '../../../../src/adapters/store/memory/paces.ts';
import type { Store } from '../../../../src/adapters/store/store.ts';
import { loadTexts } from '../../../../src/adapters/texts/load.ts';
import { createWebApp } from '../../../../src/adapters/web/app.ts';
import type { DeskParts } from '../../../../src/adapters/web/desk/parts.ts';
import { deskRoutes } from '../../../../src/adapters/web/desk/routes.ts';
import { issueLink } from '../../../../src/adapters/web/desk/session.ts';
import { LiveHub } from '../../../../src/adapters/web/live.ts';
import { openPages } from '../../../../src/adapters/web/pages.ts';
import { PAGES_OUT } from '../../../../src/adapters/web/pages-out.ts';
import { createEngine, type Engine } from '../../../../src/engine/engine.ts';
import { createFileReader } from '../../../../src/engine/file-reader.ts';
import type { ReceivedFile } from '../../../../src/engine/inbound.ts';
import type { Role } from '../../../../src/engine/ports/pass-store.ts';
import { createPreviews } from '../../../../src/engine/previews.ts';

const FLOWS = join(import.meta.dirname, '../../../../flows');
export const LOADED = loadFlows(FLOWS);
export const TEXTS = loadTexts(join(FLOWS, 'texts'));
/** A Sunday evening in Beijing, the shop open. */
const EVENING = Date.parse('2026-11-22T20:30:00+08:00');

/** What a customer says and presses, in order; a file stands for a message with it. */
export type Story = readonly (string | { readonly press: string } | { readonly file: ReceivedFile })[];

/** The desk as it runs: the real engine, flows and texts over a store in memory, on a real port. */
export interface DeskHouse {
  readonly url: string;
  readonly parts: DeskParts;
  readonly store: Store;
  readonly engine: Engine;
  readonly routes: Hono;
  readonly faults: unknown[];
  now: number;
  /** Plays a story and answers the reference of the case it led to. */
  tell(customer: string, story: Story): Promise<string>;
  /** Makes an agent and answers the cookie of a session. */
  signIn(id: string, role?: Role, name?: string): Promise<string>;
  get(path: string, cookie?: string, language?: string): Promise<Response>;
  post(path: string, body: unknown, cookie?: string): Promise<Response>;
  close(): Promise<void>;
}

export async function openDeskHouse(
  change: Partial<DeskParts> = {},
  reads: 'words' | 'pictures' = 'words',
): Promise<DeskHouse> {
  const store = createMemoryStore();
  const vault = createMemoryVault();
  const live = new LiveHub();
  const faults: unknown[] = [];
  const pool = openPicturePool({ ...POOL, unavailable: (reason) => faults.push(reason) });
  const clock = { now: () => house.now };
  const randomness = { bytes: (count: number) => new Uint8Array(randomBytes(count)) };
  const codes = createContinueCodes({ store, clock, randomness });
  const engine = createEngine({
    sources: {
      store,
      vault,
      intake: createFileIntake({
        ...{ fetchers: {}, judge: fileJudge, vault, pause: async () => undefined },
        paces: new MemoryPaces(clock),
      }),
      files: createFileReader({
        pictures: reads === 'pictures' ? pool : createWrittenPictureReader(),
        bills: createBillReader(),
        vault,
        patience: 60_000,
      }),
      codes,
      papers: {
        everythingOf: async () => null,
        packet: async () => [],
        receipt: async (reference) => reference,
      },
      book: null,
      clock,
      randomness,
    },
    deskView: null,
    senders: { web: { deliver: async () => ({ kind: 'sent' }) } },
    announcer: live,
    reporter: {
      turnDone: () => undefined,
      bookSilent: () => undefined,
      incident: () => undefined,
      delivered: () => undefined,
      turnFailed: (_lane, reason) => faults.push(reason),
      fellBack: (_where, reason) => faults.push(reason),
      fatal: (reason) => faults.push(reason),
    },
    tools: { ...LOADED, orderBook: false, texts: TEXTS, chatPage: null, telegram: false },
    defaultLocale: 'zh-CN',
    settleMs: 0,
    rests: { passing: 0, fault: 0, newer: 0 },
  });
  const parts: DeskParts = {
    desk: engine,
    customers: engine,
    codes,
    cases: store,
    reads: store,
    passes: store,
    vault,
    judge: fileJudge,
    uploadMark: (agent, sha256) => `mark of ${agent} ${sha256.slice(0, 8)}`,
    previews: createPreviews(pool),
    clock,
    randomness,
    live,
    pages: openPages(PAGES_OUT, randomness),
    shop: LOADED.shop,
    settings: { publicUrl: null, trustedProxies: new BlockList(), demo: false, defaultLocale: 'zh-CN' },
    texts: TEXTS,
    plan: LOADED.plan,
    flows: LOADED.flows,
    routes: LOADED.routes,
    canned: LOADED.canned,
    ...change,
  };
  const routes = deskRoutes(parts);
  const demo = new Hono().post('/demo/clock', async (c) => {
    house.now += ((await c.req.json()) as { advance_seconds: number }).advance_seconds * 1000;
    return c.json({ now: new Date(house.now).toISOString() });
  });
  const report = (error: unknown) => void faults.push(error);
  const app = createWebApp({ settings: parts.settings, report }, [routes, demo]);
  const server = await new Promise<ServerType>((resolve) => {
    const started = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(started));
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let sent = 0;

  const house: DeskHouse = {
    ...{ url, parts, store, engine, routes, faults, now: EVENING },
    async tell(customer, story) {
      const lane = `web:${customer}`;
      for (const part of story) {
        sent += 1;
        house.now += 20_000;
        const content =
          typeof part === 'string'
            ? ({ kind: 'text', text: part } as const)
            : 'file' in part
              ? ({ kind: 'files', files: [part.file], caption: '' } as const)
              : await pressOf(store, lane, part.press);
        await engine.receive({ key: `${lane}:${sent}`, lane, at: house.now, content });
        await engine.idle();
        if (faults.length > 0) throw faults[0];
      }
      return (await store.load(lane)).case?.value.reference ?? '';
    },
    async signIn(id, role = 'agent', name = id) {
      await store.saveAgent({ id, name, role, active: true });
      const answer = await house.post('/desk/enter', { link: await issueLink(parts, id) });
      return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    },
    get: (path, cookie = '', language = 'zh-CN') =>
      fetch(url + path, { headers: { cookie, 'accept-language': language }, redirect: 'manual' }),
    post: (path, body, cookie = '') =>
      fetch(url + path, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json', 'accept-language': 'zh-CN' },
        body: JSON.stringify(body),
      }),
    async close() {
      live.close();
      await engine.stop();
      await new Promise((resolve) => server.close(resolve));
      await pool.close();
    },
  };
  return house;
}

async function pressOf(store: Store, lane: string, option: string) {
  const prompt = (await store.load(lane)).conversation?.value.prompt;
  const button = prompt?.buttons.find((each) => each.option === option || each.label === option);
  if (!prompt || !button) {
    const there = prompt?.buttons.map((each) => `${each.option} ${each.label}`).join(', ');
    throw new Error(`no button ${option}; there: ${there}`);
  }
  return { kind: 'press', prompt: prompt.id, option: button.option } as const;
}

/** The whole of it in one message, with everything personal that could show through. */
export const WHOLE_STORY =
  '昨天14:03在星辰点卡微信付了68买原神月卡，付完一直转圈，我的订单里没有这一单。交易单号4200002345202611213456789012 商户单号XC20261121140312345，电话13812345678，邮箱lihua88@qq.com，充值账号188273645';
export const PERSONAL = [
  '4200002345202611213456789012',
  'XC20261121140312345',
  '13812345678',
  'lihua88@qq.com',
  '188273645',
];
export const SUBMITTED: Story = [WHOLE_STORY, { press: 'agree' }, { press: 'submit' }];

let pressed = 0;
/** A key as the page makes one, once per press. */
export function freshKey(): string {
  pressed += 1;
  return `press-${pressed}-of-a-test`;
}
