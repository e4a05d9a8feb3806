import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, vi } from 'vitest';
import type { Answer } from '../browser/people.ts';
import type { Teller } from '../browser/stories.ts';
import { type SlackFake, startSlackFake } from '../fakes/slack/start.ts';
import { type RunningService, startService } from '../faults/service.ts';
import { WHOLE_STORY } from './submit-case.ts';

export const DESK = 'C0DESK00001';
export const LILEI = 'U0AGENT0001';
export const HANMEIMEI = 'U0AGENT0002';
const PATIENCE = { timeout: 90_000, interval: 120 };

export type Way = 'http' | 'socket';
export interface Place {
  readonly channel: string;
  readonly ts: string;
}

export function eventually<T>(look: () => Promise<T>): Promise<T> {
  return vi.waitFor(look, PATIENCE);
}

/** The cards of a case in the desk channel. The card of an incident names its cases too, and is none of theirs. */
export async function cardsOf(slack: SlackFake, reference: string) {
  return (await slack.readChannel(DESK)).filter(({ blocks }) =>
    blocks.some((block) => 'block_id' in block && block.block_id === `case:${reference}`),
  );
}

/** The words of a message or a view as they are seen, whatever blocks they stand in. */
export function wordsOf(
  shown: { readonly blocks: readonly object[]; readonly text?: string } | null,
): string {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null)
      for (const [name, each] of Object.entries(value))
        if (name === 'text' && typeof each === 'string') found.push(each);
        else walk(each);
  };
  walk(shown?.blocks ?? []);
  return found.length > 0 ? found.join(' ') : (shown?.text ?? '');
}

export function aBill(width = 600): Promise<Buffer> {
  return sharp({ create: { width, height: 900, channels: 3, background: '#3377aa' } })
    .png()
    .toBuffer();
}

/** The program and a Slack workspace, each in a process of its own. */
export class SlackHouse {
  readonly slack: SlackFake;
  readonly dataDir = mkdtempSync(join(tmpdir(), 'zhaodan-slack-'));
  service!: RunningService;
  private readonly way: Way;
  private readonly settings: Record<string, string>;
  private operator: { readonly url: string; readonly cookie: string } | null = null;
  private customers = 0;

  private constructor(slack: SlackFake, way: Way, settings: Record<string, string>) {
    this.slack = slack;
    this.way = way;
    this.settings = settings;
  }

  /** `settle`: what stands in the workspace before, and the settings that name it. */
  static async open(
    way: Way = 'http',
    settle: (slack: SlackFake) => Promise<Record<string, string>> = async () => ({}),
  ): Promise<SlackHouse> {
    const slack = await startSlackFake();
    await slack.set({ socketMode: way === 'socket', scanMs: 20 });
    const { botToken, signingSecret, appToken } = await slack.settings();
    const house = new SlackHouse(slack, way, {
      SLACK_BOT_TOKEN: botToken,
      SLACK_DESK_CHANNEL: DESK,
      SLACK_API_URL: slack.url,
      ...(way === 'http' ? { SLACK_SIGNING_SECRET: signingSecret } : { SLACK_APP_TOKEN: appToken }),
      ...(await settle(slack)),
    });
    await house.start();
    return house;
  }

  /** Also after a kill, on the same data. */
  async start(env: Record<string, string> = {}): Promise<void> {
    this.service = await startService(this.dataDir, { ...this.settings, ...env });
    if (this.way === 'http') await this.slack.connect(`${this.service.url}/slack/events`);
    else await eventually(async () => expect(await this.slack.sockets()).toBe(2));
  }

  async close(): Promise<void> {
    await this.service.stop();
    await this.slack.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** Somebody new who talks to the app. */
  async customer(name = '顾客', locale = 'zh-CN'): Promise<SlackCustomer> {
    this.customers += 1;
    const user = await this.slack.addPerson(`customer${this.customers}`, name, locale);
    return new SlackCustomer(this, user, await this.slack.dm(user));
  }

  /** A case at the desk, and its customer. */
  async handedOver(): Promise<DeskCase> {
    const customer = await this.customer();
    await customer.say(WHOLE_STORY);
    await customer.pressUntil('同意并继续', '提交给客服');
    await customer.pressUntil('提交给客服', 'ZD-');
    return this.deskCase(customer);
  }

  /** Of a customer of any channel. */
  async deskCase<C extends { reference(): Promise<string> }>(customer: C): Promise<DeskCase<C>> {
    const reference = await customer.reference();
    return eventually(async () => {
      const card = (await cardsOf(this.slack, reference)).find(({ state }) => state === 'there');
      expect(card).toBeDefined();
      return new DeskCase(this, customer, reference, { channel: DESK, ts: card?.ts ?? '' });
    });
  }

  /** What was whispered to somebody so far. */
  async whispers(user: string): Promise<readonly string[]> {
    return (await this.slack.readWhispers(user)).map(wordsOf);
  }

  /** What the operator's desk page says; with a body, to a post. */
  async atDesk<T>(path: string, body?: object): Promise<T> {
    return (await (await this.asked(path, body)).json()) as T;
  }

  /** A file of the operator's desk page, which is given on the record. */
  async download(path: string): Promise<Buffer> {
    const answer = await this.asked(path, {});
    if (!answer.ok) throw new Error(`${path} was not given: ${answer.status}`);
    return Buffer.from(await answer.arrayBuffer());
  }

  /** Somebody new at the desk page, who has signed in: their cookie. */
  async colleague(name: string, role: 'agent' | 'lead'): Promise<string> {
    const { link } = await this.atDesk<{ link: string }>('/desk/agents', { name, role });
    return this.enter(link);
  }

  private async asked(path: string, body?: object): Promise<Response> {
    const { url, deskUrl } = this.service;
    if (this.operator?.url !== url) this.operator = { url, cookie: await this.enter(deskUrl) };
    const headers = { cookie: this.operator.cookie, 'content-type': 'application/json' };
    return fetch(url + path, { headers, ...(body && { method: 'POST', body: JSON.stringify(body) }) });
  }

  private async enter(link: string): Promise<string> {
    const { url } = this.service;
    const entered = await fetch(`${url}/desk/enter`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ link: new URL(link, url).searchParams.get('link') }),
    });
    return entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  }
}

