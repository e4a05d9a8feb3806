import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORIES, type Story, tell } from '../browser/stories.ts';
import { texts } from '../engine/rehearsal.ts';
import { type BothHouses, openBoth } from './both-houses.ts';
import { LILEI, type SlackCustomer, type Way } from './slack-house.ts';
import type { TelegramCustomer } from './telegram-house.ts';

/** Every loss in both languages; that events may also be fetched, and come by sockets, needs one in each. */
const BY = {
  http: STORIES,
  socket: STORIES.filter(({ loss }) => loss === 'paid_no_order'),
} as const;

describe.each<Way>(['http', 'socket'])('the whole way, over %s', (way) => {
  const stories = BY[way].map((story, index) => [story.loss, story.locale, story, index] as const);
  let both: BothHouses;
  beforeAll(async () => {
    both = await openBoth(way, stories.length * 2);
  });
  afterAll(() => both.close());

  /** An agent in Slack takes the case, speaks with the customer, and decides. */
  async function workOn(customer: SlackCustomer | TelegramCustomer, { loss }: Story, number: number) {
    const { house, agents } = both;
    const { slack } = house;
    const user = agents[number] ?? '';
    const one = await house.deskCase(customer);
    await one.shows(texts.word({ key: `loss-${loss.replaceAll('_', '-')}` }, 'zh-CN'));
    await one.press(user, '认领');
    await one.shows(`客服${number + 1}号 在办`);
    await one.press(user, '回复');
    await slack.fill(user, { words: `查到了 ${one.reference}` });
    expect(await slack.submit(user)).toMatchObject({ closed: true, errors: {} });
    await customer.reads(`查到了 ${one.reference}`);
    await customer.say('谢谢, thank you');
    await one.tells('谢谢, thank you');
    await one.press(user, '处理…');
    await slack.fill(user, { choice: '已补发', words: `补发 ${one.reference}` });
    expect(await slack.submit(user)).toMatchObject({ closed: true });
    await customer.reads(`补发 ${one.reference}`);
    const asked = await customer.answer(0);
    await customer.choose(asked, 'yes');
    await customer.answer(asked.number);
    await one.shows('已补发');
  }

  it.concurrent.each(stories)('Telegram to Slack and back: %s in %s', async (_, locale, story, index) => {
    const customer = await both.customer(locale === 'en' ? 'en' : 'zh-hans');
    await both.telegram.start(customer.id);
    await tell(customer, story);
    await workOn(customer, story, index);
  });

  it.concurrent.each(stories)('Slack to Slack: %s in %s', async (_, locale, story, index) => {
    const customer = await both.house.customer('顾客', locale);
    await both.house.slack.openHome(customer.user, 'messages');
    await tell(customer, story);
    await workOn(customer, story, stories.length + index);
  });

  it('nothing was refused by Slack, said twice, or called anybody; the menu is there in both languages', async () => {
    const { house, telegram, agents } = both;
    expect((await house.slack.requests()).filter(({ error }) => error !== null)).toEqual([]);
    const posts = await house.slack.readApp();
    expect(posts.filter(({ copies }) => copies > 1)).toEqual([]);
    // The card of an incident leads to the cards of its cases, in the same workspace.
    const elsewhere = ({ kind, target }: { readonly kind: string; readonly target: string }) =>
      kind !== 'link' || !/^https:\/\/\w+\.slack\.com\/archives\/C0DESK00001\/p\d+$/.test(target);
    expect(posts.flatMap(({ live }) => live).filter(elsewhere)).toEqual([]);
    for (const agent of agents) expect(await house.slack.readNotices(agent)).toEqual([]);
    expect(await house.whispers(LILEI)).toEqual([]);
    const { commands, descriptions } = await telegram.profile();
    expect(Object.keys(commands)).toHaveLength(2);
    expect(Object.keys(descriptions)).toHaveLength(2);
  });
});
