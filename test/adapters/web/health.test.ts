import { describe, expect, it } from 'vitest';
import { createWebApp } from '../../../src/adapters/web/app.ts';
import { createRegistry, healthRoutes, type Readiness } from '../../../src/adapters/web/health.ts';
import { LiveHub } from '../../../src/adapters/web/live.ts';

function openHealth(ready: () => Promise<Readiness>, metricsPublic = false) {
  const registry = createRegistry();
  const health = healthRoutes({ ready, live: new LiveHub(), registry, metricsPublic });
  const settings = { publicUrl: null, demo: false, defaultLocale: 'zh-CN' } as const;
  const app = createWebApp({ settings, report: () => {} }, [health]);
  const from = (address: string) => ({ incoming: { socket: { remoteAddress: address } } });
  const get = async (path: string, address = '127.0.0.1', headers: Record<string, string> = {}) =>
    await app.request(path, { headers }, from(address));
  return { get };
}
const fine = async () => ({ store: true, migrations: true, channels: { web: true } });

describe('health', () => {
  it('is alive, and ready only when all of it is', async () => {
    const { get } = openHealth(fine);
    expect((await get('/healthz')).status).toBe(200);
    const ready = await get('/readyz');
    expect([ready.status, await ready.json()]).toEqual([200, await fine()]);
    const half = openHealth(async () => ({ ...(await fine()), channels: { telegram: false } }));
    expect((await half.get('/readyz')).status).toBe(503);
    const broken = openHealth(async () => {
      throw new Error('no store');
    });
    expect((await broken.get('/readyz')).status).toBe(503);
  });

  it('shows its figures to this machine alone', async () => {
    const { get } = openHealth(fine);
    await get('/healthz?secret=1');
    const metrics = await get('/metrics');
    const text = await metrics.text();
    expect(text).toContain('zhaodan_http_requests_total{method="GET",route="/healthz",status="200"} 1');
    expect(text).not.toContain('secret');
    expect((await get('/metrics', '::ffff:127.0.0.1')).status).toBe(200);
    expect((await get('/metrics', '10.0.0.7')).status).toBe(403);
    expect((await get('/metrics', '127.0.0.1', { 'X-Forwarded-For': '10.0.0.7' })).status).toBe(403);
    expect((await openHealth(fine, true).get('/metrics', '10.0.0.7')).status).toBe(200);
  });
});
