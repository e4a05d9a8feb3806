import { expect, it } from 'vitest';
import yauzl from 'yauzl';
import { createMemoryVault } from '../../../src/adapters/files/memory-vault.ts';
import { createMemoryStore } from '../../../src/adapters/store/memory/memory.ts';
import { HOUR } from '../../../src/domain/instant.ts';
import type { HeldBundle } from '../../../src/engine/ports/papers.ts';
import {
  LANE,
  NOON,
  someAudit,
  someCase,
  someConversation,
  someEntry,
  someTurn,
} from '../../contract/samples.ts';
import { aTurnedDownCase, packetOf } from '../../engine/escalation/a-situation.ts';
import { unzip } from './forgeries.ts';
import { papersOf } from './papers-of.ts';

function house() {
  const store = createMemoryStore();
  const vault = createMemoryVault();
  const time = { now: NOON };
  const papers = papersOf({ store, vault, now: () => time.now });
  return { store, vault, time, papers };
}

async function linesOf(zipped: Uint8Array | null): Promise<number[]> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(zipped ?? []));
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== 'conversation.jsonl') continue;
    const text = Buffer.concat(await (await zip.openReadStreamPromise(entry)).toArray()).toString();
    const lines = text.split('\n').filter((line) => line !== '');
    return lines.map((line) => JSON.parse(line).number);
  }
  return [];
}

async function namesIn(zipped: Uint8Array | null): Promise<string[]> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(zipped ?? []));
  const names: string[] = [];
  for await (const entry of zip.eachEntry()) names.push(entry.fileName);
  return names;
}

it('puts into a case’s bundle what belongs to that case, and nothing of the next one', async () => {
  const { store, papers } = house();
  const open = (reference: string, version: number, numbers: readonly (readonly [number, string | null])[]) =>
    store.commitTurns([
      someTurn({
        conversation: { value: someConversation({ case: reference }), version },
        case: { value: someCase({ reference }), version: 0 },
        audit: [someAudit('case_opened')],
        log: numbers.map(([number, about]) => someEntry(number, { case: about })),
      }),
    ]);
  await open('ZD-AAAA-AA', 0, [
    [1, null],
    [2, 'ZD-AAAA-AA'],
  ]);
  await open('ZD-BBBB-BB', 1, [
    [3, null],
    [4, 'ZD-BBBB-BB'],
    [5, null],
  ]);
  expect(await linesOf(await papers.bundle('ZD-AAAA-AA'))).toEqual([1, 2]);
  expect(await linesOf(await papers.bundle('ZD-BBBB-BB'))).toEqual([3, 4]);
});

it('makes the papers of a route, and keeps them with everything that is held', async () => {
  const { store, vault, papers } = house();
  const packet = packetOf('wechat', aTurnedDownCase('wechat', 'paid_no_order'));
  const [sheet] = await papers.packet(packet);
  expect(sheet).toMatchObject({ name: '微信支付投诉-填写单.pdf', mediaType: 'application/pdf' });
  expect((await vault.read(sheet?.sha256 ?? ''))?.length).toBe(sheet?.bytes);
  const conversation = { value: someConversation(), version: 0 };
  const log = [someEntry(1, { author: 'zhaodan', files: sheet ? [sheet] : [] })];
  await store.commitTurns([someTurn({ conversation, log })]);
  const { file } = (await papers.everythingOf(LANE)) ?? {};
  expect(await namesIn(await vault.read(file?.sha256 ?? ''))).toEqual([
    'README.txt',
    'conversation.jsonl',
    'papers/1-微信支付投诉-填写单.pdf',
  ]);
}, 60_000);

