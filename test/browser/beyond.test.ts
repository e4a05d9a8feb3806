import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningService, startService } from '../faults/service.ts';
import { AgentAtDesk } from '../protocol/agent-at-desk.ts';
import { complains, demoClock, healsByItself } from './beyond.ts';
import { openBrowser } from './browser.ts';
import { CustomerAtPage, PHONE } from './people.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'zhaodan-beyond-'));
/** Where pictures of the way are put for a person to look at: `LOOK=folder npx vitest …`. */
const folder = process.env.LOOK;
const clock = demoClock(() => service.url);
let browser: Browser;
let service: RunningService;
let agent: AgentAtDesk;

beforeAll(async () => {
  service = await startService(dataDir, { ZHAODAN_DEMO: 'true' });
  agent = await AgentAtDesk.enter(service);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  expect(await service.stop()).toBe(0);
  rmSync(dataDir, { recursive: true, force: true });
});

function lookAt({ page }: Pick<CustomerAtPage, 'page'>, name: string) {
  return async (what: string) => {
    if (folder === undefined) return;
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}-${what}.png`) });
  };
}

it('found in the books: one press makes a case, and its customer comes to it by a code', async () => {
  const context = await browser.newContext({ viewport: PHONE, locale: 'zh-CN' });
  const [name = '', value = ''] = agent.cookie.split('=');
  await context.addCookies([{ name, value, url: service.url }]);
  const page = await context.newPage();
  const look = lookAt({ page }, 'books');
  await page.goto(`${service.url}/desk`);
  await page.getByRole('button', { name: '店家' }).click();
  await page.getByRole('menuitem', { name: '对账' }).click();
  await page.getByRole('button', { name: '建案件并告诉顾客' }).first().click();
  const words = await page.getByText('填继续码').innerText();
  await page.getByRole('dialog').getByRole('link', { name: /^ZD-/ }).waitFor();
  await look('told');

  const customer = await CustomerAtPage.open(browser, service.url, PHONE, 'zh-CN');
  await customer.page.getByRole('button', { name: '菜单' }).click();
  await customer.page.getByRole('menuitem', { name: '换一台设备继续' }).click();
  const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(words)?.[0] ?? '';
  await customer.page.getByLabel('继续码').fill(code);
  await customer.page.getByRole('button', { name: '继续那边的对话' }).click();
  await customer.reads('店里对账时发现您有一笔付款收到了');
  await lookAt(customer, 'books')('customer');
  await customer.say('我一直在等这一单');
  await page.getByRole('dialog').getByRole('link', { name: /^ZD-/ }).click();
  await page.getByRole('button', { name: '与顾客的对话' }).click();
  await page.getByText('我一直在等这一单').waitFor();
  await context.close();
  await customer.leave();
});

it('paid, waits, heals by itself', async () => {
  const customer = await CustomerAtPage.open(browser, service.url, PHONE, 'zh-CN');
  await healsByItself(customer, clock, lookAt(customer, 'heals'));
  await customer.leave();
});

it('rejected, then WeChat’s complaint, then 12315', async () => {
  const customer = await CustomerAtPage.open(browser, service.url, PHONE, 'zh-CN');
  await complains(customer, agent, clock, lookAt(customer, 'complains'));
  await customer.leave();
});
