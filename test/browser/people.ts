import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { EN } from '../../src/adapters/web/desk/page/words-en.ts';
import { ZH } from '../../src/adapters/web/desk/page/words-zh.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { texts } from '../engine/rehearsal.ts';

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 800 };
export type Size = typeof PHONE;

const PATIENCE = 60_000;

/** Faults a page reports by itself; every person's list must be empty at the end. */
function listen(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    const offline = /Failed to load resource|net::ERR_|NetworkError/.test(message.text());
    if (message.type() === 'error' && !offline) faults.push(message.text());
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') faults.push(`asked ${hostname}`);
  });
  return faults;
}

async function room(browser: Browser, size: Size, locale: Locale): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: size, locale, deviceScaleFactor: 1 });
  context.setDefaultTimeout(PATIENCE);
  return context;
}

export interface Answer {
  readonly number: number;
  readonly text: string;
  readonly buttons: readonly { readonly option: string; readonly label: string }[];
}

/** A customer at the chat page, who types, presses and reads. */
export class CustomerAtPage {
  readonly page: Page;
  readonly locale: Locale;
  readonly faults: string[];
  /** Messages and presses so far. */
  acts = 0;

  private constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
    this.faults = listen(page);
  }

  static async open(browser: Browser, url: string, size: Size, locale: Locale): Promise<CustomerAtPage> {
    const page = await (await room(browser, size, locale)).newPage();
    const customer = new CustomerAtPage(page, locale);
    await page.goto(`${url}/chat`);
    await customer.sees('consent-ask', 3);
    return customer;
  }

  get log() {
    return this.page.getByRole('log');
  }

  async say(text: string): Promise<void> {
    await this.page.getByRole('textbox').fill(text);
    await this.page.locator('button[type=submit]').click();
    this.acts += 1;
  }

  /** Presses the button with this text key; the newest one where a label stands twice. */
  async press(key: string): Promise<void> {
    const label = texts.word({ key }, this.locale);
    await this.page.getByRole('button', { name: label, exact: true }).last().click();
    this.acts += 1;
  }

  /** Presses one of an answer's buttons. */
  async choose(answer: Answer, option: string): Promise<void> {
    const label = answer.buttons.find((button) => button.option === option)?.label ?? option;
    await this.page.getByRole('button', { name: label, exact: true }).last().click();
    this.acts += 1;
  }

  async reads(words: string | RegExp): Promise<void> {
    await this.log.getByText(words).last().waitFor();
  }

  /** The first words of a text, as far as they hold no variable. */
  async sees(key: string, length = 8): Promise<void> {
    await this.reads(texts.word({ key }, this.locale).slice(0, length));
  }

  /** The newest words that are not the customer's, once there are newer ones than these. */
  async answer(after: number): Promise<Answer> {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const response = await this.page.request.get(new URL('/chat/entries?after=0', this.page.url()).href);
      const { entries } = (await response.json()) as { entries: (Answer & { author: string })[] };
      const newest = entries.findLast(({ author }) => author !== 'customer');
      if (newest !== undefined && newest.number > after) return newest;
      if (Date.now() > deadline) throw new Error(`nobody answered after line ${after}`);
      await this.page.waitForTimeout(40);
    }
  }

  async reference(): Promise<string> {
    await this.reads(/ZD-[0-9A-Z]{4}-[0-9A-Z]{2}/);
    return /ZD-[0-9A-Z]{4}-[0-9A-Z]{2}/.exec(await this.log.innerText())?.[0] ?? '';
  }

  async leave(): Promise<void> {
    expect(this.faults).toEqual([]);
    await this.page.context().close();
  }
}

/** An agent at the desk page. */
export class AgentAtPage {
  readonly page: Page;
  readonly faults: string[];
  readonly words: typeof ZH;
  readonly #narrow: boolean;

