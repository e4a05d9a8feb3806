import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPicturePool, type PicturePool, POOL } from '../../src/adapters/ocr/pool.ts';
import { loadTexts } from '../../src/adapters/texts/load.ts';
import { readImagesWith } from '../../src/commands/read-image.ts';
import type { PictureReader } from '../../src/engine/ports/picture-reader.ts';
import { zhaodan } from '../faults/program.ts';
import { corpus } from '../pictures/corpus.ts';

const { home, pictures: drawn } = corpus();
const texts = loadTexts(join(import.meta.dirname, '../../flows/texts'));
let pool: PicturePool;
let dir: string;
beforeAll(() => {
  pool = openPicturePool({ ...POOL, unavailable: (reason) => expect.unreachable(reason) });
  dir = mkdtempSync(join(tmpdir(), 'zhaodan-read-image-'));
});
afterAll(async () => {
  await pool.close();
  rmSync(dir, { recursive: true, force: true });
});

async function run(files: readonly string[], pictures: PictureReader = pool) {
  const lines: string[] = [];
  const receivedAt = '2026-12-30T12:00:00+08:00';
  const exit = await readImagesWith({ files, pictures, texts, receivedAt, say: (line) => lines.push(line) });
  return { exit, lines };
}

function fileOf(name: string): string {
  return join(home, drawn.find((picture) => picture.name === name)?.file as string);
}

it('says what a bill says, with the keys in their order', async () => {
  const file = fileOf('build-wechat-old-iphone');
  const { facts } = drawn.find(({ name }) => name === 'build-wechat-old-iphone')?.truth ?? {};
  const { exit, lines } = await run([file]);
  expect(exit).toBe(0);
  const line = JSON.parse(lines[0] as string);
  expect(Object.keys(line)).toEqual([
    'file',
    'sha256',
    'document',
    'locale',
    'lines',
    'facts',
    'direction',
    'warnings',
    'ms',
  ]);
  expect(line).toMatchObject({
    file,
    document: 'wechat_bill',
    locale: 'zh',
    direction: 'debit',
    warnings: [],
  });
  expect(line.sha256).toBe(createHash('sha256').update(readFileSync(file)).digest('hex'));
  expect(line.ms).toBeGreaterThan(0);
  expect(line.facts).toEqual({
    amount: { value: facts?.amount, currency: 'CNY' },
    paid_at: { value: facts?.paid_at, precision: 'second' },
    channel: { value: 'wechat' },
    transaction_id: { value: facts?.transaction_id },
    merchant_order_id: { value: facts?.merchant_order_id },
    shop_order_id: null,
    card_tail: facts?.card_tail ? { value: facts.card_tail } : null,
    payee: { value: facts?.payee },
    product: { value: facts?.product },
    recharge_account: null,
    status: { value: 'success' },
  });
});

it('gives boxes in pixels of the upright original', async () => {
  const { lines } = await run([fileOf('build-wechat-old-png'), fileOf('build-wechat-english-exif')]);
  const titles = lines.map((line) => JSON.parse(line).lines as { text: string; box: number[] }[]);
  const [status] = (titles[0] ?? []).filter(({ text }) => text === '当前状态');
  const [paid] = (titles[1] ?? []).filter(({ text }) => text === 'Status');
  // Both phones are 390 points wide at three pixels each; labels begin 16 and 20 points from the left.
  expect(status?.box[0]).toBeGreaterThan(30);
  expect(status?.box[0]).toBeLessThan(52);
  expect(paid?.box[0]).toBeGreaterThan(40);
  expect(paid?.box[0]).toBeLessThan(64);
});

it('gives the rows of a list of orders beside facts that are empty', async () => {
  const { exit, lines } = await run([fileOf('build-orders-cards-iphone')]);
  expect(exit).toBe(0);
  const { document, facts, orders } = JSON.parse(lines[0] as string);
  expect(document).toBe('order_list');
  expect(new Set(Object.values(facts))).toEqual(new Set([null]));
  expect(orders).toHaveLength(3);
  expect(Object.keys(orders[0])).toEqual(['shop_order_id', 'product', 'amount', 'ordered_at', 'status']);
  expect(orders[0].amount).toMatchObject({ currency: 'CNY' });
  expect(orders[0].ordered_at).toMatchObject({ precision: 'second' });
});

it('answers files at fault in their place, in words for both, and exits 1', async () => {
  const cut = join(dir, 'cut.jpg');
  writeFileSync(cut, readFileSync(fileOf('build-wechat-old-iphone')).subarray(0, 20_000));
  const note = join(dir, 'note.png');
  writeFileSync(note, 'hello');
  const { exit, lines } = await run([join(dir, 'gone.jpg'), dir, note, cut, fileOf('build-cat-iphone')]);
  expect(exit).toBe(1);
  const answers = lines.map((line) => JSON.parse(line));
  expect(answers.map(({ reason }) => reason)).toEqual([
    'not_found',
    'not_allowed',
    'format',
    'damaged',
    undefined,
  ]);
  for (const { file, error } of answers.slice(0, 4)) {
    expect(file).toContain(dir);
    expect(error).toMatch(/[\u4e00-\u9fff].*[a-z]/);
  }
  expect(answers[4]).toMatchObject({ document: 'unknown', direction: null, warnings: [] });
});

it('says that a picture failed, and goes on', async () => {
  const outcomes = [
    { kind: 'failed', reason: 'hung' },
    { kind: 'failed', reason: 'died' },
    { kind: 'busy' },
  ] as const;
  const pending = outcomes.values();
  const failing = { ...pool, read: async () => pending.next().value ?? { kind: 'busy' as const } };
  const file = fileOf('build-cat-iphone');
  const { exit, lines } = await run([file, file, file], failing);
  expect(exit).toBe(1);
  expect(lines.map((line) => JSON.parse(line).reason)).toEqual(['hung', 'died', 'busy']);
});

it('is a fault of the environment where this machine cannot read pictures', async () => {
  const without = {
    ...pool,
    read: async () => ({ kind: 'unavailable' as const, reason: 'no such library' }),
  };
  await expect(run([fileOf('build-cat-iphone')], without)).rejects.toThrow(
    /no such library[\s\S]*no such library/,
  );
});

it('is a command that ends by itself', async () => {
  const { code, stdout, stderr } = await zhaodan(
    ['read-image', fileOf('build-cat-iphone'), join(dir, 'gone.jpg')],
    { env: {} },
  );
  expect(code).toBe(1);
  expect(stderr).toBe('');
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => Object.keys(JSON.parse(line)).at(-1)),
  ).toEqual(['ms', 'reason']);
  expect((await zhaodan(['read-image'], { env: {} })).code).toBe(2);
});
