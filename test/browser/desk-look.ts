/**
 * Draws the desk page with an afternoon of made-up cases, on a phone and on a desktop, by day and by night, for a
 * person to look at: `node test/browser/desk-look.ts FOLDER`.
 */

import { mkdirSync } from 'node:fs';
import { BlockList } from 'node:net';
import { join } from 'node:path';
import { buildPages } from '../../src/adapters/web/build-pages.ts';
import { openDeskHouse } from '../adapters/web/desk/desk-house.ts';
import { draw } from '../pictures/draw.ts';
import { SHOTS } from '../pictures/shots.ts';
import { openBrowser } from './browser.ts';
import { tellAfternoon, tellBusyDay } from './desk-stories.ts';

const folder = process.argv[2] ?? 'dist/look';
mkdirSync(folder, { recursive: true });
await buildPages();
const browser = await openBrowser();
const PICTURED = SHOTS.find(({ name }) => name === 'build-alipay-old-iphone');
if (!PICTURED) throw new Error('that picture is no longer drawn');
const bill = await draw(browser, PICTURED);
const views = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };

for (const [name, viewport] of Object.entries(views))
  for (const colorScheme of ['light', 'dark'] as const) {
    const house = await openDeskHouse(
      {
        settings: { publicUrl: null, trustedProxies: new BlockList(), demo: true, defaultLocale: 'zh-CN' },
        exportCase: async () => new Uint8Array([80, 75]),
      },
      'pictures',
    );
    const reference = await tellAfternoon(house);
    const { sha256 } = await house.parts.vault.put(new Uint8Array(bill.bytes));
    const sent = { sha256, bytes: bill.bytes.length, mediaType: 'image/jpeg', name: '账单.jpg' };
    const pictured = await house.tell('c7', [
      `支付宝付了${bill.truth.facts?.amount}没反应`,
      { press: 'agree' },
      { file: sent },
      '/human',
    ]);
    const cookie = await house.signIn('lin', name === 'desktop' ? 'lead' : 'agent', '小林');
    const context = await browser.newContext({
      viewport,
      colorScheme,
      locale: 'zh-CN',
      deviceScaleFactor: name === 'phone' ? 2 : 1,
      hasTouch: name === 'phone',
    });
    const [key = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name: key, value, url: house.url }]);
    const page = await context.newPage();
    const shot = async (what: string) => {
      await page.waitForTimeout(350);
      await page.screenshot({ path: join(folder, `desk-${name}-${colorScheme}-${what}.png`) });
    };
    page.on('console', (message) => process.stderr.write(`${message.type()}: ${message.text()}\n`));
    page.on('pageerror', (error) => process.stderr.write(`${error}\n`));
    const content = { kind: 'text', text: '你好' } as const;
    await house.store.receive([{ key: 'bad', lane: 'web:c4', at: house.now, content }]);
    for (let failure = 0; failure < 3; failure += 1) await house.store.countFailure('bad', 'TypeError');
    await page.goto(`${house.url}/desk`);
    await page.getByRole('tab', { name: '待认领' }).waitFor();
    await shot('1-queue');
    await page.getByText('没能处理').click();
    await shot('1a-aside');
    await page.getByRole('tab', { name: '我的' }).click();
    await shot('2-mine');
    await page.locator(`.row[href="#${reference}"]`).click();
    await page.locator('.head h1').waitFor();
    await shot('3-case');
    await page.locator('.timeline summary').click();
    await page.locator('.dossier').evaluate((element) => element.scrollTo(0, 520));
    await shot('4-dossier');
    await page
      .getByRole('button', { name: /^看完整/ })
      .first()
      .click();
    await shot('4a-reveal');
    await page.getByRole('dialog').getByRole('button', { name: '查订单' }).click();
    await page.locator('.whole').waitFor();
    await shot('4b-whole');
    await page.locator('.dossier').evaluate((element) => element.scrollTo(0, 5000));
    await shot('5-dossier-end');
    if (name === 'phone') {
      await page.getByRole('button', { name: '与顾客的对话' }).click();
      await shot('6-talk');
    }
    for (const [button, what] of [
      ['要材料', '7-ask'],
      ['处理完成', '8-resolve'],
      ['驳回', '9-reject'],
    ] as const) {
      await page.locator('.actions').getByRole('button', { name: button }).click();
      await shot(what);
      await page.keyboard.press('Escape');
    }
    await page.goto(`${house.url}/desk#${pictured}`);
    await page.getByRole('button', { name: '认领' }).first().click();
    await page.getByRole('button', { name: '放大证据 1' }).click();
    await page.locator('.marked img').waitFor();
    await shot('9a-exhibit');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /交易号|单号/ })
      .first()
      .click();
    const whole = page.waitForResponse((answer) => answer.url().includes('whole=1'));
    await page.getByRole('button', { name: '看原图' }).click();
    await whole;
    await shot('9b-whole');
    await page.keyboard.press('Escape');
    await shot('9c-exhibits');
    if (name === 'desktop') {
      await page.getByRole('button', { name: /小林/ }).click();
      await page.getByRole('menuitem', { name: '人员' }).click();
      await shot('10-team');
      await page.keyboard.press('Escape');
    }
    await page.goto(`${house.url}/desk/enter?link=x`);
    await shot('12-enter');
    const busy = await tellBusyDay(house);
    const lead = await house.signIn('zhou', 'lead', '周组长');
    const [, leads = ''] = lead.split('=');
    await context.addCookies([{ name: key, value: leads, url: house.url }]);
    await page.goto(`${house.url}/desk`);
    await page.locator('.strip-list a').click();
    await page.locator('.incident h1').waitFor();
    await shot('13-incident');
    await page.getByRole('button', { name: '告诉所有顾客' }).click();
    await shot('14-tell-all');
    await page.keyboard.press('Escape');
    await page.locator(`.chips a[href="#${busy}"]`).click();
    await page.getByText('还没到期').waitFor();
    await shot('15-promise');
    if (name === 'phone') {
      await page.getByRole('button', { name: '与顾客的对话' }).click();
      await shot('16-held-back');
    }
    await page.goto(`${house.url}/desk#report`);
    await page.locator('.tiles dd').first().waitFor();
    await shot('17-report');
    await page.locator('.report').evaluate((element) => element.scrollTo(0, 5000));
    await shot('18-report-end');
    if (name === 'desktop') {
      await page.getByRole('button', { name: 'English' }).click();
      await shot('19-english');
    }
    await context.close();
    await house.close();
  }
await browser.close();
