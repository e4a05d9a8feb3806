import { describe, expect, it, onTestFinished } from 'vitest';
import { DESK, eventually, HANMEIMEI, LILEI, SlackHouse, wordsOf } from './slack-house.ts';

describe('a user group', () => {
  it('says who may act, and the channel alone does not; alarms and checkpoints go where they are read', async () => {
    let alerts = '';
    const house = await SlackHouse.open('http', async (slack) => {
      alerts = await slack.addChannel('alerts');
      return { SLACK_DESK_GROUP: await slack.addGroup('desk', [LILEI]), SLACK_ALERT_CHANNEL: alerts };
    });
    onTestFinished(() => house.close());
    const { slack } = house;
    const one = await house.handedOver();
    await one.press(HANMEIMEI, '认领');
    expect((await house.whispers(HANMEIMEI)).at(-1)).toContain('只有客服频道里的人');
    await slack.write(HANMEIMEI, DESK, '路过说一句', { thread: one.place.ts });
    await slack.write(LILEI, DESK, '我来跟', { thread: one.place.ts });
    await one.claim();
    await eventually(async () => expect(await one.notes()).toEqual(['我来跟']));
    // There is something to lose now: the next start takes a checkpoint and tells it, once a day.
    for (const _ of [1, 2]) {
      await house.service.stop();
      await house.start();
      await eventually(async () =>
        expect((await slack.readChannel(alerts)).map(wordsOf)).toEqual([
          expect.stringMatching(/的记录留底：1 个案件，指纹 [0-9a-f]{64}/),
        ]),
      );
    }
    await slack.archiveChannel(DESK, LILEI);
    await eventually(async () =>
      expect((await slack.readChannel(alerts)).map(wordsOf).join()).toContain('已归档'),
    );
  });
});
