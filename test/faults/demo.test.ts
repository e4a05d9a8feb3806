import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createLog } from '../../src/adapters/logs/logger.ts';
import { createWrittenPictureReader } from '../../src/adapters/ocr/written-pictures.ts';
import { readConfig } from '../../src/config.ts';
import { demoBook } from '../../src/demo/order-book.ts';
import { known } from '../../src/domain/fact.ts';
import { DAY } from '../../src/domain/instant.ts';
import { openGround } from '../../src/wiring/ground.ts';
import { seedDemo } from '../../src/wiring/seed-demo.ts';
import { Customer } from './customer.ts';
import { type RunningService, startService } from './service.ts';

const root = mkdtempSync(join(tmpdir(), 'zhaodan-demo-'));
let service: RunningService | null = null;
afterEach(async () => {
  if (service?.child.exitCode === null) await service.kill();
  service = null;
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function move(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/demo/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

describe('the stories of the demo', () => {
  it.each(['2026-11-22T16:05:00Z', '2027-01-01T03:00:00Z', '2027-03-01T12:30:00Z', '2028-02-29T15:59:00Z'])(
    'all reach the desk when it is %s',
    async (now) => {
      const at = Date.parse(now);
      const config = readConfig({ ZHAODAN_DATA_DIR: join(root, String(at)), ZHAODAN_DEMO: 'true' }, {});
      const ground = await openGround(config, { now: () => at });
      const log = createLog('silent', 'stderr');
      await seedDemo(ground, demoBook({ now: () => at }), log, createWrittenPictureReader());
      const cases = (await ground.store.open()).map((row) => row.case);
      expect(cases.map(({ lossType }) => lossType).toSorted()).toEqual([
        'deleted_or_overwritten',
        'goods_missing',
        'paid_no_order',
      ]);
      expect(cases.map(({ locale }) => locale).toSorted()).toEqual(['en', 'zh-CN', 'zh-CN']);
      const yesterday = new Date(at - DAY + 8 * 3_600_000).toISOString().slice(0, 10);
      // The last digits of their numbers say what the demo's order book has of them.
      expect(cases.map(({ looks }) => looks?.at(-1)?.reading.says)).toEqual([
        'payment_only',
        'delivered',
        'payment_only',
      ]);
      for (const { facts, handedOverEarly } of cases) {
        expect(known(facts, 'paid_at')?.value.value.slice(0, 10)).toBe(yesterday);
        expect(handedOverEarly).toBeNull();
      }
      await seedDemo(ground, demoBook({ now: () => at }), log, createWrittenPictureReader());
      expect(await ground.store.open()).toHaveLength(3);
      await ground.close();
    },
  );
});

describe('POST /demo/clock', () => {
  it('answers when everything that came due was handled', async () => {
    service = await startService(join(root, 'moved'), { ZHAODAN_DEMO: 'true' });
    const { url } = service;
    const customer = new Customer(() => url);
    await customer.enter();
    await customer.say('昨天14:03微信付了68，没有订单');
    const asked = await customer.reply((await customer.reply(0)).number);
    await customer.press(asked, 'agree');
    const question = await customer.reply(asked.number);
    const before = Date.now();
    const answer = await move(url, { advance_seconds: 3 * 86_400 });
    expect(answer.status).toBe(200);
    const body = (await answer.json()) as { now: string };
    expect(Object.keys(body)).toEqual(['now']);
    expect(Date.parse(body.now) - before - 3 * DAY).toBeLessThan(60_000);
    expect(Date.parse(body.now)).toBeGreaterThanOrEqual(before + 3 * DAY);
    const since = (await customer.entries()).filter(({ number }) => number > question.number);
    expect(since.map(({ author }) => author)).toContain('zhaodan');
    expect(await service.stop()).toBe(0);
  });

  it('refuses what it does not understand and whoever is not at this machine', async () => {
    service = await startService(join(root, 'refused'), { ZHAODAN_DEMO: 'true' });
    const { url } = service;
    const bad = [
      {},
      { advance_seconds: -1 },
      { advance_seconds: 1.5 },
      { advance_seconds: '60' },
      { advance_seconds: 60, more: 1 },
      { advance_seconds: 1e12 },
      [],
      null,
      'not json',
      '',
    ];
    for (const body of bad) expect((await move(url, body)).status, JSON.stringify(body)).toBe(400);
    const forwarded = { 'x-forwarded-for': '127.0.0.1' };
    expect((await move(url, { advance_seconds: 60 }, forwarded)).status).toBe(403);
    expect((await move(url, { advance_seconds: 60 }, { origin: 'https://evil.example' })).status).toBe(403);
    const { now } = (await (await move(url, { advance_seconds: 0 })).json()) as { now: string };
    expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(60_000);
    expect(await service.stop()).toBe(0);
  });

  it('is not there without the demo, nor ever again on data that were in use without it', async () => {
    const dir = join(root, 'plain');
    service = await startService(dir);
    expect((await move(service.url, { advance_seconds: 60 })).status).toBe(404);
    expect(await service.stop()).toBe(0);
    const demo = { ZHAODAN_DEMO: 'true' };
    await expect(startService(dir, demo)).rejects.toThrow('ended with 3');
    await expect(startService(dir, demo)).rejects.toThrow('ZHAODAN_DATA_DIR=');
    service = await startService(dir);
    expect(await service.stop()).toBe(0);
  });
});
