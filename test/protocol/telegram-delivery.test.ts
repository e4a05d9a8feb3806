import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeenLine } from '../fakes/telegram/view.ts';
import { AgentAtDesk } from './agent-at-desk.ts';
import { MovedTime } from './moved-time.ts';
import { type TelegramCustomer, TelegramHouse } from './telegram-house.ts';

let house: TelegramHouse;
let agent: AgentAtDesk;
beforeAll(async () => {
  house = await TelegramHouse.open('polling', { ZHAODAN_DEMO: 'true' });
  agent = await AgentAtDesk.enter(house.service);
});
afterAll(() => house.close());

/** A case an agent has claimed, so that everything the customer hears next is the agent's. */
async function withAgent(): Promise<{ customer: TelegramCustomer; reference: string }> {
  const customer = await house.customer();
  await customer.say('微信付了68没有订单');
  await customer.reads('已记下');
  await customer.press('agree');
  await customer.until(({ lines }) => lines.filter(({ from }) => from === 'bot').length === 2);
  await customer.say('/human');
  const reference = await customer.reference();
  await agent.run(reference, { kind: 'claim' });
  await customer.reads('接手');
  return { customer, reference };
}

const time = new MovedTime(() => house.service.url);
/** Once enough time went by. */
const hears = (customer: TelegramCustomer, words: string) =>
  time.until(5, async () =>
    expect(bot((await house.fake.chat(customer.id)).lines).join('\n')).toContain(words),
  );
const reply = (reference: string, text: string) => agent.run(reference, { kind: 'reply', text });
const about = (customer: TelegramCustomer, method: string) =>
  ({ method, place: String(customer.id) }) as const;
const bot = (lines: readonly SeenLine[]) =>
  lines.filter(({ from }) => from === 'bot').map(({ text }) => text);

describe('what is sent', () => {
  it('waits as long as Telegram says, in that chat alone, and keeps its order', async () => {
    const [slow, quick] = await Promise.all([withAgent(), withAgent()]);
    await house.fake.fail({
      ...about(slow.customer, 'sendMessage'),
      fault: { kind: 'too-many', seconds: 90 },
      times: 1,
    });
    for (const text of ['第一句', '第二句']) await reply(slow.reference, text);
    await reply(quick.reference, '别的聊天');
    await quick.customer.reads('别的聊天');
    expect(bot((await house.fake.chat(slow.customer.id)).lines).join()).not.toContain('第一句');
    await hears(slow.customer, '第二句');
    const said = (await slow.customer.told()).map(({ text }) => text.split('\n').at(-1));
    expect(said.slice(-2)).toEqual(['第一句', '第二句']);
  });

  it.each([
    ['refused before it was taken', { kind: 'broken', status: 502, accepted: false }, 1],
    ['reset before it was taken', { kind: 'reset', when: 'before' }, 1],
    ['taken and then broken', { kind: 'broken', status: 504, accepted: true }, 2],
    ['taken and then reset', { kind: 'reset', when: 'after' }, 2],
  ] as const)('%s is said once more and marked, since nobody can know', async (_name, fault, copies) => {
    const { customer, reference } = await withAgent();
    await house.fake.fail({ ...about(customer, 'sendMessage'), fault, times: 1 });
    await reply(reference, '请看一下');
    await hears(customer, '补发');
    const said = (await customer.told()).filter(({ text }) => text.includes('请看一下'));
    expect(said).toHaveLength(copies);
    expect(said.filter(({ text }) => text.includes('补发'))).toHaveLength(1);
    await reply(reference, '下一句');
    await hears(customer, '下一句');
    const { text } = await customer.reads('下一句');
    expect(text).not.toContain('补发');
  });

  it('twice unknown is shown to an agent and never said a third time', async () => {
    const { customer, reference } = await withAgent();
    await house.fake.fail({
      ...about(customer, 'sendMessage'),
      fault: { kind: 'reset', when: 'after' },
      times: 2,
    });
    await reply(reference, '两次都断了');
    await time.until(5, async () =>
      expect(JSON.stringify(await agent.queue())).toContain(`"reference":"${reference}","reason"`),
    );
    await reply(reference, '然后呢');
    await hears(customer, '然后呢');
    expect((await customer.told()).filter(({ text }) => text.includes('两次都断了'))).toHaveLength(2);
  });

  it('to who has blocked the bot stops, the desk is told, and it goes on when they write', async () => {
    const { customer, reference } = await withAgent();
    await house.fake.block(customer.id);
    await reply(reference, '您在吗');
    await expect
      .poll(async () => JSON.stringify(await agent.queue('waiting')))
      .toMatch(/"unreachableSince":\d/);
    const calls = (await house.fake.calls('sendMessage')).length;
    await reply(reference, '还有一句');
    await expect.poll(async () => (await agent.caseOf(reference)).talk.at(-1)?.text).toContain('还有一句');
    expect((await house.fake.calls('sendMessage')).length).toBe(calls);
    const waiting = async () =>
      (await agent.caseOf(reference)).talk.filter(({ undelivered }) => undelivered === 'waiting');
    expect((await waiting()).map(({ text }) => text)).toEqual(['您在吗', '还有一句']);
    await house.fake.unblock(customer.id);
    await customer.say('我回来了');
    await hears(customer, '还有一句');
    const said = (await customer.told()).map(({ text }) => text.split('\n').at(-1));
    expect(said.filter((text) => text === '您在吗')).toHaveLength(1);
    await expect.poll(waiting).toEqual([]);
  });

  it('is what it was after a kill -9 between two messages', async () => {
    const { customer, reference } = await withAgent();
    await house.fake.fail({
      ...about(customer, 'sendMessage'),
      fault: { kind: 'hang', seconds: 60, accepted: true },
      times: 1,
    });
    await reply(reference, '正要说');
    await customer.reads('正要说');
    await house.service.kill();
    await house.start();
    agent = await AgentAtDesk.enter(house.service);
    await time.goOn();
    await hears(customer, '补发');
    const said = (await customer.told()).filter(({ text }) => text.includes('正要说'));
    expect(said).toHaveLength(2);
    expect(said.filter(({ text }) => text.includes('补发'))).toHaveLength(1);
  });
});

describe('Telegram out of reach', () => {
  it('says so in /readyz, loses nothing, doubles nothing, and keeps the order', async () => {
    const { customer, reference } = await withAgent();
    const rule = await house.fake.fail({ fault: { kind: 'revoked' } });
    const ready = async () => (await fetch(`${house.service.url}/readyz`)).json();
    for (const number of [1, 2, 3]) await reply(reference, `第${number}句`);
    await time.until(5, async () =>
      expect(await ready()).toMatchObject({ store: true, channels: { telegram: false, web: true } }),
    );
    expect((await agent.caseOf(reference)).talk.at(-1)?.text).toContain('第3句');
    await house.fake.heal(rule);
    await house.fake.advance(600);
    await time.until(60, async () => expect(await ready()).toMatchObject({ channels: { telegram: true } }));
    await hears(customer, '第3句');
    const said = (await customer.told()).flatMap(({ text }) => /第\d句/.exec(text) ?? []);
    expect(said).toEqual(['第1句', '第2句', '第3句']);
  });
});
