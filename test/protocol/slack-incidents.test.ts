import { afterAll, beforeAll, expect, it } from 'vitest';
import { DAY, HOUR, SECOND } from '../../src/domain/instant.ts';
import { YESTERDAY } from '../yesterday.ts';
import { MovedTime } from './moved-time.ts';
import { type DeskCase, eventually, HANMEIMEI, LILEI, SlackHouse, wordsOf } from './slack-house.ts';
import { linkAccount } from './slack-modals.ts';
import { WHOLE_STORY } from './submit-case.ts';

let alerts = '';
let house: SlackHouse;
beforeAll(async () => {
  house = await SlackHouse.open('http', async (slack) => {
    alerts = await slack.addChannel('alerts', { members: [LILEI, HANMEIMEI] });
    return { SLACK_ALERT_CHANNEL: alerts, ZHAODAN_DEMO: 'true' };
  });
  await linkAccount(house, HANMEIMEI, await house.colleague('梅姐', 'lead'));
});
afterAll(() => house.close());

let told = 0;
/** Another payment each time, of the same kind as the demo's own one. */
async function oneMore(): Promise<DeskCase> {
  told += 1;
  const mark = 10 + told;
  const customer = await house.customer();
  const own = WHOLE_STORY.replace('4200002345', `42000023${mark}`).replace(
    `XC${YESTERDAY}`,
    `XC${mark}${YESTERDAY}`,
  );
  await customer.say(own);
  await customer.press('同意并继续');
  await customer.press('提交给客服');
  return house.deskCase(customer);
}

const cards = async () =>
  (await house.slack.readChannel(alerts)).filter(
    (message) => message.state === 'there' && wordsOf(message).includes('事故 IN-'),
  );
/** The one card there is, once it shows this; gives where it stands. */
function shows(words: string | RegExp): Promise<string> {
  return eventually(async () => {
    const [card, ...others] = await cards();
    expect(others).toEqual([]);
    expect(wordsOf(card ?? null)).toMatch(words);
    return card?.ts ?? '';
  });
}
const whispered = (user: string, words: string) =>
  eventually(async () => expect((await house.whispers(user)).join('\n')).toContain(words));

it('an incident is one card in the alert channel that follows it, is worked on, and ends with it', async () => {
  const cases = await Promise.all([oneMore(), oneMore()]);
  const ts = await shows(/3 件已付款，没有订单.*¥204\.00.*微信支付.*还有 3 件没处理.*最可能的原因/);
  for (const { reference } of cases) await shows(reference);
  await eventually(async () => {
    const [card] = await cards();
    for (const { place } of cases)
      expect(JSON.stringify(card?.blocks)).toContain(
        `archives/${place.channel}/p${place.ts.replace('.', '')}`,
      );
  });
  const place = { channel: alerts, ts };

  // An agent who is no lead hears why not; the permission is the desk page's.
  await house.slack.press(LILEI, place, '告诉全部顾客…');
  await whispered(LILEI, '您的角色不能做这一步');
  expect(await house.slack.readModals(LILEI)).toEqual([]);

  // A lead tells everybody, in their language; what may never be asked for stays unsaid.
  await house.slack.press(HANMEIMEI, place, '告诉全部顾客…');
  const words = { 写给用中文的顾客: '请先付10元验证费', 写给用英文的顾客: 'We are putting them right.' };
  await house.slack.fill(HANMEIMEI, words);
  expect(JSON.stringify(await house.slack.submit(HANMEIMEI))).toContain('向顾客要钱');
  await house.slack.fill(HANMEIMEI, { 写给用中文的顾客: '回调中断，正在补单，请不要再付。' });
  expect(await house.slack.submit(HANMEIMEI)).toMatchObject({ closed: true });
  for (const { customer } of cases) await customer.reads('回调中断，正在补单');
  expect(await shows(/梅姐 告诉全部顾客.*3 件都办好了.*回调中断/)).toBe(ts);

  // One more comes: the same card, and the newcomer knows at once.
  const fourth = await oneMore();
  expect(await shows(/4 件已付款，没有订单/)).toBe(ts);
  await fourth.customer.reads('回调中断，正在补单');

  // Its owner finds that it has another cause, and takes it out; then that it has not.
  await fourth.shows(/归入事故 IN-/);
  await fourth.claim();
  const choose = async (choice: RegExp) => {
    await fourth.more(LILEI, '更多操作…');
    await eventually(() => house.slack.press(LILEI, 'modal', '归入或移出事故…'));
    await eventually(async () => {
      const modal = JSON.stringify((await house.slack.readModals(LILEI)).at(-1)?.blocks);
      const [label = ''] = choice.exec(modal) ?? [];
      await house.slack.fill(LILEI, { 哪个事故: label });
    });
    expect(await house.slack.submit(LILEI)).toMatchObject({ closed: true });
  };
  await choose(/不归入任何事故/);
  await shows(/3 件已付款，没有订单/);
  await eventually(async () => expect(wordsOf(await fourth.card())).not.toContain('归入事故'));
  await choose(/IN-[^"]+3 件/);
  await shows(/4 件已付款，没有订单/);
  await fourth.shows(/归入事故 IN-/);

  // Killed in the middle of it, the card is still the same one.
  await house.service.kill();
  await house.start();
  await house.slack.press(HANMEIMEI, place, '全部处理…');
  await house.slack.fill(HANMEIMEI, {
    结果: '已补发',
    写给用中文的顾客: '都补好了。',
    写给用英文的顾客: 'Done.',
  });
  expect(await house.slack.submit(HANMEIMEI)).toMatchObject({ closed: true });
  for (const { customer } of [...cases, fourth]) await customer.reads('都补好了');
  expect(await shows(/全部处理完了.*4 件都办好了/)).toBe(ts);

  // Two leads have it before them; the second one's form is of a card that is over.
  await house.slack.press(HANMEIMEI, place, '记下查明的情况…');
  const incident = /IN-[0-9A-Z-]+/.exec(wordsOf((await cards())[0] ?? null))?.[0];
  await house.atDesk(`/desk/incidents/${incident}/close`, {});
  await house.slack.fill(HANMEIMEI, { 查明了什么: '渠道14:02到14:19没有发回调。' });
  expect(JSON.stringify(await house.slack.submit(HANMEIMEI))).toContain('这个事故已经结束了');
  await house.slack.closeModals(HANMEIMEI);
  expect(await shows(/已结束 · 4 件已付款，没有订单/)).toBe(ts);
  expect(JSON.stringify((await cards()).map(({ blocks }) => blocks))).not.toContain('结束事故');
});

it('the week is told there on Monday, once, and leads to the cards of its cases', async () => {
  const time = new MovedTime(() => house.service.url);
  const digests = async () =>
    (await house.slack.readChannel(alerts)).filter((message) => /其中丢单/.test(wordsOf(message)));
  await time.advance((8 * DAY) / SECOND);
  await eventually(async () => {
    const [digest, ...others] = await digests();
    expect(others).toEqual([]);
    expect(wordsOf(digest ?? null)).toMatch(/最多的是已付款.*最常见的原因.*首次回复准时/s);
    expect(JSON.stringify(digest?.blocks)).toMatch(/"type":"link","url":"https:\S+archives\/C0DESK/);
  });
  await house.service.stop();
  await house.start();
  await time.goOn();
  await time.advance(HOUR / SECOND);
  expect(await digests()).toHaveLength(1);
});
