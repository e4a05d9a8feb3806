import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningService, startService } from '../faults/service.ts';
import { freePort } from '../free-port.ts';
import { ON_YESTERDAY, YESTERDAY } from '../yesterday.ts';
import { openBrowser } from './browser.ts';
import { AgentAtPage, CustomerAtPage, DESKTOP, PHONE } from './people.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'zhaodan-restart-'));
let browser: Browser;
let service: RunningService;
let port: string;

beforeAll(async () => {
  port = String(await freePort());
  service = await startService(dataDir, { ZHAODAN_PORT: port });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  expect(await service.stop()).toBe(0);
  rmSync(dataDir, { recursive: true, force: true });
});

/** Kills the service and starts it again where the pages expect it. */
async function restart(): Promise<void> {
  await service.kill();
  service = await startService(dataDir, { ZHAODAN_PORT: port });
}

describe('a service that is killed and started again in the middle', () => {
  it('goes on with both pages where they were, without a reload', async () => {
    const customer = await CustomerAtPage.open(browser, service.url, PHONE, 'zh-CN');
    const agent = await AgentAtPage.enter(browser, service.deskUrl, DESKTOP, 'zh-CN');
    await customer.say(`${ON_YESTERDAY['zh-CN']}14:03微信付了68，页面一直转圈，订单显示未支付`);
    await customer.reads('已记下');
    await restart();
    await customer.press('option-agree');
    await customer.press('option-wallet-success');
    await customer.reads('交易单号');
    await service.kill();
    await customer.say(
      `交易单号4200002345${YESTERDAY}0000000091 商户单号XC${YESTERDAY}000000091，买的原神月卡`,
    );
    service = await startService(dataDir, { ZHAODAN_PORT: port });
    await customer.reads('材料齐了');
    await customer.press('option-submit');
    const reference = await customer.reference();
    await agent.open(reference);
    await agent.claim();
    await restart();
    await agent.reply('已经补好了。');
    await customer.reads('已经补好了。');
    const mine = await customer.log.getByText('买的原神月卡').count();
    expect(mine).toBe(1);
    await customer.leave();
    await agent.leave();
  });

  it('lets the customer go on from another device with a code that works once', async () => {
    const customer = await CustomerAtPage.open(browser, service.url, PHONE, 'zh-CN');
    await customer.say('付了47没反应');
    await customer.reads('¥47.00');
    const { origin } = new URL(customer.page.url());
    const given = await customer.page.request.post(`${origin}/chat/resume-code`, { headers: { origin } });
    const { code } = (await given.json()) as { code: string };
    const other = await CustomerAtPage.open(browser, service.url, DESKTOP, 'zh-CN');
    const take = () =>
      other.page.request.post(`${origin}/chat/resume`, { headers: { origin }, data: { code } });
    expect((await take()).status()).toBe(200);
    await other.page.reload();
    await other.reads('¥47.00');
    expect((await take()).status()).toBe(404);
    await customer.leave();
    await other.leave();
  });
});

describe('the short ways out', () => {
  it('tell a refunded customer that the money is on its way, and end', async () => {
    const customer = await CustomerAtPage.open(browser, service.url, PHONE, 'zh-CN');
    await customer.say('微信付了68没反应');
    await customer.press('option-agree');
    await customer.press('option-wallet-refunded');
    await customer.sees('not-charged-refunded', 4);
    await customer.press('option-that-was-it');
    await customer.sees('after-closed', 5);
    await customer.leave();
  });

  it('lead a customer of another shop there, in English', async () => {
    const customer = await CustomerAtPage.open(browser, service.url, DESKTOP, 'en');
    await customer.say('I paid $20 with PayPal, it went through, but my orders list is empty');
    await customer.press('option-agree');
    await customer.press('option-wallet-success');
    await customer.press('option-shop-other');
    await customer.sees('elsewhere-shop', 10);
    await customer.press('option-there-now');
    await customer.sees('after-closed', 8);
    await customer.leave();
  });
});
