import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningService, startService } from '../faults/service.ts';
import { draw } from '../pictures/draw.ts';
import { SHOTS } from '../pictures/shots.ts';
import { openBrowser } from './browser.ts';
import { AgentAtPage, CustomerAtPage, DESKTOP, PHONE } from './people.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'zhaodan-picture-'));
let browser: Browser;
let service: RunningService;
beforeAll(async () => {
  service = await startService(dataDir);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  expect(await service.stop()).toBe(0);
  rmSync(dataDir, { recursive: true, force: true });
});

/** Waits until a picture is there, and gives its pixels at places in hundredths, as light as 0 to 255. */
async function lightAt(picture: Locator, places: readonly (readonly [number, number])[]): Promise<number[]> {
  const drawn = (image: SVGElement | HTMLElement) =>
    image instanceof HTMLImageElement && image.naturalWidth > 0;
  await expect.poll(() => picture.evaluate(drawn)).toBe(true);
  return await picture.evaluate((image, at) => {
    const canvas = document.createElement('canvas');
    const { naturalWidth, naturalHeight } = image as HTMLImageElement;
    Object.assign(canvas, { width: naturalWidth, height: naturalHeight });
    const pen = canvas.getContext('2d');
    pen?.drawImage(image as HTMLImageElement, 0, 0);
    return at.map(([x, y]) => {
      const data = pen?.getImageData((x / 100) * naturalWidth, (y / 100) * naturalHeight, 1, 1).data;
      return Math.max(...(data ?? [255]).slice(0, 3));
    });
  }, places);
}

it('a screenshot sent on a phone is read, told in one line, covered at the desk, and whole for a recorded look', async () => {
  const shot = SHOTS.find(({ name }) => name === 'build-alipay-old-iphone');
  if (!shot) throw new Error('that picture is no longer drawn');
  const { bytes } = await draw(browser, shot);
  const customer = await CustomerAtPage.open(browser, service.url, PHONE, 'zh-CN');
  await customer.say('付了31.62没反应');
  await customer.press('option-agree');
  const file = { name: '账单.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(bytes) };
  await customer.page.setInputFiles('input[type=file]', file);
  await customer.page.locator('button[type=submit]').click();
  await customer.reads('读到了支付宝账单');
  await customer.reads('…2186');
  await customer.say('/human');
  const reference = await customer.reference();

  const agent = await AgentAtPage.enter(browser, service.deskUrl, DESKTOP, 'zh-CN');
  await agent.open(reference);
  await agent.claim();
  await agent.press(agent.words.preview(1));
  const marked = agent.page.locator('.marked');
  await marked.waitFor();
  const number = agent.page.getByRole('dialog').getByRole('button', { name: /交易单号/ });
  await number.click();
  const box = await marked
    .locator('.mark[data-on=true]')
    .evaluate(({ style }) => [style.left, style.top, style.width, style.height].map(parseFloat));
  const [left = 0, top = 0, width = 0, height = 0] = box;
  const middle = [0.2, 0.4, 0.6, 0.8].map((part) => [left + width * part, top + height / 2] as const);
  expect(await lightAt(marked.locator('img'), middle)).toEqual([0, 0, 0, 0]);
  await agent.press(agent.words.seeWhole);
  await expect.poll(() => marked.locator('img').getAttribute('src')).toMatch(/^blob:/);
  expect(Math.max(...(await lightAt(marked.locator('img'), middle)))).toBeGreaterThan(100);
  await agent.page.keyboard.press('Escape');
  await agent.page.locator('.timeline summary').click();
  await agent.page.locator('.timeline').getByText('#1').last().waitFor();
  await agent.leave();
  await customer.leave();
});
