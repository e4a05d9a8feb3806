import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AgentAtDesk } from './agent-at-desk.ts';
import { MovedTime } from './moved-time.ts';
import { cardsOf, DESK, type DeskCase, eventually, LILEI, SlackHouse, wordsOf } from './slack-house.ts';

let house: SlackHouse;
let agent: AgentAtDesk;
beforeAll(async () => {
  // Outages last for minutes: the clock is moved through them.
  house = await SlackHouse.open('http', async () => ({ ZHAODAN_DEMO: 'true' }));
  agent = await AgentAtDesk.enter(house.service);
});
afterAll(() => house.close());

const time = new MovedTime(() => house.service.url);
async function startAgain(env: Record<string, string> = {}): Promise<void> {
  await house.start(env);
  agent = await AgentAtDesk.enter(house.service);
  await time.goOn();
}
const channels = async () =>
  ((await (await fetch(`${house.service.url}/readyz`)).json()) as { channels: Record<string, boolean> })
    .channels;
const reply = (one: DeskCase, text: string) => agent.run(one.reference, { kind: 'reply', text });

const hears = (one: DeskCase, words: string) =>
  time.until(5, async () => expect(await one.customer.words()).toContain(words));
const isTold = (one: DeskCase, words: string) =>
  time.until(5, async () => expect((await one.thread()).map(wordsOf).join()).toContain(words));

async function withAgent(): Promise<DeskCase> {
  const one = await house.handedOver();
  await agent.run(one.reference, { kind: 'claim' });
  await one.customer.reads('接手');
  return one;
}
const saidIn = async (one: DeskCase, pattern: RegExp) =>
  (await one.customer.told()).flatMap((line) => pattern.exec(wordsOf(line)) ?? []).map(String);

describe('what is said to customers', () => {
  it('waits as long as Slack says, in that conversation alone, and keeps its order', async () => {
    const [slow, quick] = [await withAgent(), await withAgent()];
    const fault = { kind: 'too-many', seconds: 3 } as const;
    await house.slack.fail({ method: 'chat.postMessage', place: slow.customer.dm, fault, times: 1 });
    for (const text of ['第一句', '第二句']) await reply(slow, text);
    await reply(quick, '别的聊天');
    await quick.customer.reads('别的聊天');
    expect(await slow.customer.words()).not.toContain('第一句');
    await hears(slow, '第二句');
    expect(await saidIn(slow, /第.句/)).toEqual(['第一句', '第二句']);
  });

  it.each([
    ['refused before it was taken', { kind: 'broken', status: 502, accepted: false }],
    ['reset before the body', { kind: 'reset', when: 'before-body' }],
    ['reset before it was taken', { kind: 'reset', when: 'before' }],
    ['taken and then broken', { kind: 'broken', status: 504, accepted: true }],
    ['taken and then reset', { kind: 'reset', when: 'after' }],
    ['answered with a web page', { kind: 'garbled' }],
  ] as const)('%s arrives once, since it is looked for', async (_name, fault) => {
    const one = await withAgent();
    // Twice: while it is looked for, it is still not known.
    await house.slack.fail({ method: 'chat.postMessage', place: one.customer.dm, fault, times: 1 });
    await house.slack.fail({ method: 'conversations.history', place: one.customer.dm, fault, times: 1 });
    await reply(one, '请看一下');
    await reply(one, '下一句');
    await hears(one, '请看一下');
    await hears(one, '下一句');
    expect(await saidIn(one, /请看一下|下一句/)).toEqual(['请看一下', '下一句']);
  });

  it('is what it was after a kill -9 between the post and its record', async () => {
    const one = await withAgent();
    const fault = { kind: 'hang', seconds: 600, accepted: true } as const;
    await house.slack.fail({ method: 'chat.postMessage', place: one.customer.dm, fault, times: 1 });
    await house.slack.fail({ method: 'chat.postMessage', place: DESK, fault, times: 1 });
    await reply(one, '正要说');
    await one.customer.say('我也在说');
    await one.customer.reads('正要说');
    await one.tells('我也在说');
    await house.service.kill();
    await startAgain();
    await reply(one, '然后呢');
    await hears(one, '然后呢');
    await isTold(one, '然后呢');
    expect(await saidIn(one, /正要说|然后呢/)).toEqual(['正要说', '然后呢']);
    const thread = (await one.thread()).map(wordsOf).join();
    expect(thread.match(/我也在说/g)).toHaveLength(1);
    expect(await cardsOf(house.slack, one.reference)).toHaveLength(1);
  });
});

