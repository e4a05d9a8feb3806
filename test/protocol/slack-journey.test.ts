import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORIES, tell } from '../browser/stories.ts';
import { texts } from '../engine/rehearsal.ts';
import { HANMEIMEI, LILEI, SlackHouse, type Way } from './slack-house.ts';

/** Every loss in both languages over HTTP; that events may also come by sockets needs one in each. */
const BY = {
  http: STORIES,
  socket: STORIES.filter(({ loss }) => loss === 'paid_no_order'),
} as const;

describe.each<Way>(['http', 'socket'])('from Slack to Slack, over %s', (way) => {
  let house: SlackHouse;
  beforeAll(async () => {
    house = await SlackHouse.open(way);
  });
  afterAll(() => house.close());

  it.each(BY[way].map((story) => [story.loss, story.locale, story] as const))(
    '%s in %s goes from the first words to the outcome',
    async (loss, locale, story) => {
      const { slack } = house;
      const customer = await house.customer('顾客', locale);
      await slack.openHome(customer.user, 'messages');
      await tell(customer, story);
      const one = await house.deskCase(customer);
      await one.shows(texts.word({ key: `loss-${loss.replaceAll('_', '-')}` }, 'zh-CN'));
      await one.claim();
      await one.press(LILEI, '回复');
      await slack.fill(LILEI, { words: `查到了 ${one.reference}` });
      expect(await slack.submit(LILEI)).toMatchObject({ closed: true, errors: {} });
      await customer.reads(`查到了 ${one.reference}`);
      await customer.say('谢谢, thank you');
      await one.tells('谢谢, thank you');
      await one.press(LILEI, '处理…');
      await slack.fill(LILEI, { choice: '已补发', words: `补发 ${one.reference}` });
      expect(await slack.submit(LILEI)).toMatchObject({ closed: true });
      await customer.reads(`补发 ${one.reference}`);
      const asked = await customer.answer(0);
      await customer.choose(asked, 'yes');
      await customer.answer(asked.number);
      await one.shows('已补发');
    },
  );

  it('nothing was refused by Slack, said twice, or called anybody', async () => {
    const { slack } = house;
    expect((await slack.requests()).filter(({ error }) => error !== null)).toEqual([]);
    const posts = await slack.readApp();
    expect(posts.filter(({ copies }) => copies > 1)).toEqual([]);
    expect(posts.flatMap(({ live }) => live)).toEqual([]);
    expect(await slack.readNotices(LILEI)).toEqual([]);
    expect(await house.whispers(HANMEIMEI)).toEqual([]);
  });
});
