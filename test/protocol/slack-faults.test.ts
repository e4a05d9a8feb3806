import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardsOf, DESK, wordsOf } from './slack-house.ts';
import { SlackOutage, saidIn } from './slack-outage.ts';

let outage: SlackOutage;
beforeAll(async () => {
  outage = await SlackOutage.open();
});
afterAll(() => outage.close());

describe('what is said to customers', () => {
  it('waits as long as Slack says, in that conversation alone, and keeps its order', async () => {
    const [slow, quick] = [await outage.withAgent(), await outage.withAgent()];
    const fault = { kind: 'too-many', seconds: 3 } as const;
    await outage.house.slack.fail({ method: 'chat.postMessage', place: slow.customer.dm, fault, times: 1 });
    for (const text of ['第一句', '第二句']) await outage.reply(slow, text);
    await outage.reply(quick, '别的聊天');
    await quick.customer.reads('别的聊天');
    expect(await slow.customer.words()).not.toContain('第一句');
    await outage.hears(slow, '第二句');
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
    const one = await outage.withAgent();
    // Twice: while it is looked for, it is still not known.
    await outage.house.slack.fail({ method: 'chat.postMessage', place: one.customer.dm, fault, times: 1 });
    await outage.house.slack.fail({
      method: 'conversations.history',
      place: one.customer.dm,
      fault,
      times: 1,
    });
    await outage.reply(one, '请看一下');
    await outage.reply(one, '下一句');
    await outage.hears(one, '请看一下');
    await outage.hears(one, '下一句');
    expect(await saidIn(one, /请看一下|下一句/)).toEqual(['请看一下', '下一句']);
  });

  it('is what it was after a kill -9 between the post and its record', async () => {
    const one = await outage.withAgent();
    const fault = { kind: 'hang', seconds: 600, accepted: true } as const;
    await outage.house.slack.fail({ method: 'chat.postMessage', place: one.customer.dm, fault, times: 1 });
    await outage.house.slack.fail({ method: 'chat.postMessage', place: DESK, fault, times: 1 });
    await outage.reply(one, '正要说');
    await one.customer.say('我也在说');
    await one.customer.reads('正要说');
    await one.tells('我也在说');
    await outage.house.service.kill();
    await outage.startAgain();
    await outage.reply(one, '然后呢');
    await outage.hears(one, '然后呢');
    await outage.isTold(one, '然后呢');
    expect(await saidIn(one, /正要说|然后呢/)).toEqual(['正要说', '然后呢']);
    const thread = (await one.thread()).map(wordsOf).join();
    expect(thread.match(/我也在说/g)).toHaveLength(1);
    expect(await cardsOf(outage.house.slack, one.reference)).toHaveLength(1);
  });
});

describe('Slack out of reach for ten minutes', () => {
  it.each([
    ['broken', { kind: 'broken', status: 503, accepted: false }],
    ['the token revoked', { kind: 'revoked' }],
  ] as const)('(%s) says so in /readyz, loses and doubles nothing, keeps the order', async (_name, fault) => {
    const one = await outage.withAgent();
    const rule = await outage.house.slack.fail({ fault });
    for (const number of [1, 2, 3]) await outage.reply(one, `第${number}句`);
    await outage.time.until(30, async () => {
      expect(await outage.channels()).toMatchObject({ slack: false, slack_desk: false, web: true });
    });
    expect((await outage.agent.caseOf(one.reference)).talk.at(-1)?.text).toContain('第3句');
    await outage.time.advance(600);
    await outage.house.slack.heal(rule);
    await outage.time.until(60, async () => {
      expect(await saidIn(one, /第\d句/)).toEqual(['第1句', '第2句', '第3句']);
    });
    await outage.isTold(one, '第3句');
    expect(await outage.channels()).toMatchObject({ slack: true });
    expect(await saidIn(one, /第\d句/)).toEqual(['第1句', '第2句', '第3句']);
  });
});