/** A customer with Slack in their hand. */
export class SlackCustomer implements Teller {
  readonly house: SlackHouse;
  readonly user: string;
  readonly dm: string;

  constructor(house: SlackHouse, user: string, dm: string) {
    this.house = house;
    this.user = user;
    this.dm = dm;
  }

  async say(text: string): Promise<void> {
    await this.write(text);
  }

  /** The same, and what the message is called. */
  write(text: string): Promise<string> {
    return this.house.slack.write(this.user, this.dm, text);
  }

  async send(name: string, bytes: Uint8Array, text = ''): Promise<string> {
    return this.house.slack.upload(this.user, this.dm, [{ name, bytes }], text);
  }

  /** What the app said, oldest first. */
  async told() {
    return (await this.house.slack.readChannel(this.dm)).filter(({ fromApp }) => fromApp);
  }

  async words(): Promise<string> {
    return (await this.told()).map(wordsOf).join('\n');
  }

  async reads(words: string | RegExp): Promise<void> {
    await eventually(async () => expect(await this.words()).toMatch(words));
  }

  /** Presses it, and once more where an outage that ended meanwhile had the question asked again, until `next` is said. */
  async pressUntil(label: string, next: string): Promise<void> {
    let pressed = '';
    await eventually(async () => {
      const told = await this.told();
      if (told.some((message) => wordsOf(message).includes(next))) return;
      const ts = told.findLast((message) => wordsOf(message).includes(label))?.ts ?? pressed;
      if (ts !== pressed) await this.house.slack.press(this.user, { channel: this.dm, ts }, label);
      pressed = ts;
      expect.fail(await this.words());
    });
  }

  /** Presses the newest button with these words, once it is there. */
  async press(label: string): Promise<void> {
    await eventually(async () => {
      const there = (await this.told()).findLast((message) => wordsOf(message).includes(label));
      expect(there, await this.words()).toBeDefined();
      await this.house.slack.press(this.user, { channel: this.dm, ts: there?.ts ?? '' }, label);
    });
  }

  async answer(after: number): Promise<Answer> {
    return eventually(async () => {
      const told = await this.told();
      expect(told.length).toBeGreaterThan(after);
      const last = told.at(-1);
      const elements = (last?.blocks ?? []).flatMap((block) => (block.elements ?? []) as object[]);
      const buttons = elements.flatMap((each) =>
        'value' in each && 'text' in each
          ? [
              {
                option: String(each.value).replace(/^[^.]*\./, ''),
                label: (each.text as { text: string }).text,
              },
            ]
          : [],
      );
      return { number: told.length, text: wordsOf(last ?? null), buttons } as unknown as Answer;
    });
  }

  async choose(answer: Answer, option: string): Promise<void> {
    const { label } = answer.buttons.find((button) => button.option === option) ?? {};
    await this.press(label ?? option);
  }

  async reference(): Promise<string> {
    return eventually(async () => {
      const words = await this.words();
      const found = /ZD-[0-9A-Z]{4}-[0-9A-Z]{2}/.exec(words)?.[0];
      expect(found, words).toBeDefined();
      return found ?? '';
    });
  }
}

/** A case as its card and thread show it. */
export class DeskCase<C = SlackCustomer> {
  readonly house: SlackHouse;
  readonly customer: C;
  readonly reference: string;
  place: Place;

  constructor(house: SlackHouse, customer: C, reference: string, place: Place) {
    this.house = house;
    this.customer = customer;
    this.reference = reference;
    this.place = place;
  }

  async card() {
    const [card] = await this.house.slack.readThread(DESK, this.place.ts);
    if (card?.ts !== this.place.ts) throw new Error('the card is gone');
    return card;
  }

  async shows(words: string | RegExp): Promise<void> {
    await eventually(async () => expect(wordsOf(await this.card())).toMatch(words));
  }

  async thread() {
    return (await this.house.slack.readThread(DESK, this.place.ts)).slice(1);
  }

  async tells(words: string | RegExp): Promise<void> {
    await eventually(async () => expect((await this.thread()).map(wordsOf).join('\n')).toMatch(words));
  }

  press(user: string, button: string) {
    return this.house.slack.press(user, this.place, button);
  }

  /** From the menu behind the three dots. */
  more(user: string, option: string) {
    return this.house.slack.choose(user, this.place, 'case.more', option);
  }

  async claim(user = LILEI): Promise<void> {
    await eventually(() => this.press(user, '认领'));
    await this.shows(user === LILEI ? '李雷 在办' : '韩梅梅 在办');
  }

  notes(): Promise<readonly string[]> {
    return this.house
      .atDesk<{ notes: { text: string }[] }>(`/desk/cases/${this.reference}`)
      .then(({ notes }) => notes.map(({ text }) => text));
  }
}
