import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWebApp } from '../../src/adapters/web/app.ts';
import { buildPages } from '../../src/adapters/web/build-pages.ts';
import { openPages } from '../../src/adapters/web/pages.ts';
import { PAGES_OUT } from '../../src/adapters/web/pages-out.ts';
import { verifyRoutes } from '../../src/adapters/web/verify/routes.ts';
import { AUDIT, bundleOf, KEY } from '../adapters/documents/a-bundle.ts';
import { unzip, zip } from '../adapters/documents/forgeries.ts';
import { openBrowser } from './browser.ts';

const dir = mkdtempSync(join(tmpdir(), 'zhaodan-verify-'));
let browser: Browser;
let server: ReturnType<typeof serve>;
let url: string;

beforeAll(async () => {
  await buildPages();
  browser = await openBrowser();
  const pages = openPages(PAGES_OUT, { bytes: (count) => new Uint8Array(count) });
  const settings = { publicUrl: null, demo: false, defaultLocale: 'zh-CN' } as const;
  const app = createWebApp({ settings, report: () => undefined }, [verifyRoutes({ pages })]);
  await new Promise<void>((resolve) => {
    server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve());
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/verify`;
});
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(dir, { recursive: true });
});

async function check(page: Page, bundle: Uint8Array): Promise<string> {
  await page.getByLabel('证据包').setInputFiles({
    name: 'case.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(bundle),
  });
  await page.getByRole('button', { name: '核对', exact: true }).click();
  return (await page.getByRole('status').textContent()) ?? '';
}

describe('the page that checks a bundle', () => {
  it('asks nothing of anybody once it is there, says what is wrong, and fits a phone', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
    const page = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (said) => complaints.push(said.text()));
    await page.goto(url);
    await context.setOffline(true);
    const whole = await bundleOf();

    await page.getByLabel(/回执上的指纹/).fill(AUDIT.events.at(-1)?.hash.slice(0, 16) ?? '');
    await page.getByText('还想核对得更严').click();
    await page.getByLabel(/店铺的公钥/).fill(KEY.publicPem);
    const said = await check(page, whole);
    expect(said).toContain('完好 · ZD-7K3F-2Q');
    expect(said).toContain('您的回执对得上');
    expect(said).not.toContain('没有填店铺的公钥');

    const files = await unzip(whole);
    files.set('exhibits/01-payment_proof.png', Buffer.from('another picture'));
    expect(await check(page, await zip(files))).toMatch(/被改动过.*证物 1/);
    expect(await check(page, Buffer.from('no zip'))).toContain('这不是一个完好的 zip 文件');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Check an evidence bundle' }).waitFor();
    expect(asked).toEqual([url]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('works from a file of one’s own', async () => {
    const kept = join(dir, 'kept.html');
    writeFileSync(kept, await (await fetch(url)).text());
    const page = await browser.newPage({ locale: 'zh-CN' });
    await page.goto(pathToFileURL(kept).href);
    expect(await check(page, await bundleOf())).toContain('没有填店铺的公钥');
    await page.close();
  });
});
