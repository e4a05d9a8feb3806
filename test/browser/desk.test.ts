import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { BlockList } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildPages } from '../../src/adapters/web/build-pages.ts';
import { issueOperatorLink } from '../../src/adapters/web/desk/operator-link.ts';
import { type DeskHouse, openDeskHouse, SUBMITTED } from '../adapters/web/desk/desk-house.ts';
import { openBrowser } from './browser.ts';
import { tellAfternoon, tellBusyDay } from './desk-stories.ts';

const axe = createRequire(import.meta.url).resolve('axe-core');
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const BY_DAY_AND_BY_NIGHT = [
  [WIDE, 'light'],
  [PHONE, 'dark'],
] as const;
let browser: Browser;
let house: DeskHouse;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  await buildPages();
  browser = await openBrowser();
});
afterAll(() => browser?.close());

async function open(
  viewport = WIDE,
  colorScheme: 'light' | 'dark' = 'light',
  change: Partial<DeskHouse['parts']> = {},
) {
  house = await openDeskHouse({
    settings: { publicUrl: null, trustedProxies: new BlockList(), demo: true, defaultLocale: 'zh-CN' },
    ...change,
  });
  // A dialog on its way in is paler than it will be: none is on its way.
  context = await browser.newContext({ viewport, colorScheme, locale: 'zh-CN', reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(60_000);
  complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (said) => {
    if (said.type() === 'error' && !/Failed to load resource/.test(said.text())) complaints.push(said.text());
  });
}
async function signIn(id = 'lin', role: 'agent' | 'lead' = 'agent', name = '小林') {
  const [key = '', value = ''] = (await house.signIn(id, role, name)).split('=');
  await context.addCookies([{ name: key, value, url: house.url }]);
  await page.goto(`${house.url}/desk`);
  await page.getByRole('tab', { name: '待认领' }).waitFor();
}
afterEach(async () => {
  await context.close();
  await house.close();
  expect(complaints).toEqual([]);
  expect(house.faults).toEqual([]);
});

async function faults(): Promise<string[]> {
  await page.addScriptTag({ path: axe }).catch(() => undefined);
  const source = readFileSync(axe, 'utf8');
  const loaded = await page.evaluate(() => 'axe' in window);
  if (!loaded) await page.evaluate(source);
  const found = await page.evaluate(async () => {
    const run = (window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } }).axe.run;
    type Violation = { id: string; nodes: { html: string; failureSummary: string }[] };
    return (await run()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
    );
  });
  complaints = complaints.filter((words) => !words.includes('Content Security Policy'));
  return found;
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const notes = async (reference: string) => (await house.store.row(reference))?.case.notes ?? [];

