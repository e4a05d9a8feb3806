import { describe, expect, it, onTestFinished } from 'vitest';
import { LILEI, SlackHouse, type Way } from './slack-house.ts';

describe.each<Way>(['http', 'socket'])('from a direct message to the desk and back, over %s', (way) => {
  it('a whole case goes its way', async () => {
    const house = await SlackHouse.open(way);
    onTestFinished(() => house.close());
    const { slack } = house;
    const one = await house.handedOver();
    await one.shows(/ZD-\w{4}-\w{2} · 已付款/);
    await one.claim();
    await one.press(LILEI, '回复');
    await slack.fill(LILEI, { 写给顾客的话: '您好，查到了，马上补发。' });
    expect(await slack.submit(LILEI)).toMatchObject({ closed: true, errors: {} });
    await one.customer.reads('查到了，马上补发');
    await one.customer.say('好的谢谢');
    await one.tells('好的谢谢');
    expect((await slack.requests()).filter(({ error }) => error !== null)).toEqual([]);
  });
});
