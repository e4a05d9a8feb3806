import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadFlows } from '../src/adapters/flow-files/load.ts';
import { Sealer } from '../src/adapters/secrets/sealing.ts';
import { openSqliteStore } from '../src/adapters/store/open.ts';
import type { OpenedStore } from '../src/adapters/store/store.ts';
import { loadTexts } from '../src/adapters/texts/load.ts';
import type { Case } from '../src/domain/case.ts';
import { MINUTE } from '../src/domain/instant.ts';
import { codedWords } from '../src/engine/desk/worded/coded-words.ts';
import { queueView, readLists, rowViews } from '../src/engine/desk/worded/queue-view.ts';
import { QUEUE_LISTS } from '../src/engine/ports/queue-store.ts';
import { findCases } from '../src/engine/search/find-cases.ts';
import { termsOfCase, termsOfText } from '../src/engine/search/terms.ts';
import { newConversation } from '../src/engine/turn/beginning.ts';
import { FLOWS_DIR } from '../src/wiring/ground.ts';

const CASES = 50_000;
/** Of those so many are still open: a shop that has a very bad week. */
const OPEN = 2_000;
const LOOKS = 200;
const END = Date.parse('2026-11-21T14:03:00+08:00');
const PRODUCTS = ['原神月卡', 'Q币100元', '话费直充50元', 'Steam 充值卡', '王者荣耀点券'];
const NAMES = ['李雷', '韩梅梅', '王小明', '张三丰', '陈晓东', '赵敏', '周芷若'];
const AGENTS = ['lin', 'zhao', 'wu', 'sun'];

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

function numberOf(index: number): string {
  return `42000023452026${String(index * 7919).padStart(14, '0')}`;
}

function caseNo(index: number): Case {
  const at = END - (CASES - index) * MINUTE;
  const source = { kind: 'message', id: '1' } as const;
  const stated = <T>(value: T) => ({ value, source, at, standing: 'claimed', earlier: [] }) as const;
  const open = index >= CASES - OPEN;
  const owner = index % 3 === 0 ? null : pick(AGENTS, index);
  const clock = { kind: 'resolution', since: at, dueAt: at + 300 * MINUTE, left: 0, told: null } as const;
  return {
    reference: `ZD-${index.toString(36).toUpperCase().padStart(4, '0')}-2Q`,
    locale: 'zh-CN',
    lossType: 'paid_no_order',
    because: [],
    facts: {
      amount: stated({ minor: 100 + ((index * 37) % 50_000), currency: 'CNY' }),
      payment_channel: stated('wechat'),
      transaction_id: stated(numberOf(index)),
      merchant_order_id: stated(`XC20261121${String(index).padStart(9, '0')}`),
      product: stated(pick(PRODUCTS, index)),
      contact: stated(`user${index}@example.com`),
    },
    exhibits: [],
    checks: [],
    requests: [],
    notes: [],
    stage: open ? 'handed_over' : 'decided',
    handedOverEarly: null,
    owner: open ? owner : 'lin',
    waitingFor: open && owner !== null && index % 2 === 0 ? 'customer' : 'desk',
    decision: open ? null : { kind: 'resolved', resolution: 'reissued', words: '', by: 'lin', at },
    arrived: null,
    rating: null,
    openedAt: at,
    handedOverAt: at,
    closedAt: null,
    desk: open ? { clocks: [clock] } : {},
  };
}

async function fill(store: OpenedStore): Promise<void> {
  for (let first = 0; first < CASES; first += 250) {
    const turns = Array.from({ length: 250 }, (_, step) => {
      const value = caseNo(first + step);
      const lane = `web:${first + step}`;
      const said = `我是${pick(NAMES, first + step)}，昨天付了钱一直没有订单，麻烦帮我查一下`;
      return {
        lane,
        handled: [],
        conversation: { value: newConversation(lane, 'zh-CN', value.openedAt), version: 0 },
        case: { value, version: 0 },
        audit: [],
        log: [],
        edits: [],
        copies: [],
        clocks: [],
        paymentNumbers: [numberOf(first + step)],
        terms: [...termsOfCase(value), ...termsOfText(said)],
        also: [],
        letters: [],
        archive: [],
      };
    });
    await store.commitTurns(turns);
  }
}

async function timed(look: (index: number) => Promise<unknown>): Promise<Record<string, number>> {
  const times: number[] = [];
  for (let index = 0; index < LOOKS; index += 1) {
    const started = performance.now();
    await look(index);
    times.push(performance.now() - started);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95), max: at(0.999) };
}

/** How long the queue and the search of a desk with 50,000 cases take, in milliseconds, as a page shows them. */
export async function desk(): Promise<Record<string, Record<string, number>>> {
  const dir = mkdtempSync(join(tmpdir(), 'zhaodan-bench-desk-'));
  const store = openSqliteStore({ dir, secrets: new Sealer(Buffer.alloc(32, 7), 'store') });
  try {
    await fill(store);
    const texts = loadTexts(join(FLOWS_DIR, 'texts'));
    const { plan, shop } = loadFlows(FLOWS_DIR);
    const pen = {
      words: codedWords(texts, 'zh-CN'),
      locale: 'zh-CN',
      now: END,
      nameOf: (id: string) => id,
    } as const;
    const writer = { pen, plan, shop, rejected: '已驳回' };
    const setAside = { count: 0, newest: [] };
    const results: Record<string, Record<string, number>> = {};
    for (const list of QUEUE_LISTS)
      results[`list ${list}`] = await timed(async (index) =>
        queueView(await readLists(store, [list], pick(AGENTS, index), 50, END), writer, setAside, END),
      );
    const searches: Record<string, (index: number) => string> = {
      reference: (index) => caseNo(index * 211).reference,
      'transaction number': (index) => numberOf(index * 211),
      'merchant number': (index) => `XC20261121${String(index * 211).padStart(9, '0')}`,
      'last four': (index) => String(1000 + index * 41).slice(-4),
      amount: (index) => `${1 + (index % 499)}.${String((index * 37) % 100).padStart(2, '0')}`,
      'name (one in seven)': (index) => pick(NAMES, index),
      'name and amount': (index) => `${pick(NAMES, index)} ${1 + (index % 499)}`,
      'product (one in five)': (index) => pick(PRODUCTS, index),
      'words everybody says': () => '没有订单',
    };
    for (const [name, typed] of Object.entries(searches))
      results[`search ${name}`] = await timed(async (index) =>
        rowViews(await findCases(store, typed(index), 51), writer),
      );
    return results;
  } finally {
    await store.close();
    rmSync(dir, { recursive: true });
  }
}
