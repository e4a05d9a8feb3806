/**
 * Draws the chat page with a made-up conversation, on a phone and on a desktop, by day and by night, for a person to
 * look at: `node test/browser/look.ts FOLDER`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildPages } from '../../src/adapters/web/build-pages.ts';
import { openWorld } from '../adapters/web/world.ts';
import { openBrowser } from './browser.ts';
import { listen, tellStory } from './fake-talk.ts';

const folder = process.argv[2] ?? 'dist/look';
mkdirSync(folder, { recursive: true });
await buildPages();
const browser = await openBrowser();
const views = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 860 } };

for (const [name, viewport] of Object.entries(views))
  for (const colorScheme of ['light', 'dark'] as const) {
    const world = await openWorld({ engine: listen });
    const context = await browser.newContext({
      viewport,
      colorScheme,
      locale: 'zh-CN',
      deviceScaleFactor: name === 'phone' ? 2 : 1,
      hasTouch: name === 'phone',
    });
    const page = await context.newPage();
    const shot = async (what: string) => {
      await page.waitForTimeout(350);
      await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${what}.png`) });
    };
    page.on('console', (message) => process.stderr.write(`${message.type()}: ${message.text()}\n`));
    page.on('pageerror', (error) => process.stderr.write(`${error}\n`));
    await page.goto(`${world.url}/chat`);
    await page.getByRole('button', { name: '同意并继续' }).waitFor();
    await shot('1-start');
    const lane = [...world.logs.keys()][0] ?? '';
    await tellStory(world, lane, 'middle');
    await page.reload();
    await page.getByRole('button', { name: '找不到入口' }).waitFor();
    await shot('2-middle');
    await page.getByRole('button', { name: '菜单' }).click();
    await shot('3-menu');
    await page.keyboard.press('Escape');
    await page.setInputFiles('input[type=file]', [
      { name: '支付宝账单20261121.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n') },
      { name: '录音.m4a', mimeType: 'audio/mp4', buffer: Buffer.from('xx') },
    ]);
    await shot('4-files');
    await tellStory(world, lane, 'end');
    await page.reload();
    await page.getByText('UID 是').waitFor();
    await shot('5-end');
    await context.close();
    await world.close();
  }
await browser.close();
