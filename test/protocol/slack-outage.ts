import { expect } from 'vitest';
import { AgentAtDesk } from './agent-at-desk.ts';
import { MovedTime } from './moved-time.ts';
import { type DeskCase, SlackHouse, wordsOf } from './slack-house.ts';

/** A house whose clock can be moved, since outages last for minutes, and an agent at its desk page. */
export class SlackOutage {
  readonly house: SlackHouse;
  readonly time = new MovedTime(() => this.house.service.url);
  agent: AgentAtDesk;

  private constructor(house: SlackHouse, agent: AgentAtDesk) {
    this.house = house;
    this.agent = agent;
  }

  static async open(): Promise<SlackOutage> {
    const house = await SlackHouse.open('http', async () => ({ ZHAODAN_DEMO: 'true' }));
    return new SlackOutage(house, await AgentAtDesk.enter(house.service));
  }

  /** Also after a kill; time goes on from where it was. */
  async startAgain(env: Record<string, string> = {}): Promise<void> {
    await this.house.start(env);
    this.agent = await AgentAtDesk.enter(this.house.service);
    await this.time.goOn();
  }

  close(): Promise<void> {
    return this.house.close();
  }

  async channels(): Promise<Readonly<Record<string, boolean>>> {
    const ready = await fetch(`${this.house.service.url}/readyz`);
    return ((await ready.json()) as { channels: Record<string, boolean> }).channels;
  }

  async withAgent(): Promise<DeskCase> {
    const one = await this.house.handedOver();
    await this.agent.run(one.reference, { kind: 'claim' });
    await one.customer.reads('接手');
    return one;
  }

  reply(one: DeskCase, text: string) {
    return this.agent.run(one.reference, { kind: 'reply', text });
  }

  hears(one: DeskCase, words: string): Promise<void> {
    return this.time.until(5, async () => expect(await one.customer.words()).toContain(words));
  }

  isTold(one: DeskCase, words: string): Promise<void> {
    return this.time.until(5, async () => expect((await one.thread()).map(wordsOf).join()).toContain(words));
  }
}

/** What a customer was told that looks like this, oldest first. */
export async function saidIn(one: DeskCase, pattern: RegExp): Promise<readonly string[]> {
  return (await one.customer.told()).flatMap((line) => pattern.exec(wordsOf(line)) ?? []).map(String);
}
