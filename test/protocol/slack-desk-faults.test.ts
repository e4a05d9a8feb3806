import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardsOf, DESK, eventually, LILEI, wordsOf } from './slack-house.ts';
import { SlackOutage } from './slack-outage.ts';

let outage: SlackOutage;
beforeAll(async () => {
  outage = await SlackOutage.open();
});
afterAll(() => outage.close());

describe('the desk channel', () => {
  it('shows a case once, whatever happens to the posts', async () => {
    for (const fault of [
      { kind: 'reset', when: 'after' },
      { kind: 'broken', status: 503, accepted: true },
      { kind: 'too-many', seconds: 1 },
      { kind: 'reset', when: 'before' },
    ] as const) {
      await outage.house.slack.fail({ method: 'chat.postMessage', place: DESK, fault, times: 1 });
      const one = await outage.house.handedOver();
      await outage.house.slack.fail({ method: 'chat.update', place: DESK, fault, times: 1 });
      await one.customer.say('还在等');
      await outage.isTold(one, '还在等');
      const cards = await cardsOf(outage.house.slack, one.reference);
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
    const { slack } = outage.house;
    const one = await outage.withAgent();
    await slack.archiveChannel(DESK, LILEI);
    await eventually(async () =>
      expect(await outage.channels()).toMatchObject({ slack: true, slack_desk: false }),
    );
    expect((await fetch(`${outage.house.service.url}/readyz`)).status).toBe(503);
    await one.customer.say('归档时说的');
    await outage.reply(one, '归档时答的');
    await one.customer.reads('归档时答的');
    expect((await one.thread()).map(wordsOf).join()).not.toContain('归档时');
    await slack.unarchiveChannel(DESK, LILEI);
    await eventually(async () => expect(await outage.channels()).toMatchObject({ slack_desk: true }));
    for (const words of ['归档时说的', '归档时答的'])
      await outage.time.until(60, async () =>
        expect((await one.thread()).map(wordsOf).join()).toContain(words),
      );
  });

  it('that strangers share is told nothing more', async () => {
    const { slack } = outage.house;
    const one = await outage.withAgent();
    await slack.shareChannel(DESK);
    await eventually(async () => expect(await outage.channels()).toMatchObject({ slack_desk: false }));
    await one.customer.say('我的电话是13812345678');
    await outage.time.advance(300);
    expect((await one.thread()).map(wordsOf).join()).not.toContain('我的电话');
    // Another channel stands in for it from here on.
    await outage.house.service.stop();
    const fresh = await slack.addChannel('desk-2', { private: true, members: [LILEI] });
    await outage.startAgain({ SLACK_DESK_CHANNEL: fresh });
    await outage.reply(one, '收到');
    await outage.time.until(30, async () => {
      const cards = (await slack.readChannel(fresh)).map(wordsOf);
      expect(cards.join()).toContain(one.reference);
    });
    await outage.house.service.stop();
    await slack.unshareChannel(DESK);
    await outage.startAgain();
  });
});