describe('the desk page', () => {
  it('lets a person in through the link, once, and a look at the link does not use it up', async () => {
    await open();
    const link = await issueOperatorLink(house.parts);
    await page.goto(`${house.url}/desk/enter?link=${link}`);
    await page.reload();
    await button('登录').click();
    await page.getByRole('tab', { name: '待认领' }).waitFor();
    expect(page.url()).toBe(`${house.url}/desk`);
    await page.goto(`${house.url}/desk/enter?link=${link}`);
    await button('登录').click();
    await page.getByText('这个链接已经用过了').waitFor();
  });

  it('shows a new case by itself, and takes it with one press however often it is pressed', async () => {
    await open();
    await signIn();
    await page.getByText('没有人在等认领').waitFor();
    const reference = await house.tell('a', SUBMITTED);
    await page.getByText(reference).click();
    await page.locator('.actions').getByRole('button', { name: '认领' }).dblclick();
    await page.getByRole('textbox', { name: '回复顾客' }).fill('您好，正在查。');
    await button('发送给顾客').dblclick();
    await page.getByRole('log').or(page.locator('.entries')).getByText('您好，正在查。').waitFor();
    const log = await house.store.log('web:a', 0);
    expect(log.filter(({ author }) => author === 'agent')).toHaveLength(1);
    const claims = (await house.store.audit(reference)).events.filter(({ type }) => type === 'case_claimed');
    expect(claims).toHaveLength(1);
  });

  it('keeps what was typed while the customer writes, and shows their words', async () => {
    await open();
    await signIn();
    const reference = await house.tell('a', SUBMITTED);
    await page.getByText(reference).click();
    await page.locator('.actions').getByRole('button', { name: '认领' }).click();
    await page.getByRole('textbox', { name: '回复顾客' }).fill('写到一半');
    await page.getByRole('textbox', { name: '写一条内部备注' }).fill('备注写到一半');
    await house.tell('a', ['再问一下进度']);
    await page.locator('.entries').getByText('再问一下进度').waitFor();
    expect(await page.getByRole('textbox', { name: '回复顾客' }).inputValue()).toBe('写到一半');
    await page.evaluate(() => {
      location.hash = '#list';
    });
    await page.getByText('从左边选一个案件').waitFor();
    await page.goBack();
    expect(await page.getByRole('textbox', { name: '回复顾客' }).inputValue()).toBe('写到一半');
    await button('保存备注').click();
    await page.locator('.notes li').getByText('备注写到一半').waitFor();
    expect(await notes(reference)).toMatchObject([{ text: '备注写到一半' }]);
    const log = await house.store.log('web:a', 0);
    expect(log.some(({ text }) => text.includes('备注'))).toBe(false);
  });

  it('does a thing once, even if the answer was lost and it is pressed again', async () => {
    await open();
    await signIn();
    const reference = await house.tell('a', SUBMITTED);
    await page.getByText(reference).click();
    await page.getByRole('textbox', { name: '写一条内部备注' }).fill('只一次');
    await page.route(
      '**/commands',
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await button('保存备注').click();
    await page.getByText('没有连上，内容还在').waitFor();
    expect(await page.getByRole('textbox', { name: '写一条内部备注' }).inputValue()).toBe('只一次');
    await button('保存备注').click();
    await expect.poll(() => page.getByRole('textbox', { name: '写一条内部备注' }).inputValue()).toBe('');
    expect(await notes(reference)).toHaveLength(1);
  });

  it('answers a stale button with how things stand', async () => {
    await open();
    await signIn();
    const reference = await house.tell('a', SUBMITTED);
    await page.getByText(reference).click();
    const claim = page.locator('.actions').getByRole('button', { name: '认领' });
    await claim.waitFor();
    house.parts.live.close();
    const zhao = { id: 'zhao', name: '赵敏', role: 'agent', active: true } as const;
    await house.store.saveAgent(zhao);
    await house.engine.run(zhao, { key: 'other-door-1', reference, kind: 'claim' });
    await claim.click();
    await page.getByText('赵敏已经在办这个案件了。').waitFor();
    await page.getByText('负责人 赵敏').waitFor();
    expect(await claim.count()).toBe(0);
  });

  it('gives a case to one of two who press at the same moment, and tells the other who', async () => {
    await open();
    const reference = await house.tell('a', SUBMITTED);
    await signIn();
    const [key = '', value = ''] = (await house.signIn('zhao', 'agent', '赵敏')).split('=');
    const second = await browser.newContext({ viewport: WIDE, locale: 'zh-CN' });
    await second.addCookies([{ name: key, value, url: house.url }]);
    const pages = [page, await second.newPage()] as const;
    await pages[1].goto(`${house.url}/desk`);
    const both = Promise.withResolvers<void>();
    let pressed = 0;
    for (const each of pages) {
      await each.getByText(reference).click();
      await each.locator('.actions').getByRole('button', { name: '认领' }).waitFor();
      await each.route('**/commands', async (route) => {
        pressed += 1;
        if (pressed === 2) both.resolve();
        await both.promise;
        await route.continue();
      });
    }
    await Promise.all(
      pages.map((each) => each.locator('.actions').getByRole('button', { name: '认领' }).click()),
    );
    await expect.poll(async () => (await house.store.row(reference))?.case.owner).toMatch(/^(lin|zhao)$/);
    const won = (await house.store.row(reference))?.case.owner === 'lin' ? 0 : 1;
    const name = ['小林', '赵敏'][won];
    await pages[won].getByRole('status').getByText('已认领').waitFor();
    await pages[won === 0 ? 1 : 0].getByText(`${name}已经在办这个案件了。`).waitFor();
    await pages[won].getByRole('textbox', { name: '回复顾客' }).waitFor();
    expect(await pages[won === 0 ? 1 : 0].getByRole('textbox', { name: '回复顾客' }).count()).toBe(0);
    await second.close();
  });

  it('shows a whole number for a reason, to copy without gaps, for this visit only', async () => {
    await open();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const reference = await house.tell('a', SUBMITTED);
    await signIn();
    await page.getByText(reference).click();
    await page.locator('.actions').getByRole('button', { name: '认领' }).click();
    const row = page.locator('.facts tr', { hasText: '交易' }).first();
    await row.getByText('…9012').waitFor();
    await row.getByRole('button', { name: /^看完整/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: '查订单' }).click();
    const whole = row.locator('.whole');
    await whole.waitFor();
    expect(await whole.textContent()).toBe('4200002345202611213456789012');
    expect(await whole.locator('span').count()).toBe(7);
    await row.getByRole('button', { name: /^复制/ }).click();
    await row.getByText('已复制').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('4200002345202611213456789012');
    await whole.evaluate((element) => getSelection()?.selectAllChildren(element));
    expect(await page.evaluate(() => String(getSelection()))).toBe('4200002345202611213456789012');
    await page.locator('.timeline summary').click();
    await page.locator('.timeline').getByText('查看完整内容').waitFor();

    await page.evaluate(() => {
      location.hash = '#list';
    });
    await page.getByText('从左边选一个案件').waitFor();
    await page.goBack();
    await row.getByText('…9012').waitFor();
    expect(await whole.count()).toBe(0);

    await row.getByRole('button', { name: /^看完整/ }).click();
    const own = page.getByRole('textbox', { name: '别的原因' });
    await own.fill('核对渠道回调');
    await own.press('Enter');
    await whole.waitFor();
    await house.tell('a', ['抄错了，交易单号是4200002345202611213456780012']);
    await row.getByText('…0012').waitFor();
    expect(await whole.count()).toBe(0);
    const looks = (await house.store.audit(reference)).events.filter(({ type }) => type === 'fact_revealed');
    expect(looks).toHaveLength(2);
  });

  it('shows a picture whole, and saves files and the bundle: each on the record, and a refusal in words', async () => {
    await open(WIDE, 'light', { exportCase: async () => new Uint8Array([80, 75, 3, 4]) });
    const bill = await sharp({ create: { width: 360, height: 640, channels: 3, background: '#1677ff' } })
      .png()
      .toBuffer();
    const { sha256 } = await house.parts.vault.put(new Uint8Array(bill));
    const file = { sha256, bytes: bill.length, mediaType: 'image/png', name: '账单.png' };
    const reference = await house.tell('a', [...SUBMITTED, { file }]);
    await signIn();
    await page.getByText(reference).click();
    await page.locator('.actions').getByRole('button', { name: '认领' }).click();
    const saved = async (press: () => Promise<void>) => {
      const [file] = await Promise.all([page.waitForEvent('download'), press()]);
      return [file.suggestedFilename(), readFileSync(await file.path())] as const;
    };
    expect(await saved(() => button('下载原件').click())).toEqual(['账单.png', bill]);
    expect(
      await saved(() => page.locator('.entries').getByRole('button', { name: '账单.png' }).click()),
    ).toEqual(['账单.png', bill]);
    await button('更多').click();
    const [name] = await saved(() => page.getByRole('menuitem', { name: '导出' }).click());
    expect(name).toBe(`${reference}.zip`);
    await button('放大证据 1').click();
    const picture = page.getByRole('dialog').locator('.marked img');
    const covered = await picture.getAttribute('src');
    await page.getByRole('dialog').getByRole('button', { name: '看原图' }).click();
    await expect.poll(() => picture.getAttribute('src')).toMatch(/^blob:/);
    expect(covered).toBe(`/desk/exhibits/${reference}/1`);
    const acts = (await house.store.audit(reference)).events.map(({ type }) => type);
    expect(acts.filter((type) => type === 'exhibit_revealed')).toHaveLength(3);
    expect(acts.filter((type) => type === 'bundle_given')).toHaveLength(1);
    await page.keyboard.press('Escape');
    await page.route('**/desk/exhibits/**', (route) =>
      route.fulfill({ status: 403, json: { error: 'not_allowed', message: '您没有这项权限。' } }),
    );
    await button('下载原件').click();
    await page.getByText('您没有这项权限').waitFor();
  });

  it('shows what was set aside, with the way to the case', async () => {
    await open();
    const reference = await house.tell('a', SUBMITTED);
    const content = { kind: 'text', text: '你好' } as const;
    await house.store.receive([{ key: 'bad-one', lane: 'web:a', at: house.now, content }]);
    for (let failure = 0; failure < 3; failure += 1) await house.store.countFailure('bad-one', 'RangeError');
    await signIn();
    await page.getByText('有 1 件事程序没能处理').click();
    await page.getByText('RangeError').waitFor();
    await page.locator('.aside-note a').click();
    await page.locator('.head').getByText(reference).waitFor();
  });

  it('can be worked by keyboard: lists, rows, the reply', async () => {
    await open();
    await tellAfternoon(house);
    await signIn();
    await page.getByRole('tab', { name: '待认领' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { name: '我的' }).getAttribute('aria-selected')).toBe('true');
    await page.locator('.rows a').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const reply = page.getByRole('textbox', { name: '回复顾客' });
    await reply.fill('用键盘写的');
    await reply.press('Control+Enter');
    await page.locator('.entries').getByText('用键盘写的').waitFor();
  });

  it('is two screens on a phone, with nothing wider than the glass', async () => {
    await open(PHONE);
    const reference = await tellAfternoon(house);
    await signIn();
    await page.getByRole('tab', { name: '我的' }).click();
    await page.locator(`a[href="#${reference}"]`).click();
    await page.locator('.head h1').waitFor();
    expect(await page.locator('.queue').isVisible()).toBe(false);
    for (const side of ['与顾客的对话', '案情']) {
      await button(side).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    }
    await page.goBack();
    await page.getByRole('tab', { name: '我的' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it.each(['light', 'dark'] as const)('has no fault axe knows of (%s)', async (scheme) => {
    await open(WIDE, scheme);
    const reference = await tellAfternoon(house);
    await signIn('lin', 'lead');
    const found: Record<string, string[]> = { queue: await faults() };
    await page.getByRole('tab', { name: '我的' }).click();
    await page.locator(`a[href="#${reference}"]`).click();
    await page.locator('.head h1').waitFor();
    await page.locator('.timeline summary').click();
    found.case = await faults();
    for (const name of ['要材料', '处理完成', '驳回']) {
      await page.locator('.actions').getByRole('button', { name }).click();
      await page.getByRole('dialog').waitFor();
      found[name] = await faults();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await page
      .getByRole('button', { name: /^看完整/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    found.reveal = await faults();
    await page.getByRole('dialog').getByRole('button', { name: '核对付款' }).click();
    await page.locator('.whole').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    found.whole = await faults();
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  });

  it('finds a case by what its customer would call it', async () => {
    await open();
    const reference = await tellAfternoon(house);
    await signIn();
    const find = page.getByRole('searchbox');
    await find.fill('原神');
    await expect.poll(() => page.locator('.row').count()).toBe(1);
    await find.fill('没有这样的');
    await page.getByText('没有找到').waitFor();
    await find.fill(reference.toLowerCase().replaceAll('-', ' '));
    await find.press('Enter');
    await page.locator('.head').getByText(reference).waitFor();
  });

  it.each(BY_DAY_AND_BY_NIGHT)(
    'shows what waits, what was promised and what is going on (%o, %s)',
    async (size, scheme) => {
      await open(size, scheme);
      const reference = await tellBusyDay(house);
      await signIn('lin', 'lead');
      await page.locator('.strip-list a').click();
      await page.locator('.incident h1').waitFor();
      expect(await faults()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
      await button('告诉所有顾客').click();
      await page.getByRole('dialog').getByRole('button', { name: '告诉所有顾客' }).click();
      await page.getByText('4 件都办了').waitFor();
      await page.locator(`.chips a[href="#${reference}"]`).click();
      await page.getByText('还没到期').waitFor();
      expect(await faults()).toEqual([]);
      await button('不发了').click();
      await page.getByText('不发了').waitFor({ state: 'detached' });
      await button('做到了').click();
      await page.locator('.tag[data-state="kept"]').waitFor();
      await button('移出事故').click();
      await page.getByText('属于事故').waitFor({ state: 'detached' });
      await page.locator('.actions').getByRole('button', { name: '更多' }).click();
      await page.getByRole('menuitem', { name: '归入事故…' }).click();
      await page.getByRole('radio').first().check();
      expect(await faults()).toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: '归入', exact: true }).click();
      await page.getByText('属于事故').waitFor();
      if (size === PHONE) await button('与顾客的对话').click();
      const reply = page.getByRole('textbox', { name: '回复顾客' });
      await button('常用回复').click();
      await page.getByRole('menuitem', { name: '在查' }).first().click();
      await expect.poll(() => reply.inputValue()).not.toBe('');
      await reply.fill('24小时内给您退款');
      await button('发送给顾客').click();
      await page.getByRole('dialog').getByRole('button', { name: '记下来' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.locator('.entry[data-author="agent"] .entry-more').last().click();
      await page.getByRole('menuitem', { name: '修改' }).click();
      await page.getByRole('dialog').getByRole('textbox').fill('24小时内给您退款，原路退回');
      await page.getByRole('dialog').getByRole('button', { name: '修改' }).click();
      await page.locator('.entries').getByText('原路退回').waitFor();
      expect((await house.store.row(reference))?.case.desk?.promises).toMatchObject([
        { state: 'kept' },
        { words: '24小时内给您退款', state: 'open' },
      ]);
    },
  );

  it.each(BY_DAY_AND_BY_NIGHT)('shows a lead the report, by its filters (%o, %s)', async (size, scheme) => {
    await open(size, scheme);
    await tellAfternoon(house);
    await signIn('zhou', 'lead', '周组长');
    await page.getByRole('button', { name: /周组长/ }).click();
    await page.getByRole('menuitem', { name: '报表' }).click();
    const tile = page.locator('.tiles dd').first();
    await tile.waitFor();
    const all = Number(await tile.textContent());
    expect(all).toBeGreaterThan(2);
    expect(await faults()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
    const kinds = () => page.locator('.legend li').allTextContents();
    const losses = await kinds();
    await page.locator('.days-head').getByText('支付渠道').click();
    expect(await kinds()).not.toEqual(losses);
    expect(await faults()).toEqual([]);
    await page.getByRole('combobox', { name: '支付渠道' }).click();
    await page.getByRole('option', { name: 'PayPal' }).click();
    await expect.poll(() => tile.textContent()).toBe('1');
    const href = await page.getByRole('link', { name: /CSV/ }).getAttribute('href');
    expect(href).toBe('/desk/report.csv?days=28&channel=paypal');
    await page.locator('.digest a').first().click();
    await page.locator('.head .ref').waitFor();
  });

  it('gives a code by which an agent is the same person in Slack', async () => {
    await open(PHONE, 'light', { slackCode: async (id) => ({ code: `CODE-FOR-${id}` }) });
    await signIn();
    await page.getByRole('button', { name: /小林/ }).click();
    await page.getByRole('menuitem', { name: '关联 Slack' }).click();
    await page.getByText('CODE-FOR-lin').waitFor();
    expect(await faults()).toEqual([]);
  });

  it('moves the demo’s clock and says so', async () => {
    await open();
    await house.tell('a', SUBMITTED);
    await signIn();
    await button(/演示时间/).click();
    await page.getByRole('menuitem', { name: '+1 小时' }).click();
    await page.getByText(/首次回复已超时/).waitFor();
  });
});
