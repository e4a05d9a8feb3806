/**
 * Draws the README's pictures over the real program: a conversation on a phone, and the desk with its case.
 * `node test/browser/pictures.ts`
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startService } from '../faults/service.ts';
import { ON_YESTERDAY, YESTERDAY } from '../yesterday.ts';
import { openBrowser } from './browser.ts';
import { AgentAtPage, CustomerAtPage, DESKTOP, PHONE } from './people.ts';
import { STORIES, tell } from './stories.ts';

const folder = resolve(import.meta.dirname, '../../.readme');
const dataDir = mkdtempSync(join(tmpdir(), 'zhaodan-pictures-'));
const service = await startService(dataDir);
const browser = await openBrowser();

/** Yesterday in Beijing, as it stands inside WeChat's numbers. */

try {
  for (const story of STORIES.slice(1, 4)) {
    const other = await CustomerAtPage.open(browser, service.url, PHONE, story.locale);
    await tell(other, story);
    await other.reference();
    await other.leave();
  }
  const customer = await CustomerAtPage.open(browser, service.url, PHONE, 'zh-CN');
  await customer.say(
    `${ON_YESTERDAY['zh-CN']}14:03在星辰点卡微信付了68买原神月卡，付完一直转圈，订单里什么也没有。交易单号4200002345${YESTERDAY}3456789012 商户单号XC${YESTERDAY}140312345`,
  );
  await customer.press('option-agree');
  await customer.press('option-submit');
  const reference = await customer.reference();
  await customer.reads('回执');
  const agent = await AgentAtPage.enter(browser, service.deskUrl, DESKTOP, 'zh-CN');
  await agent.open(reference);
  await agent.claim();
  await agent.reply('您好，查到这笔付款了，正在给您补单。');
  await customer.reads('正在给您补单');
  await customer.page.waitForTimeout(500);
  await customer.page.screenshot({ path: join(folder, 'chat.png') });
  await customer.say('太好了，谢谢');
  await agent.hears('太好了，谢谢');
  await agent.page.waitForTimeout(500);
  await agent.page.screenshot({ path: join(folder, 'desk.png') });
} finally {
  await browser.close();
  await service.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
