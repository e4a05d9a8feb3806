import { mkdtempSync, rmSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/adapters/clock/system-clock.ts';
import { databaseFile } from '../../src/adapters/store/sqlite/database.ts';
import { openStorage } from '../../src/wiring/storage.ts';
import { Customer } from './customer.ts';
import { refusedStart } from './program.ts';
import { type RunningService, startService } from './service.ts';

const root = mkdtempSync(join(tmpdir(), 'zhaodan-start-'));
const running: RunningService[] = [];
let places = 0;

function place(): string {
  places += 1;
  return join(root, String(places));
}

/** Something waits in a conversation whose name was changed on the disk. */
async function leaveUnreadable(dataDir: string): Promise<void> {
  const { store, close } = await openStorage({ dataDir, secretKey: null, database: null }, systemClock());
  const content = { kind: 'text', text: '你好' } as const;
  await store.receive([{ key: 'waits', lane: 'web:somebody', at: Date.now(), content }]);
  await close();
  const client = new SqliteDatabase(databaseFile(dataDir));
  client.exec('UPDATE lanes SET sealed = randomblob(64)');
  client.close();
}

async function start(dir: string, env: Record<string, string> = {}): Promise<RunningService> {
  const service = await startService(dir, env);
  running.push(service);
  return service;
}

afterEach(async () => {
  for (const service of running.splice(0)) if (service.child.exitCode === null) await service.kill();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a start', () => {
  it('prints the two addresses once each, with the real port', async () => {
    const service = await start(place());
    let said = '';
    service.child.stdout?.on('data', (chunk) => {
      said += chunk;
    });
    expect(service.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+$/);
    expect(service.deskUrl).toMatch(new RegExp(`^${service.url}/desk/enter\\?link=\\S{20,}$`));
    expect((await fetch(`${service.url}/chat`)).status).toBe(200);
    expect((await fetch(service.deskUrl)).status).toBe(200);
    expect(await service.stop()).toBe(0);
    expect(said).not.toContain('page:');
  });

  it('prints the outside address where there is one', async () => {
    const service = await start(place(), { ZHAODAN_PUBLIC_URL: 'https://help.example.com/' });
    expect(service.url).toBe('https://help.example.com');
    expect(service.deskUrl).toMatch(/^https:\/\/help\.example\.com\/desk\/enter\?link=/);
    expect(await service.stop()).toBe(0);
  });

  it('is ready, and says what of', async () => {
    const { url } = await start(place());
    const answer = await fetch(`${url}/readyz`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ store: true, migrations: true, channels: { web: true } });
  });

  it('names a taken port and another one', async () => {
    const first = await start(place());
    const port = new URL(first.url).port;
    const { code, stdout, stderr } = await refusedStart({
      ZHAODAN_DATA_DIR: place(),
      ZHAODAN_PORT: port,
    });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(`127.0.0.1:${port}`);
    expect(stderr).toContain('ZHAODAN_PORT=3001 npm start');
    expect(stderr.trim().split('\n')).toHaveLength(2);
  });

  it('that fails once the port is open leaves nothing open, and says why', async () => {
    const dir = place();
    await leaveUnreadable(dir);
    const { code, stdout, stderr } = await refusedStart({
      ZHAODAN_DATA_DIR: dir,
      ZHAODAN_LOG_LEVEL: 'silent',
    });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    // A bug, for all the program knows: whoever looks into it needs to see where.
    expect(stderr).toMatch(/\n\s+at /);
  });

  it('names an address that is not of this machine', async () => {
    const { code, stderr } = await refusedStart({
      ZHAODAN_DATA_DIR: place(),
      ZHAODAN_HOST: '203.0.113.7',
    });
    expect(code).toBe(3);
    expect(stderr).toContain('ZHAODAN_HOST');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('leaves the directory to the process that has it', async () => {
    const dir = place();
    const first = await start(dir);
    const { code, stderr } = await refusedStart({ ZHAODAN_DATA_DIR: dir });
    expect(code).toBe(3);
    expect(stderr).toContain(dir);
    expect(stderr).toContain(String(first.child.pid));
    expect(stderr).toContain('ZHAODAN_DATA_DIR');
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
  });
});

describe('GET /metrics', () => {
  it('is for this machine alone', async () => {
    const { url } = await start(place(), { ZHAODAN_HOST: '0.0.0.0' });
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:/);
    expect((await fetch(`${url}/metrics`)).status).toBe(200);
    const proxied = { headers: { 'x-forwarded-for': '203.0.113.7' } };
    expect((await fetch(`${url}/metrics`, proxied)).status).toBe(403);
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((each) => each?.family === 'IPv4' && !each.internal)?.address;
    const elsewhere = url.replace('127.0.0.1', outside ?? '127.0.0.1');
    expect((await fetch(`${elsewhere}/metrics`)).status).toBe(outside === undefined ? 200 : 403);
  });

  it('is for everybody where the operator said so', async () => {
    const { url } = await start(place(), { ZHAODAN_METRICS_PUBLIC: 'true' });
    const proxied = { headers: { 'x-forwarded-for': '203.0.113.7' } };
    expect((await fetch(`${url}/metrics`, proxied)).status).toBe(200);
  });
});

describe('SIGTERM', () => {
  it('finishes what is under way, lets listening pages go, and the next start goes on', async () => {
    const dir = place();
    let service = await start(dir);
    const customers = Array.from({ length: 12 }, () => new Customer(() => service.url));
    await Promise.all(customers.map((customer) => customer.enter()));
    const page = await fetch(`${service.url}/chat/live`, { headers: { cookie: customers[0]?.cookie ?? '' } });
    expect(page.headers.get('content-type')).toContain('text/event-stream');
    const ended = page.text().catch(() => 'broken off');

    const said = customers.map(async (customer, index) => {
      await customer.say(`昨天14:03微信付了${20 + index}，没有订单`);
      await customer.say('买的是原神月卡');
    });
    await customers[11]?.reply(0);
    const asked = performance.now();
    expect(await service.stop()).toBe(0);
    expect(performance.now() - asked).toBeLessThan(30_000);
    expect(await ended).toContain('event: changed');

    service = await start(dir);
    await Promise.all(said);
    for (const [index, customer] of customers.entries()) {
      const entries = await settled(customer);
      const theirs = entries.filter(({ author }) => author === 'customer').map(({ text }) => text);
      expect(theirs.toSorted()).toEqual(customer.acknowledged.toSorted());
      expect(
        entries.some(({ author, text }) => author === 'zhaodan' && text.includes(`¥${20 + index}.00`)),
      ).toBe(true);
    }
    expect(await service.stop()).toBe(0);
  });
});

/** The entries once the last word is the program's. */
async function settled(customer: Customer) {
  for (;;) {
    const entries = await customer.entries();
    const theirs = entries.filter(({ author }) => author === 'customer').length;
    if (theirs === customer.acknowledged.length && entries.at(-1)?.author === 'zhaodan') return entries;
  }
}
