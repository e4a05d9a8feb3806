import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { QueueView } from '../../src/engine/desk/worded/view-model.ts';
import type { FaultRule } from '../fakes/ground/faults.ts';
import type { SlackFake } from '../fakes/slack/start.ts';
import { AgentAtDesk } from './agent-at-desk.ts';
import { openBoth } from './both-houses.ts';
import { cardsOf, DESK, HANMEIMEI, LILEI, wordsOf } from './slack-house.ts';
import type { TelegramCustomer } from './telegram-house.ts';

/** `npm run bench -- storm` asks for two minutes of it, and for the figures. */
const SECONDS = Number(process.env.STORM_SECONDS ?? 25);
const FIGURES = process.env.STORM_FIGURES;
const CUSTOMERS = 20;
const REFERENCE = /ZD-\w{4}-\w{2}/;
/** What a message begins with that may have been there before. */
const REPEATED = '补发';

/** One call in six goes wrong, in one of the ways there are. */
const FAULTS: readonly FaultRule[] = [
  { fault: { kind: 'too-many', seconds: 1 }, probability: 0.05, seed: 1 },
  { fault: { kind: 'broken', status: 503, accepted: false }, probability: 0.04, seed: 2 },
  { fault: { kind: 'broken', status: 502, accepted: true }, probability: 0.03, seed: 3 },
  { fault: { kind: 'reset', when: 'before' }, probability: 0.02, seed: 4 },
  { fault: { kind: 'reset', when: 'after' }, probability: 0.02, seed: 5 },
  { fault: { kind: 'hang', seconds: 12, accepted: true }, probability: 0.004, seed: 6 },
];

/** After the storm much waits for its next try. */
const patiently = (look: () => Promise<void>) => vi.waitFor(look, { timeout: 150_000, interval: 200 });

interface Talker {
  readonly customer: TelegramCustomer;
  /** In this order. */
  readonly said: string[];
}

/** Goes on for as long as the storm does. */
async function talk({ customer, said }: Talker, index: number, isOn: () => boolean): Promise<void> {
  const say = async (words: string) => {
    said.push(words);
    await customer.say(words);
  };
  await say(`第${index}位，微信付了68没有订单`);
  // What stayed unknown twice is not said again: whoever waits in vain writes, as people do.
  const hears = (many: number) =>
    customer
      .until(({ lines }) => lines.filter(({ from }) => from === 'bot').length >= many, 20_000)
      .then(() => true)
      .catch(() => false);
  if (await hears(1)) await customer.press('agree');
  else await customer.say('好');
  await hears(2);
  await say('/human');
  for (let turn = 0; isOn(); turn += 1) {
    await sleep(2_500 + Math.random() * 2_500);
    await say(`顾客${index}的第${turn}句`);
  }
}

/** Claims whatever case there is and answers it, one after the other; what was accepted is owed to the customer. */
async function work(slack: SlackFake, user: string, isOn: () => boolean, owed: Map<string, string[]>) {
  for (let serial = 0; isOn(); serial += 1) {
    await sleep(300);
    const cards = await slack.readChannel(DESK);
    const card = cards[Math.floor(Math.random() * cards.length)];
    const reference = card && REFERENCE.exec(wordsOf(card))?.[0];
    if (!card || reference === undefined) continue;
    const place = { channel: DESK, ts: card.ts };
    await slack.press(user, place, { action: 'case.claim' }).catch(() => undefined);
    await slack.press(user, place, '回复').catch(() => undefined);
    if ((await slack.readModals(user)).length === 0) continue;
    const words = `${user}的第${serial}条给${reference}`;
    await slack.fill(user, { words });
    const { closed } = await slack.submit(user, { times: serial % 3 === 0 ? 2 : 1 });
    if (closed) owed.set(reference, [...(owed.get(reference) ?? []), words]);
    else await slack.closeModals(user, 'all');
  }
}

it(`twenty customers and two agents lose nothing while either platform fails at random for ${SECONDS} s`, async () => {
  const both = await openBoth('http');
  onTestFinished(() => both.close());
  const { telegram, house } = both;
  const { slack } = house;
  const desk = await AgentAtDesk.enter(house.service);
  const ends = performance.now() + SECONDS * 1000;
  const isOn = () => performance.now() < ends;

  const talkers = await Promise.all(
    Array.from({ length: CUSTOMERS }, async (): Promise<Talker> => {
      return { customer: await both.customer('zh-hans'), said: [] };
    }),
  );
  for (const rule of FAULTS) await Promise.all([telegram.fail(rule), slack.fail(rule)]);
  const owed = new Map<string, string[]>();
  await Promise.all([
    ...talkers.map((talker, index) => talk(talker, index, isOn)),
    ...[LILEI, HANMEIMEI].map((user) => work(slack, user, isOn, owed)),
  ]);
  const calm = performance.now();
  await Promise.all([telegram.heal(), slack.heal()]);

  let [events, messages, repeated] = [0, 0, 0];
  for (const { customer, said } of talkers) {
    const reference = await customer.reference();
    // Every event had one effect, in its order.
    await patiently(async () => {
      const { talk } = await desk.caseOf(reference);
      const heard = talk.filter(({ author }) => author === 'customer').map(({ text }) => text);
      expect(heard.filter((text) => /^(第|顾客|\/)/.test(text))).toEqual(said);
    });
    events += said.length;
    // One card, and in its thread every line once.
    await patiently(async () => {
      const cards = await cardsOf(slack, reference);
      expect(cards.map(({ copies }) => copies)).toEqual([1]);
      const thread = (await slack.readThread(DESK, cards[0]?.ts ?? '')).map(wordsOf).join('\n');
      for (const words of said.slice(2)) expect(thread.split(words)).toHaveLength(2);
    });
    // Everything that was to be said arrived: once, or marked as said again; or, where its fate stayed unknown twice,
    // the desk is shown that. Replies among it.
    await patiently(async () => {
      const { talk } = await desk.caseOf(reference);
      const told = (await customer.told()).map(({ text }) => text);
      const meant = talk.filter(({ author }) => author !== 'customer').map(({ text }) => text);
      for (const words of owed.get(reference) ?? []) expect(meant).toContain(words);
      const lost: string[] = [];
      for (const words of new Set(meant)) {
        const copies = told.filter((text) => text.includes(words));
        const often = meant.filter((text) => text.includes(words)).length;
        if (copies.length < often) lost.push(words);
        expect(copies.filter((text) => !text.includes(REPEATED)).length, words).toBeLessThanOrEqual(often);
      }
      const { setAside } = (await desk.queue()) as QueueView;
      const shown = setAside.newest.filter((each) => each.reference === reference);
      expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(shown.length);
    });
    const told = await customer.told();
    messages += told.length;
    repeated += told.filter(({ text }) => text.includes(REPEATED)).length;
  }
  const replies = [...owed.values()].flat().length;
  expect(replies).toBeGreaterThan(3);
  const settled = Math.round((performance.now() - calm) / 100) / 10;
  const figures = { seconds: SECONDS, customers: CUSTOMERS, events, messages, replies, repeated, settled };
  if (FIGURES) writeFileSync(FIGURES, JSON.stringify(figures));
}, 600_000);
