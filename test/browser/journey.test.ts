import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts } from '../engine/rehearsal.ts';
import { type RunningService, startService } from '../faults/service.ts';
import { openBrowser } from './browser.ts';
import { AgentAtPage, CustomerAtPage, DESKTOP, PHONE } from './people.ts';
import { STORIES, tell } from './stories.ts';

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
const agents = new Map<string, AgentAtPage>();

/** One agent per page size, signed in once; the operator's link works for one of them, the others are invited. */
async function agentAt(size: typeof PHONE): Promise<AgentAtPage> {
  const name = `${size.width}`;
  const known = agents.get(name);
  if (known) return known;
  const first = [...agents.values()][0];
  const agent = first
    ? await first.invite(browser, '小李', size)
    : await AgentAtPage.enter(browser, service.deskUrl, size, 'zh-CN');
  agents.set(name, agent);
  return agent;
}

beforeAll(async () => {
  service = await startService(dataDir, { ZHAODAN_PORT: '0' });
  browser = await openBrowser();
});

afterAll(async () => {
  for (const agent of agents.values()) await agent.leave();
  await browser.close();
  expect(await service.stop()).toBe(0);
  rmSync(dataDir, { recursive: true, force: true });
});

/** Every loss is told on both, in one language each: what a size changes has nothing to do with the language. */
const ON = { 'zh-CN': { name: 'phone', size: PHONE }, en: { name: 'desktop', size: DESKTOP } } as const;

describe.each(['zh-CN', 'en'] as const)('the whole journey in %s', (told) => {
  const { size } = ON[told];
  const stories = STORIES.filter(({ locale }) => locale === told);
  it.each(stories.map((story) => [story.loss, ON[told].name, story] as const))(
    '%s on a %s',
    async (loss, _name, story) => {
      const { locale } = story;
      const customer = await CustomerAtPage.open(browser, service.url, size, locale);
      const agent = await agentAt(size);
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
    },
  );
});
