import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from '../protocol/fakes/eventually.ts';
import { openBrowser } from './browser.ts';
import { openSlackDesk, type SlackDesk } from './slack-desk.ts';

let browser: Browser;
let desk: SlackDesk;

beforeAll(async () => {
  browser = await openBrowser();
  desk = await openSlackDesk();
});

afterAll(async () => {
  await browser.close();
  await desk.close();
});

async function open(user: string) {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(`${desk.slack.page}/?user=${user}`);
  return { page, faults, close: () => context.close() };
}

it('lets a person work a case: press, read a whisper, answer through a modal', async () => {
  const { page, faults, close } = await open('U0AGENT0001');
  await page.getByRole('button', { name: '认领', exact: true }).click();
  await page.getByText('已由 李雷 认领').waitFor();
  expect(await page.getByText('付了68没反应 <!channel>').count()).toBe(1);
  await page.getByRole('button', { name: '回复顾客' }).click();
  await page.getByLabel('内容').fill('请先付手续费');
  const send = page.getByRole('dialog').getByRole('button', { name: '发送' });
  await send.click();
  await page.getByText('不能向顾客收取任何费用。').waitFor();
  expect(await page.getByLabel('内容').inputValue()).toBe('请先付手续费');
  await page.getByLabel('内容').fill('已经补发');
  await send.click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: '1 条回复' }).click();
  await page.getByText('已发给顾客：已经补发').waitFor();
  expect(faults).toEqual([]);
  await close();
});

it('lets a person write to the app and see its answer', async () => {
  const { page, faults, close } = await open('U0CUSTOMER1');
  await page.getByRole('button', { name: '找 找单' }).click();
  await page.getByRole('button', { name: '消息' }).click();
  await page.getByPlaceholder('发消息到 找单').fill('付了68没反应');
  await page.keyboard.press('Enter');
  await page.getByText('付了68没反应').waitFor();
  const dm = await desk.slack.dm('U0CUSTOMER1');
  await eventually(async () => expect((await desk.slack.readChannel(dm)).at(-1)?.text).toBe('付了68没反应'));
  expect(faults).toEqual([]);
  await close();
});
