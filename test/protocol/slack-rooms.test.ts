import { describe, expect, it, onTestFinished } from 'vitest';
import { DESK, eventually, HANMEIMEI, LILEI, SlackHouse, wordsOf } from './slack-house.ts';

describe('a user group', () => {
  it('says who may act, and the channel alone does not; alarms go where they are read', async () => {
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
    await slack.archiveChannel(DESK, LILEI);
    await eventually(async () =>
      expect((await slack.readChannel(alerts)).map(wordsOf).join()).toContain('已归档'),
    );
  });
});
