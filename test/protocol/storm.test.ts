import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import type { FaultRule } from '../fakes/ground/faults.ts';
import { startTelegramFake } from '../fakes/telegram/start.ts';
import { AgentAtDesk } from './agent-at-desk.ts';
import { DESK, eventually, HANMEIMEI, LILEI, SlackHouse, wordsOf } from './slack-house.ts';
import { TelegramCustomer } from './telegram-house.ts';

/** `STORM_SECONDS=120` for the whole of it. */
const SECONDS = Number(process.env.STORM_SECONDS ?? 25);
const CUSTOMERS = 20;

/** One call in six goes wrong, in one of the ways there are. */
const FAULTS: readonly FaultRule[] = [
  { fault: { kind: 'too-many', seconds: 1 }, probability: 0.05, seed: 1 },
  { fault: { kind: 'broken', status: 503, accepted: false }, probability: 0.04, seed: 2 },
  { fault: { kind: 'broken', status: 502, accepted: true }, probability: 0.03, seed: 3 },
  { fault: { kind: 'reset', when: 'before' }, probability: 0.02, seed: 4 },
  { fault: { kind: 'reset', when: 'after' }, probability: 0.02, seed: 5 },
  { fault: { kind: 'hang', seconds: 12, accepted: true }, probability: 0.004, seed: 6 },
];

async function openBoth() {
  const telegram = await startTelegramFake();
  const { token } = await telegram.bot();
  const port = String(20_000 + Math.floor(Math.random() * 20_000));
  const house = await SlackHouse.open('http', async () => ({
    ZHAODAN_PORT: port,
    ZHAODAN_PUBLIC_URL: `http://127.0.0.1:${port}`,
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: telegram.url,
    TELEGRAM_WEBHOOK_SECRET: 'a-secret-of-at-least-thirty-two-characters',
  }));
  onTestFinished(async () => {
    await house.close();
    await telegram.stop();
  });
  return { telegram, house, agent: await AgentAtDesk.enter(house.service) };
}

it(`twenty customers and two agents lose nothing while either platform fails at random for ${SECONDS} s`, async () => {
  const { telegram, house, agent } = await openBoth();
  const { slack } = house;
  const ends = performance.now() + SECONDS * 1000;
  const isOn = () => performance.now() < ends;

  const customers = await Promise.all(
    Array.from({ length: CUSTOMERS }, async () => {
      const { id } = await telegram.newUser({ language: 'zh-hans' });
      return { customer: new TelegramCustomer(telegram, id), said: [] as string[] };
    }),
  );
  for (const rule of FAULTS) await Promise.all([telegram.fail(rule), slack.fail(rule)]);

  const talks = customers.map(async ({ customer, said }, index) => {
    const say = async (words: string) => {
      said.push(words);
      await customer.say(words);
    };
    await say(`第${index}位，微信付了68没有订单`);
    await customer.until(({ lines }) => lines.some(({ from }) => from === 'bot'), 60_000);
    await customer.press('agree');
    await customer.until(({ lines }) => lines.filter(({ from }) => from === 'bot').length > 1, 60_000);
    await say('/human');
    for (let turn = 0; isOn(); turn += 1) {
      await sleep(2_500 + Math.random() * 2_500);
      await say(`顾客${index}的第${turn}句`);
    }
  });

  const replied = new Map<string, string[]>();
  const agents = [LILEI, HANMEIMEI].map(async (user) => {
    for (let serial = 0; isOn(); serial += 1) {
      await sleep(300);
      const cards = (await slack.readChannel(DESK)).filter(({ state }) => state === 'there');
      const card = cards[Math.floor(Math.random() * cards.length)];
      const reference = card && /ZD-\w{4}-\w{2}/.exec(wordsOf(card))?.[0];
      if (!card || reference === undefined) continue;
      const place = { channel: DESK, ts: card.ts };
      await slack.press(user, place, { action: 'case.claim' }).catch(() => undefined);
      await slack.press(user, place, '回复').catch(() => undefined);
      if ((await slack.readModals(user)).length === 0) continue;
      const words = `${user}的第${serial}条给${reference}`;
      await slack.fill(user, { words });
      const { closed } = await slack.submit(user, { times: serial % 3 === 0 ? 2 : 1 });
      if (closed) replied.set(reference, [...(replied.get(reference) ?? []), words]);
      else await slack.closeModals(user);
    }
  });
  await Promise.all([...talks, ...agents]);
  await Promise.all([telegram.heal(), slack.heal()]);

  let replies = 0;
  for (const { customer, said } of customers) {
    const reference = await customer.reference();
    const lines = async () => (await agent.caseOf(reference)).talk;
    // Every event had one effect.
    await eventually(async () => {
      const heard = (await lines()).filter(({ author }) => author === 'customer').map(({ text }) => text);
      expect(heard.filter((text) => /^(第|顾客|\/)/.test(text))).toEqual(said);
    });
    // One card, and in its thread every line once.
    await eventually(async () => {
      const cards = (await slack.readChannel(DESK)).filter((each) => wordsOf(each).includes(reference));
      expect(cards.map(({ copies }) => copies)).toEqual([1]);
      const thread = (await slack.readThread(DESK, cards[0]?.ts ?? '')).map(wordsOf).join('\n');
      for (const words of said.slice(2)) expect(thread.split(words)).toHaveLength(2);
    });
    // Every reply arrived, once or marked as said again.
    const owed = replied.get(reference) ?? [];
    replies += owed.length;
    await eventually(async () => {
      const told = (await customer.told()).map(({ text }) => text);
      for (const words of owed) {
        const copies = told.filter((text) => text.includes(words));
        expect(copies.length, words).toBeGreaterThan(0);
        expect(copies.filter((text) => !text.includes('补发')).length, words).toBeLessThanOrEqual(1);
      }
    });
  }
  expect(replies).toBeGreaterThan(3);
}, 420_000);
