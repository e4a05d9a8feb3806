import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, vi } from 'vitest';
import type { SlackFake } from '../fakes/slack/start.ts';
import { startSlackFake } from '../fakes/slack/start.ts';
import { type RunningService, startService } from '../faults/service.ts';
import { YESTERDAY } from '../yesterday.ts';

export const DESK = 'C0DESK00001';
export const LILEI = 'U0AGENT0001';
export const HANMEIMEI = 'U0AGENT0002';
export const CUSTOMER = 'U0CUSTOMER1';
const PATIENCE = { timeout: 20_000, interval: 60 };

/** The program and a Slack workspace, each in a process of its own. */
export interface SlackHouse {
  readonly slack: SlackFake;
  readonly service: RunningService;
  readonly dm: string;
  readonly dataDir: string;
  /** As after a crash, on the same data. */
  restart(env?: Record<string, string>): Promise<RunningService>;
}

let fake: SlackFake | undefined;
const endings: (() => Promise<unknown> | unknown)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});
afterAll(() => fake?.stop());

export type Way = 'http' | 'socket';

export async function openHouse(way: Way = 'http', env: Record<string, string> = {}): Promise<SlackHouse> {
  fake ??= await startSlackFake();
  const slack = fake;
  await slack.beginAgain();
  const { botToken, signingSecret, appToken } = await slack.settings();
  await slack.set({ socketMode: way === 'socket', scanMs: 20 });
  const dataDir = mkdtempSync(join(tmpdir(), 'zhaodan-slack-'));
  endings.push(() => rmSync(dataDir, { recursive: true, force: true }));
  const settings = {
    SLACK_BOT_TOKEN: botToken,
    SLACK_DESK_CHANNEL: DESK,
    SLACK_API_URL: slack.url,
    ...(way === 'http' ? { SLACK_SIGNING_SECRET: signingSecret } : { SLACK_APP_TOKEN: appToken }),
  };
  const start = async (more: Record<string, string> = {}) => {
    const service = await startService(dataDir, { ...settings, ...env, ...more });
    endings.push(() => service.stop());
    if (way === 'http') await slack.connect(`${service.url}/slack/events`);
    else await eventually(async () => expect(await slack.sockets()).toBe(2));
    return service;
  };
  const house = {
    slack,
    service: await start(),
    dm: await slack.dm(CUSTOMER),
    dataDir,
    async restart(more: Record<string, string> = {}) {
      house.service = await start(more);
      return house.service;
    },
  };
  return house;
}

export function eventually<T>(look: () => Promise<T>): Promise<T> {
  return vi.waitFor(look, PATIENCE);
}

/** The words of a message as they are seen, whatever blocks they stand in. */
export function wordsOf({
  blocks,
  text,
}: {
  readonly blocks: readonly object[];
  readonly text: string;
}): string {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null)
      for (const [name, each] of Object.entries(value))
        if (name === 'text' && typeof each === 'string') found.push(each);
        else walk(each);
  };
  walk(blocks);
  return found.length > 0 ? found.join(' ') : text;
}

/** The whole of it in one message, as somebody would paste it. */
export const WHOLE_STORY = `昨天14:03在星辰点卡微信付了68买原神月卡，付完一直转圈，订单里什么也没有。交易单号4200002345${YESTERDAY}3456789012 商户单号XC${YESTERDAY}140312345，充值账号188273645`;

/** Presses the last button with these words that the customer can see. */
export async function pressInDm({ slack, dm }: SlackHouse, label: string): Promise<void> {
  await eventually(async () => {
    const there = (await slack.readChannel(dm)).findLast((message) => wordsOf(message).includes(label));
    expect(there).toBeDefined();
    await slack.press(CUSTOMER, { channel: dm, ts: there?.ts ?? '' }, label);
  });
}

/** A customer hands a whole case over; gives the card in the desk channel. */
export async function handOver(
  house: SlackHouse,
): Promise<{ readonly channel: string; readonly ts: string }> {
  await house.slack.write(CUSTOMER, house.dm, WHOLE_STORY);
  await pressInDm(house, '同意并继续');
  await pressInDm(house, '提交给客服');
  return eventually(async () => {
    const [card] = await house.slack.readChannel(DESK);
    expect(card).toBeDefined();
    return { channel: DESK, ts: card?.ts ?? '' };
  });
}
