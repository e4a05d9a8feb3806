import { describe, expect, it } from 'vitest';
import { CUSTOMER, DESK, eventually, handOver, LILEI, openHouse, type Way, wordsOf } from './slack-house.ts';

describe.each<Way>(['http', 'socket'])('from a direct message to the desk and back, over %s', (way) => {
  it('a whole case goes its way', async () => {
    const house = await openHouse(way);
    const { slack, dm } = house;
    const card = await handOver(house);
    const seen = async () => (await slack.readChannel(DESK))[0];
    expect(wordsOf((await seen()) as never)).toMatch(/ZD-\w{4}-\w{2} · 已付款/);
    expect(await slack.press(LILEI, card, '认领')).toEqual({
      outcome: 'acked',
      status: way === 'http' ? 200 : null,
    });
    await eventually(async () => expect(wordsOf((await seen()) as never)).toContain('李雷 在办'));
    await slack.press(LILEI, card, '回复');
    await slack.fill(LILEI, { 写给顾客的话: '您好，查到了，马上补发。' });
    expect(await slack.submit(LILEI)).toMatchObject({ closed: true, errors: {} });
    await eventually(async () =>
      expect((await slack.readChannel(dm)).map(wordsOf).join('\n')).toContain('查到了，马上补发'),
    );
    await slack.write(CUSTOMER, dm, '好的谢谢');
    await eventually(async () =>
      expect((await slack.readThread(DESK, card.ts)).map(wordsOf).join('\n')).toContain('好的谢谢'),
    );
    expect((await slack.requests()).filter(({ error }) => error !== null)).toEqual([]);
  });
});
