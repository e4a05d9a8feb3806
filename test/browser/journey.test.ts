import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { texts } from '../engine/rehearsal.ts';
import { type RunningService, startService } from '../faults/service.ts';
import { openBrowser } from './browser.ts';
import { AgentAtPage, CustomerAtPage, DESKTOP, PHONE } from './people.ts';
import { STORIES, type Story, tell } from './stories.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'zhaodan-journey-'));
/** What the two say to each other; the agent answers in the customer's language. */
const SPEECH = {
  'zh-CN': {
    checking: '您好，正在查。',
    thanks: '好的，麻烦了',
    refunded: '查过了，这笔付款已在当天原路退回。',
    sent: '已经补发到您的账号。',
  },
  en: {
    checking: 'Hello, I am looking into it.',
    thanks: 'Thank you, I will wait.',
    refunded: 'This payment went back to your card the same day.',
    sent: 'It is in your account now.',
  },
} as const;

let browser: Browser;
let service: RunningService;
/** On a phone and at a desk; the operator's link works for one of them, who invites the other. */
let agents: readonly AgentAtPage[];

beforeAll(async () => {
  service = await startService(dataDir);
  browser = await openBrowser();
  const first = await AgentAtPage.enter(browser, service.deskUrl, PHONE, 'zh-CN');
  agents = [first, await first.invite(browser, '小李', DESKTOP)];
});

afterAll(async () => {
  for (const agent of agents) await agent.leave();
  await browser.close();
  expect(await service.stop()).toBe(0);
  rmSync(dataDir, { recursive: true, force: true });
});

async function journey(agent: AgentAtPage, size: typeof PHONE, story: Story): Promise<void> {
  const { loss, locale } = story;
  const customer = await CustomerAtPage.open(browser, service.url, size, locale);
  await tell(customer, story);
  const reference = await customer.reference();
  await customer.reads(locale === 'en' ? /your receipt/i : '回执');

  await agent.open(reference);
  await agent.claim();
  await customer.reads(texts.word({ key: 'agent-claimed' }, locale).slice(0, 2));
  await agent.page
    .getByText(texts.word({ key: `loss-${loss.replaceAll('_', '-')}` }, 'zh-CN'))
    .first()
    .waitFor();
  const says = SPEECH[locale];
  await agent.reply(says.checking);
  await customer.reads(says.checking);
  await customer.page.reload();
  await customer.reads(says.checking);
  await customer.say(says.thanks);
  await agent.hears(says.thanks);
  if (locale === 'zh-CN') {
    await agent.ask([texts.word({ key: 'item-recharge-account' }, 'zh-CN')], '数字账号就行');
    await customer.reads('数字账号就行');
    await customer.say('123456789');
    await customer.reads(/已经转给客服/);
  }
  if (loss === 'deleted_or_overwritten') {
    await agent.reject(says.refunded);
    await customer.reads(says.refunded);
    await customer.press('option-accept');
  } else {
    await agent.resolve(texts.word({ key: 'resolution-reissued' }, 'zh-CN'), says.sent);
    await customer.reads(says.sent);
    await customer.press('option-arrived');
  }
  await customer.press('option-rate-5');
  await customer.sees('after-closed', 5);
  await customer.leave();
}

it.each(STORIES.map((story) => [story.loss, story.locale, story] as const))(
  'the whole journey, on a phone and at a desk beside each other: %s in %s',
  async (_loss, _locale, story) => {
    await Promise.all(
      [PHONE, DESKTOP].map((size, place) => journey(agents[place] as AgentAtPage, size, story)),
    );
  },
);