  private constructor(page: Page, locale: Locale, narrow: boolean) {
    this.page = page;
    this.faults = listen(page);
    this.words = locale === 'en' ? EN : ZH;
    this.#narrow = narrow;
  }

  static async enter(browser: Browser, link: string, size: Size, locale: Locale): Promise<AgentAtPage> {
    const page = await (await room(browser, size, locale)).newPage();
    const agent = new AgentAtPage(page, locale, size.width < 800);
    await page.goto(link);
    await agent.press(agent.words.enter);
    await agent.page.getByRole('tablist').waitFor();
    return agent;
  }

  /** Who has signed in before, by the cookie they got. */
  static async signedIn(browser: Browser, url: string, cookie: string, size: Size): Promise<AgentAtPage> {
    const context = await room(browser, size, 'zh-CN');
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url }]);
    const agent = new AgentAtPage(await context.newPage(), 'zh-CN', size.width < 800);
    await agent.page.goto(`${url}/desk`);
    await agent.page.getByRole('tablist').waitFor();
    return agent;
  }

  /** A second agent, by a link that this one makes. */
  async invite(browser: Browser, name: string, size: Size): Promise<AgentAtPage> {
    const { origin } = new URL(this.page.url());
    const answer = await this.page.request.post(`${origin}/desk/agents`, {
      headers: { origin },
      data: { name, role: 'agent' },
    });
    const { link } = (await answer.json()) as { link: string };
    return AgentAtPage.enter(browser, link.startsWith('http') ? link : `${origin}${link}`, size, 'zh-CN');
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).last().click();
  }

  /** Waits until the case stands in the list, without reloading. */
  async sees(reference: string): Promise<void> {
    await this.page.getByRole('tabpanel').getByText(reference).waitFor();
  }

  async open(reference: string): Promise<void> {
    const back = this.page.getByRole('link', { name: this.words.back });
    if (this.#narrow && (await back.isVisible())) await back.click();
    await this.sees(reference);
    await this.page.getByRole('tabpanel').getByText(reference).click();
    await this.page.getByText(this.words.factsTitle, { exact: true }).waitFor();
  }

  async claim(): Promise<void> {
    await this.press(this.words.claim);
    await this.page.getByRole('button', { name: this.words.resolve, exact: true }).waitFor();
  }

  async turnTo(side: 'dossier' | 'talk'): Promise<void> {
    if (this.#narrow) await this.page.getByText(this.words[side], { exact: true }).first().click();
  }

  async reply(text: string): Promise<void> {
    await this.turnTo('talk');
    await this.page.getByLabel(this.words.replyLabel).fill(text);
    await this.press(this.words.send);
    await this.turnTo('dossier');
  }

  /** Waits for words of the customer in the conversation. */
  async hears(text: string): Promise<void> {
    await this.turnTo('talk');
    await this.page.getByRole('region', { name: this.words.talk }).getByText(text).last().waitFor();
    await this.turnTo('dossier');
  }

  async ask(items: readonly string[], note: string): Promise<void> {
    await this.press(this.words.ask);
    const dialog = this.page.getByRole('dialog');
    for (const chosen of await dialog.getByRole('checkbox', { checked: true }).all()) await chosen.uncheck();
    for (const name of items) await dialog.getByRole('checkbox', { name }).check();
    await dialog.getByLabel(this.words.askNote).fill(note);
    await dialog.getByRole('button', { name: this.words.askSend }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  async resolve(outcome: string, text: string): Promise<void> {
    await this.press(this.words.resolve);
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('radio', { name: outcome }).check();
    await dialog.getByLabel(this.words.resolveWords).fill(text);
    await dialog.getByRole('button', { name: this.words.resolveSend }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  async reject(reason: string): Promise<void> {
    await this.press(this.words.reject);
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel(this.words.rejectReason).fill(reason);
    await dialog.getByRole('button', { name: this.words.rejectSend }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  async leave(): Promise<void> {
    expect(this.faults).toEqual([]);
    await this.page.context().close();
  }
}
