import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildPages } from '../../src/adapters/web/build-pages.ts';
import { picture } from '../adapters/web/samples.ts';
import { openWorld, type World, type WorldOptions } from '../adapters/web/world.ts';
import { openBrowser } from './browser.ts';
import { listen, tellStory } from './fake-talk.ts';

const axe = createRequire(import.meta.url).resolve('axe-core');
let browser: Browser;
let world: World;
let context: BrowserContext;
let page: Page;
/** What the browser complained of, and every address it asked that is not ours. */
let complaints: string[];

beforeAll(async () => {
  await buildPages();
  browser = await openBrowser();
});
afterAll(() => browser?.close());

async function open(options: WorldOptions = {}, more: Parameters<Browser['newContext']>[0] = {}) {
  world = await openWorld({ engine: listen, ...options });
  context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN', ...more });
  page = await context.newPage();
  page.setDefaultTimeout(60_000);
  complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (said) => {
    if (/Content Security Policy|Warning|violat/i.test(said.text())) complaints.push(said.text());
  });
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(world.url) && !/^(blob|data):/.test(address)) complaints.push(address);
  });
  await page.goto(`${world.url}/chat`);
  await page.getByText('我来帮您把这笔订单找回来').waitFor();
}
afterEach(async () => {
  await context.close();
  await world.close();
  expect(complaints).toEqual([]);
});

const lane = () => [...world.logs.keys()][0] ?? '';
const box = () => page.getByRole('textbox', { name: /消息|Message/ });
const say = async (text: string) => {
  await box().fill(text);
  await page.getByRole('button', { name: /^(发送|Send)$/ }).click();
};
const log = () => page.getByRole('log');
const said = (kind: string) => world.events.filter(({ content }) => content.kind === kind);