it('gives with everything that is held what was left in a chat that leads here', async () => {
  const { store, vault, papers } = house();
  const chat = 'telegram:42';
  for (const [lane, reference] of [
    [LANE, 'ZD-AAAA-AA'],
    [chat, 'ZD-BBBB-BB'],
    ['telegram:43', 'ZD-CCCC-CC'],
  ] as const)
    await store.commitTurns([
      someTurn({
        lane,
        conversation: { value: someConversation({ lane, case: reference }), version: 0 },
        case: { value: someCase({ reference }), version: 0 },
        audit: [someAudit('case_opened')],
        log: [someEntry(1, { lane, case: reference })],
      }),
    ]);
  await store.issue({ kind: 'resume_code', hash: 'f00d', subject: LANE, expiresAt: NOON + 1 });
  await store.redeem('f00d', chat, NOON);
  const { file } = (await papers.everythingOf(LANE)) ?? {};
  expect(await namesIn(await vault.read(file?.sha256 ?? ''))).toEqual([
    'README.txt',
    'conversation.jsonl',
    'conversation-2.jsonl',
    'cases/ZD-AAAA-AA.zip',
    'cases/ZD-BBBB-BB.zip',
  ]);
});

it('leaves out of everything that is held what the desk took back', async () => {
  const { store, vault, papers } = house();
  const conversation = { value: someConversation(), version: 0 };
  const wrong = { sha256: 'f'.repeat(64), bytes: 1, mediaType: 'image/png', name: 'wrong.png' };
  const log = [
    someEntry(1, { text: '你好' }),
    someEntry(2, { author: 'agent', text: '发错人了', files: [wrong], withdrawn: true }),
  ];
  await store.commitTurns([someTurn({ conversation, log })]);
  const { file } = (await papers.everythingOf(LANE)) ?? {};
  const bytes = (await vault.read(file?.sha256 ?? '')) ?? new Uint8Array();
  const said = (await unzip(bytes)).get('conversation.jsonl')?.toString() ?? '';
  expect(said).toContain('你好');
  expect(said).not.toMatch(/发错人了|f{64}/);
});

it('makes a bundle of everything at most once an hour, and says which it is', async () => {
  const { store, vault, time, papers } = house();
  expect(await papers.everythingOf(LANE)).toBeNull();
  let number = 0;
  /** The customer asks, and what they get goes into the log. */
  const ask = async (): Promise<HeldBundle | null> => {
    const bundle = await papers.everythingOf(LANE);
    number += 1;
    const entry = someEntry(number, { at: time.now, files: bundle ? [bundle.file] : [] });
    const conversation = { value: someConversation(), version: number - 1 };
    await store.commitTurns([someTurn({ conversation, log: [entry] })]);
    return bundle;
  };
  await ask();
  const first = await ask();
  expect(first).toMatchObject({ fresh: true });
  time.now += HOUR / 2;
  expect(await ask()).toEqual({ file: first?.file, fresh: false });
  time.now += HOUR / 2;
  const second = await ask();
  expect(second).toMatchObject({ fresh: true });
  expect(await linesOf(await vault.read(second?.file.sha256 ?? ''))).toEqual([1, 2, 3]);
  await vault.remove(second?.file.sha256 ?? '', async () => true);
  expect(await ask()).toMatchObject({ fresh: true });
});

it('holds the orders a customer keeps, also where nothing else is left', async () => {
  const { store, vault, papers } = house();
  const bytes = new TextEncoder().encode('支付成功');
  const { sha256 } = await vault.put(bytes);
  const file = {
    sha256,
    bytes: bytes.length,
    mediaType: 'text/plain',
    name: 'order.txt',
    kind: 'order_page',
    how: 'pasted',
  } as const;
  const keep = { name: 'a', keptAt: NOON, values: { product: '月卡' }, words: '支付成功', files: [file] };
  await store.commitTurns([someTurn({ archive: [{ keep }] })]);
  const held = await papers.everythingOf(LANE);
  const zipped = await vault.read(held?.file.sha256 ?? '');
  expect(await namesIn(zipped)).toEqual(
    expect.arrayContaining(['archive/orders.json', 'archive/1/1-order.txt']),
  );
});
