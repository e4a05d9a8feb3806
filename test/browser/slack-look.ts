/** Draws the Slack fake's page with a made-up case, for a person to look at: `node test/browser/slack-look.ts FOLDER`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './browser.ts';
import { openSlackDesk } from './slack-desk.ts';

const folder = process.argv[2] ?? 'dist/look';
mkdirSync(folder, { recursive: true });
const { slack, ts, close } = await openSlackDesk();
const bill = readFileSync(join(import.meta.dirname, '../../.readme/chat.png'));
await slack.write('U0AGENT0002', 'C0DESK00001', '@lilei 这个和上午的 *一样*，见 https://example.com', {
  thread: ts,
});
await slack.upload('U0AGENT0002', 'C0DESK00001', [{ name: '账单.png', bytes: bill }], '账单', { thread: ts });
await slack.write('U0LEAD00001', 'C0DESK00001', '今天微信回调有问题，大家留意');

const browser = await openBrowser();
const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'zh-CN' });
const page = await context.newPage();
page.on('console', (message) => process.stderr.write(`${message.type()}: ${message.text()}\n`));
page.on('pageerror', (error) => process.stderr.write(`${error}\n`));
const shot = async (name: string) => {
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(folder, `slack-${name}.png`) });
};
await page.goto(slack.page);
await page.getByRole('button', { name: '认领', exact: true }).waitFor();
await shot('1-desk');
await page.getByRole('button', { name: '认领', exact: true }).click();
await page.getByText('仅你可见').waitFor();
await page.getByRole('button', { name: '2 条回复' }).click();
await shot('2-thread');
await page.getByRole('button', { name: '驳回…' }).first().click();
await page.getByText('驳回这个案件？').waitFor();
await shot('3-confirm');
await page.getByRole('button', { name: '再想想' }).click();
await page.getByRole('button', { name: '回复顾客' }).first().click();
await page.getByLabel('内容').fill('请先付手续费');
await page.getByRole('button', { name: '发送' }).last().click();
await page.getByText('不能向顾客收取任何费用').waitFor();
await shot('4-modal');
await page.setViewportSize({ width: 600, height: 860 });
await shot('5-narrow');
await browser.close();
await close();