describe('the chat page', () => {
  it('leaves whoever presses a button by a key at the line to write on', async () => {
    await open();
    await page.getByRole('button', { name: '同意并继续' }).focus();
    await page.keyboard.press('Enter');
    await log().getByText('收到。').waitFor();
    expect(await box().evaluate((line) => line === document.activeElement)).toBe(true);
  });

  it('talks: a press, a typed message, an answer, and all of it after a reload', async () => {
    await open();
    await page.getByRole('button', { name: '同意并继续' }).click();
    await log().getByText('收到。').waitFor();
    expect(await page.getByRole('button', { name: '同意并继续' }).count()).toBe(0);
    await box().fill('付了68');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('没反应');
    await page.keyboard.press('Enter');
    await log().getByText('收到。').nth(1).waitFor();
    expect(said('text').map(({ content }) => content)).toEqual([{ kind: 'text', text: '付了68\n没反应' }]);
    expect(await log().getByText('没反应').count()).toBe(1);
    await page.reload();
    await log().getByText('没反应').waitFor();
    expect(said('hello')).toHaveLength(1);
  });

  it('follows the newest line, unless one reads further up', async () => {
    await open();
    await tellStory(world, lane(), 'middle');
    await page.reload();
    await page.getByRole('button', { name: '没有', exact: true }).click();
    await log().getByText('收到。').waitFor();
    for (const text of ['一', '二', '三'])
      world.say(lane(), { author: 'zhaodan', text: `${text}\n`.repeat(20) });
    await log().getByText('三').last().waitFor();
    const left = () =>
      log().evaluate((box) => Math.round(box.scrollHeight - box.scrollTop - box.clientHeight));
    await expect.poll(left).toBeLessThan(2);
    await log().hover();
    await page.mouse.wheel(0, -900);
    await page.getByRole('button', { name: '回到最新消息' }).waitFor();
    world.say(lane(), { author: 'zhaodan', text: '后来的' });
    await log().getByText('后来的').waitFor();
    expect(await left()).toBeGreaterThan(500);
    await page.getByRole('button', { name: '回到最新消息' }).click();
    await expect.poll(left).toBeLessThan(2);
  });

  it('stays at the newest line on a phone: after a press, and when two messages come in a row', async () => {
    await open();
    await page.setViewportSize({ width: 390, height: 844 });
    await tellStory(world, lane(), 'middle');
    await page.reload();
    const left = () =>
      log().evaluate((box) => Math.round(box.scrollHeight - box.scrollTop - box.clientHeight));
    await page.getByRole('button', { name: '没有', exact: true }).click();
    await log().getByText('收到。').waitFor();
    await expect.poll(left).toBeLessThan(2);
    const buttons = [{ option: 'yes', label: '再试一次吧' }];
    world.say(lane(), { author: 'zhaodan', text: '第一条\n'.repeat(12) });
    world.say(lane(), { author: 'zhaodan', text: '第二条\n'.repeat(12), prompt: 'phone-question', buttons });
    await page.getByRole('button', { name: '再试一次吧' }).waitFor();
    await expect.poll(left).toBeLessThan(2);
    await page.getByRole('button', { name: '再试一次吧' }).click();
    await log().getByText('收到。').nth(1).waitFor();
    await expect.poll(left).toBeLessThan(2);
  });

  it('keeps its header in place on a phone, whatever the menu puts the focus on', async () => {
    await open();
    await page.setViewportSize({ width: 390, height: 664 });
    await tellStory(world, lane(), 'middle');
    await page.reload();
    await log().getByText('收到。').or(box()).first().waitFor();
    await page.getByRole('button', { name: '菜单' }).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Escape');
    const main = page.getByRole('main');
    await main.evaluate((box) => box.scrollTo(0, 9));
    expect(
      await main.evaluate(({ scrollTop, scrollHeight, clientHeight }) => [
        scrollTop,
        scrollHeight - clientHeight,
      ]),
    ).toEqual([0, 0]);
    expect((await page.locator('header').boundingBox())?.y).toBe(0);
  });

  it('shows that it is replying while several quick messages wait for one answer', async () => {
    let thinking = false;
    await open({ engine: (event, here) => (thinking ? undefined : listen(event, here)) });
    thinking = true;
    const typing = page.getByText('正在回复');
    for (const text of ['付了68', '没反应']) {
      await say(text);
      await typing.waitFor({ state: 'attached' });
    }
    await expect.poll(() => said('text').length).toBe(2);
    expect(await typing.count()).toBe(1);
    for (const text of ['付了68', '没反应']) world.say(lane(), { text });
    world.say(lane(), { author: 'zhaodan', text: '两条都看到了' });
    await log().getByText('两条都看到了').waitFor();
    await expect.poll(() => typing.count()).toBe(0);
  });

  it('sends once what was written while the server was away, also after a reload', async () => {
    await open();
    const { port } = new URL(world.url);
    const earlier = world;
    await world.close();
    await say('断线时写的');
    await page.getByText('连上网络后自动发送').waitFor();
    expect(await page.getByText('网络断开了').isVisible()).toBe(true);
    world = await openWorld({ engine: listen, port: Number(port), earlier });
    await log().getByText('收到。').waitFor();
    expect(said('text')).toHaveLength(1);
    expect(await log().getByText('断线时写的').count()).toBe(1);
  });

  it('does not double what arrived although the answer was lost', async () => {
    await open();
    let lost = 0;
    await page.route('**/chat/messages', async (route) => {
      if (lost > 0) return await route.continue();
      lost += 1;
      await route.fetch();
      return await route.abort();
    });
    await say('只说一次');
    await log().getByText('收到。').waitFor();
    await expect.poll(() => log().getByText('只说一次').count()).toBe(1);
    await page.waitForFunction(() => localStorage.getItem('zhaodan.unsent') === null);
    expect(said('text')).toHaveLength(1);
  });

  it('waits as long as it is told to when it was too fast, and then goes on', async () => {
    await open({ paces: { messages: { burst: 1, perSecond: 1 } } });
    await say('一');
    await say('二');
    await page.getByText('发送中…').waitFor();
    world.now += 60_000;
    await expect.poll(() => said('text').length).toBe(2);
  });

  it('takes files by button, says per file what is wrong, and shows what arrived', async () => {
    await open();
    await page.setInputFiles('input[type=file]', [
      { name: '账单.png', mimeType: 'image/png', buffer: Buffer.from(await picture()) },
      { name: '假图.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') },
      { name: '录音.m4a', mimeType: 'audio/mp4', buffer: Buffer.from('x') },
    ]);
    await page.getByText('暂时看不了这种文件').waitFor();
    await say('这是账单');
    await page.getByRole('button', { name: '图片: 账单.png' }).waitFor();
    await log().getByText('暂时看不了这种文件').waitFor();
    expect(said('files')).toHaveLength(1);
    await page.getByRole('button', { name: '图片: 账单.png' }).click();
    await page.getByRole('dialog').getByRole('img', { name: '账单.png' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '知道了' }).click();
    expect(await log().getByText('暂时看不了这种文件').count()).toBe(0);
  });

  it('lets refused files take little room, and go with the next word', async () => {
    await open();
    const fakes = Array.from({ length: 5 }, (_, index) => ({
      name: `账单截图-${index}.jpg`,
      mimeType: 'image/jpeg',
      buffer: Buffer.from('not a picture!'),
    }));
    await page.setInputFiles('input[type=file]', fakes);
    await page.getByRole('button', { name: /^(发送|Send)$/ }).click();
    const refused = page.getByRole('status').filter({ hasText: '内容和文件名对不上' });
    await refused.waitFor();
    if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/refused.png` });
    expect((await refused.boundingBox())?.height).toBeLessThan(844 / 3);
    await say('好吧');
    await expect.poll(() => refused.count()).toBe(0);
  });

  it('corrects the last message and switches the language', async () => {
    await open();
    await say('金额68');
    await page.getByRole('button', { name: '修改' }).click();
    await box().fill('金额86');
    await page.keyboard.press('Enter');
    await log().getByText('金额86').waitFor();
    await expect.poll(() => said('edit').length).toBe(1);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Finds lost orders').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.reload();
    await page.getByText('Finds lost orders').waitFor();
  });

  it('goes on on another device by a code', async () => {
    await open();
    await say('手机上说的');
    await log().getByText('收到。').waitFor();
    await page.getByRole('button', { name: '菜单' }).click();
    await page.getByRole('menuitem', { name: '换一台设备继续' }).click();
    await page.getByRole('button', { name: '生成继续码' }).click();
    const shown = page.getByRole('dialog').getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const code = (await shown.textContent()) ?? '';
    const desktop = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
    const other = await desktop.newPage();
    await other.goto(`${world.url}/chat`);
    await other.getByRole('button', { name: '菜单' }).click();
    await other.getByRole('menuitem', { name: '换一台设备继续' }).click();
    await other.getByRole('textbox', { name: '继续码' }).fill(code.toLowerCase());
    await other.getByRole('button', { name: '继续那边的对话' }).click();
    await other.getByRole('log').getByText('手机上说的').waitFor();
    await desktop.close();
  });

  it('keeps its shape whatever is written', async () => {
    await open();
    const strange = [
      'e\u0301\u0302\u0303'.repeat(3334),
      '\u202Egnp.rehto\u2066abc',
      '长'.repeat(100_000),
      'W'.repeat(4000),
      '\n'.repeat(3000),
      '<img src=x onerror=alert(1)>',
    ];
    for (const text of strange)
      world.say(lane(), { author: 'agent', name: `\u202E${text.slice(0, 200)}`, text });
    world.say(lane(), { author: 'zhaodan', text: '最后一行' });
    await page.getByText('最后一行').waitFor();
    const sizes = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      boxes: [...document.querySelectorAll('[role=log] *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 80)),
      tall: document.querySelector('[role=log]')?.scrollHeight ?? 0,
    }));
    expect(sizes.wide).toBe(390);
    expect(sizes.boxes).toEqual([]);
    expect(sizes.tall).toBeLessThan(20_000);
    await page.getByRole('button', { name: '展开全部' }).first().click();
    await page.getByRole('button', { name: '收起' }).first().waitFor();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`can be used by everybody (${colorScheme})`, async () => {
      await open({ settings: { demo: true } }, { colorScheme, bypassCSP: true });
      await tellStory(world, lane(), 'end');
      await page.reload();
      await page.getByText('UID 是').waitFor();
      await page.addScriptTag({ path: axe });
      const faults = await page.evaluate(async () => {
        const { axe: checker } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const { violations } = await checker.run();
        return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 120))]);
      });
      expect(faults).toEqual([]);
    });
});