describe('the desk channel', () => {
  it('shows a case once, whatever happens to the posts', async () => {
    for (const fault of [
      { kind: 'reset', when: 'after' },
      { kind: 'broken', status: 503, accepted: true },
      { kind: 'too-many', seconds: 1 },
      { kind: 'reset', when: 'before' },
    ] as const) {
      await house.slack.fail({ method: 'chat.postMessage', place: DESK, fault, times: 1 });
      const one = await house.handedOver();
      await house.slack.fail({ method: 'chat.update', place: DESK, fault, times: 1 });
      await one.customer.say('还在等');
      await isTold(one, '还在等');
      const cards = await cardsOf(house.slack, one.reference);
      expect(cards.map(({ copies }) => copies)).toEqual([1]);
      expect(
        (await one.thread())
          .map(wordsOf)
          .join()
          .match(/还在等/g),
      ).toHaveLength(1);
    }
  });

  it('that is archived takes nothing; the desk page has all of it, and nothing is lost', async () => {
    const { slack } = house;
    const one = await withAgent();
    await slack.archiveChannel(DESK, LILEI);
    await eventually(async () => expect(await channels()).toMatchObject({ slack: true, slack_desk: false }));
    expect((await fetch(`${house.service.url}/readyz`)).status).toBe(503);
    await one.customer.say('归档时说的');
    await reply(one, '归档时答的');
    await one.customer.reads('归档时答的');
    expect((await one.thread()).map(wordsOf).join()).not.toContain('归档时');
    await slack.unarchiveChannel(DESK, LILEI);
    await eventually(async () => expect(await channels()).toMatchObject({ slack_desk: true }));
    for (const words of ['归档时说的', '归档时答的'])
      await time.until(60, async () => expect((await one.thread()).map(wordsOf).join()).toContain(words));
  });

  it('that strangers share is told nothing more', async () => {
    const { slack } = house;
    const one = await withAgent();
    await slack.shareChannel(DESK);
    await eventually(async () => expect(await channels()).toMatchObject({ slack_desk: false }));
    await one.customer.say('我的电话是13812345678');
    await time.advance(300);
    expect((await one.thread()).map(wordsOf).join()).not.toContain('我的电话');
    // Another channel stands in for it from here on.
    await house.service.stop();
    const fresh = await slack.addChannel('desk-2', { private: true, members: [LILEI] });
    await startAgain({ SLACK_DESK_CHANNEL: fresh });
    await reply(one, '收到');
    await time.until(30, async () => {
      const cards = (await slack.readChannel(fresh)).map(wordsOf);
      expect(cards.join()).toContain(one.reference);
    });
    await house.service.stop();
    await slack.unshareChannel(DESK);
    await startAgain();
  });
});

describe('Slack out of reach for ten minutes', () => {
  it.each([
    ['broken', { kind: 'broken', status: 503, accepted: false }],
    ['the token revoked', { kind: 'revoked' }],
  ] as const)('(%s) says so in /readyz, loses and doubles nothing, keeps the order', async (_name, fault) => {
    const one = await withAgent();
    const rule = await house.slack.fail({ fault });
    for (const number of [1, 2, 3]) await reply(one, `第${number}句`);
    await time.until(30, async () => {
      expect(await channels()).toMatchObject({ slack: false, slack_desk: false, web: true });
    });
    expect((await agent.caseOf(one.reference)).talk.at(-1)?.text).toContain('第3句');
    await time.advance(600);
    await house.slack.heal(rule);
    await time.until(60, async () => {
      expect(await saidIn(one, /第\d句/)).toEqual(['第1句', '第2句', '第3句']);
    });
    await isTold(one, '第3句');
    expect(await channels()).toMatchObject({ slack: true });
    expect(await saidIn(one, /第\d句/)).toEqual(['第1句', '第2句', '第3句']);
  });
});
