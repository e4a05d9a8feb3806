import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Visitor } from './visitor.ts';
import { openWorld, type World, type WorldOptions } from './world.ts';

let world: World;
let pagesDir: string;
const open = async (options: WorldOptions = {}) => {
  world = await openWorld({ pagesDir, ...options });
};
beforeEach(() => {
  pagesDir = mkdtempSync(join(tmpdir(), 'zhaodan-pages-'));
  mkdirSync(join(pagesDir, 'chat/page'), { recursive: true });
  mkdirSync(join(pagesDir, 'assets'));
  const html =
    '<meta property="csp-nonce" nonce="NONCE"><script src="../../assets/a-1.js" nonce="NONCE"></script>';
  writeFileSync(join(pagesDir, 'chat/page/index.html'), html);
  writeFileSync(join(pagesDir, 'assets/a-1.js'), 'export const a = 1;\n'.repeat(200));
});
afterEach(async () => {
  await world.close();
  rmSync(pagesDir, { recursive: true });
});

/** Everything that can write, from the app itself, so that a new route is in the test from its first day. */
const writingRoutes = () =>
  world.app.routes
    .filter(({ method, path }) => method !== 'GET' && method !== 'ALL' && !path.endsWith('*'))
    .map(({ method, path }) => ({ method, path: path.replace(/:\w+/g, 'x') }));

describe('requests from other websites', () => {
  it('are refused on every route that writes', async () => {
    await open();
    const visitor = new Visitor(world);
    await visitor.begin();
    const routes = writingRoutes();
    expect(routes.length).toBeGreaterThan(6);
    const foreign: Record<string, string>[] = [
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { Origin: 'not an address' },
      { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
    ];
    for (const { method, path } of routes)
      for (const headers of foreign) {
        const { status } = await visitor.fetch(path, { method, headers, body: '{}' });
        expect({ path, headers, status }).toEqual({ path, headers, status: 403 });
      }
    expect(world.events).toHaveLength(1);
  });

  it('are told from those of the own page, also behind its public address', async () => {
    await open({ settings: { publicUrl: 'https://help.example/x' } });
    const statusWith = async (headers: Record<string, string>) =>
      (await world.app.request('/chat/session', { method: 'POST', body: '{}', headers })).status;
    expect(await statusWith({ Origin: 'https://help.example' })).toBe(200);
    expect(await statusWith({ Origin: 'https://help.example.evil' })).toBe(403);
    expect(await statusWith({ Origin: 'null', 'Sec-Fetch-Site': 'same-origin' })).toBe(200);
    expect(await statusWith({})).toBe(200);
  });
});

describe('the page', () => {
  it('allows nothing inline and nothing from elsewhere, with a fresh nonce each time', async () => {
    await open();
    const read = async () => {
      const response = await fetch(`${world.url}/chat`);
      const policy = response.headers.get('content-security-policy') ?? '';
      return { response, policy, html: await response.text() };
    };
    const [one, two] = [await read(), await read()];
    expect(one.policy).toContain("default-src 'none'");
    expect(one.policy).not.toContain('unsafe');
    expect(one.policy).toContain("frame-ancestors 'none'");
    expect(one.response.headers.get('x-frame-options')).toBe('DENY');
    expect(one.response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(one.response.headers.get('referrer-policy')).toBe('no-referrer');
    const nonce = /'nonce-([^']+)'/.exec(one.policy)?.[1] ?? 'none';
    expect(one.html).toContain(`nonce="${nonce}"`);
    expect(two.policy).not.toContain(nonce);
    expect(one.html).toContain('src="/chat/assets/a-1.js"');
  });

  it('may be framed by the shop alone', async () => {
    await open({ shop: { embed_origins: ['https://shop.example'] } });
    const policy = (await fetch(`${world.url}/chat?embed=1`)).headers.get('content-security-policy');
    expect(policy).toContain('frame-ancestors https://shop.example');
    const script = await fetch(`${world.url}/embed.js`);
    expect(script.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(await script.text()).toContain('/chat?embed=1');
  });

  it('serves its files for ever, packed, and no others', async () => {
    await open();
    const asset = await fetch(`${world.url}/chat/assets/a-1.js`, {
      headers: { 'Accept-Encoding': 'gzip, br' },
    });
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-encoding')).toBe('br');
    expect(await asset.text()).toContain('export const a');
    const plain = await world.app.request('/chat/assets/a-1.js');
    expect(plain.headers.get('content-encoding')).toBeNull();
    for (const name of ['b.js', '..%2Fchat%2Fpage%2Findex.html', '%2e%2e'])
      expect((await fetch(`${world.url}/chat/assets/${name}`)).status).toBe(404);
  });
});

describe('everything else', () => {
  it('can do nothing in a browser', async () => {
    await open();
    const answer = await fetch(`${world.url}/nowhere`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await fetch(`${world.url}/`, { redirect: 'manual' })).headers.get('location')).toBe('/chat');
  });
});
