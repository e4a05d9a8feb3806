import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openSockets } from '../../src/adapters/slack/receive/sockets.ts';
import { DESK, eventually, LILEI, SlackHouse, wordsOf } from './slack-house.ts';

let house: SlackHouse;
beforeAll(async () => {
  house = await SlackHouse.open('socket');
});
afterAll(() => house.close());

describe('a watch over the sockets', () => {
  it('says once that nothing is heard, goes on trying, and comes back by itself', async () => {
    const { slack } = house;
    const { appToken } = await slack.settings();
    const states: boolean[] = [];
    const silences: number[] = [];
    let outages = 0;
    const sockets = openSockets({
      appToken,
      apiUrl: slack.url,
      take: async () => null,
      report: () => undefined,
      listening: (open) => void states.push(open),
      reopened: (silence) => void silences.push(silence),
      unheard: () => {
        outages += 1;
      },
      patience: 600,
    });
    onTestFinished(() => sockets.stop());
    // Beside those of the service.
    await eventually(async () => expect(await slack.sockets()).toBe(4));
    await eventually(async () => expect(states.at(-1)).toBe(true));
    await slack.refuseSockets(true);
    await slack.cutSockets();
    await eventually(async () => expect(states.at(-1)).toBe(false));
    await slack.refuseSockets(false);
    await eventually(async () => expect(states.at(-1)).toBe(true));
    expect(silences).toHaveLength(1);
    expect(silences[0]).toBeGreaterThan(600);
    expect(outages).toBe(1);
  });
});

describe('over sockets', () => {
  it('the same envelope twice is one, on whichever connection', async () => {
    const { slack } = house;
    await slack.deliverTimes(2);
    const one = await house.handedOver();
    await one.claim();
    await slack.write(LILEI, DESK, '查过仓库', { thread: one.place.ts });
    await eventually(async () => expect(await one.notes()).toEqual(['查过仓库']));
    await slack.deliverTimes(1);
    const told = await one.customer.told();
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ copies }) => copies !== 1)).toEqual([]);
  });

  it.each(['warning', 'refresh_requested', 'link_disabled'] as const)(
    'connections that are asked to go (%s) come back, and nothing is lost',
    async (reason) => {
      const { slack } = house;
      await slack.dismissSockets(reason);
      await eventually(async () => expect(await slack.sockets()).toBe(2));
      const customer = await house.customer();
      await customer.say('付了68没反应');
      await customer.reads('68');
    },
  );

  it('what was written while all were dead is found afterwards, once', async () => {
    const { slack } = house;
    const one = await house.handedOver();
    await slack.refuseSockets(true);
    await slack.cutSockets();
    await one.customer.say('断线时说的');
    await slack.write(LILEI, DESK, '断线时记的', { thread: one.place.ts });
    const missed = (await slack.told()).filter(({ state }) => state === 'missed');
    expect(missed.length).toBeGreaterThanOrEqual(2);
    await slack.refuseSockets(false);
    await eventually(async () => expect(await slack.sockets()).toBe(2));
    await one.tells('断线时说的');
    await eventually(async () => expect(await one.notes()).toEqual(['断线时记的']));
    const told = (await one.thread()).map(wordsOf).join();
    expect(told.match(/断线时说的/g)).toHaveLength(1);
  });
});
