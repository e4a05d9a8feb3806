import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type OwnServer, openServer } from '../postgres/own-server.ts';
import { Customer } from './customer.ts';
import { startOn, storeOn } from './postgres-services.ts';
import type { RunningService } from './service.ts';
import { heldUp, keepTelling } from './telling.ts';

const CRASHES = 2;
const AT_ONCE = 6;
const within = { timeout: 20_000, interval: 50 };

let server: OwnServer;
const running: RunningService[] = [];
beforeAll(async () => {
  server = await openServer();
});
afterEach(async () => {
  for (const service of running.splice(0)) if (service.child.exitCode === null) await service.kill();
});
afterAll(() => server.remove());

const ready = async (url: string) => (await fetch(`${url}/readyz`)).status;

describe('kill -9 of the database', () => {
  it('is said honestly while it lasts and over soon after it is back', async () => {
    const service = await startOn(server.url);
    running.push(service);
    const { url } = service;
    const customer = new Customer(() => url);
    await customer.enter();
    const hello = await customer.reply(0);
    expect(await ready(url)).toBe(200);

    await server.crash();
    const asked = performance.now();
    const refused = await fetch(`${url}/chat/messages`, {
      method: 'POST',
      headers: { origin: url, cookie: customer.cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ id: crypto.randomUUID(), text: '付了68没反应' }),
    });
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(2);
    expect(await refused.json()).toMatchObject({ error: 'store_away', message: /有点忙/ });
    expect(performance.now() - asked).toBeLessThan(30_000);
    expect(await ready(url)).toBe(503);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);

    await server.start();
    await vi.waitFor(async () => expect(await ready(url)).toBe(200), within);
    await customer.press(hello, 'agree');
    expect((await customer.reply(hello.number)).number).toBeGreaterThan(hello.number);
    expect(service.child.exitCode).toBeNull();
  });

  it(`under load loses nothing that was acknowledged through ${CRASHES} crashes, and no process ends`, {
    timeout: 120_000,
  }, async () => {
    const services = [
      await startOn(server.url, 'web'),
      await startOn(server.url, 'all'),
      await startOn(server.url, 'worker'),
    ];
    running.push(...services);
    const customers = keepTelling(AT_ONCE, (place) => services[place % 2]?.url ?? '');
    for (let crash = 0; crash < CRASHES; crash += 1) {
      const before = customers.done.length;
      await vi.waitFor(() => expect(customers.done.length).toBeGreaterThan(before), {
        timeout: 120_000,
        interval: 50,
      });
      await server.crash();
      await server.start();
    }
    const done = await customers.stop();
    for (const service of services) expect(service.child.exitCode).toBeNull();
    for (const service of services) expect(await service.stop()).toBe(0);

    for (const told of done) heldUp(told);
    const store = await storeOn(server.url);
    expect(await store.integrity()).toEqual([]);
    // What was set back when everybody stopped is answered by whoever starts next.
    const next = await startOn(server.url, 'all');
    await vi.waitFor(async () => expect(await store.waitingLanes()).toEqual([]), {
      timeout: 60_000,
      interval: 100,
    });
    expect(await next.stop()).toBe(0);
    expect(await store.quarantined()).toEqual([]);
    await store.close();
  });
});
