import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBill, eventually, SlackHouse, wordsOf } from './slack-house.ts';

let house: SlackHouse;
beforeAll(async () => {
  house = await SlackHouse.open();
});
afterAll(() => house.close());

async function agreed(story = '付了68没反应', locale = 'zh-CN') {
  const customer = await house.customer('顾客', locale);
  await customer.say(story);
  await customer.press(locale === 'en' ? 'Agree and continue' : '同意并继续');
  return customer;
}

describe('a customer in a direct message', () => {
  it('is greeted when they open the conversation, once', async () => {
    const customer = await house.customer();
    for (const _ of [1, 2]) await house.slack.openHome(customer.user, 'messages');
    await customer.reads('您好');
    await customer.say('付了68没反应');
    await eventually(async () => expect(await customer.told()).toHaveLength(2));
  });

  it('reads English who writes English', async () => {
    const customer = await agreed('I paid 25 USD with PayPal and there is no order', 'en');
    await eventually(async () => expect(await customer.told()).toHaveLength(2));
    expect(wordsOf((await customer.told()).at(-1) ?? null)).toMatch(/[a-z]{4}/);
  });

  it('sends pictures and documents, several at once, and what they are called is shown to nobody as markup', async () => {
    const customer = await agreed();
    const bill = await aBill();
    await house.slack.upload(customer.user, customer.dm, [
      { name: '账单<!here>.png', bytes: bill },
      { name: '明细.csv', bytes: Buffer.from('交易号,金额\n1,68.00\n') },
    ]);
    await customer.reads('证据 1');
    expect((await customer.told()).flatMap(({ live }) => live)).toEqual([]);
  });

  it.each([
    ['of a kind that is not taken', 'x.exe', Buffer.from('MZ\u0000\u0001'), /格式|打不开|发不了|不支持/],
    ['that is a recording', 'audio.m4a', Buffer.from('x'), /文字|听/],
    ['that is a film', 'film.mp4', Buffer.from('x'), /视频/],
    ['over 20 MB', 'big.png', Buffer.alloc(20 * 1024 * 1024 + 1), /20|太大/],
  ])('is told about a file %s', async (_what, name, bytes, words) => {
    const customer = await agreed();
    await eventually(async () => expect(await customer.told()).toHaveLength(2));
    await customer.send(name, bytes);
    await eventually(async () => expect(await customer.told()).toHaveLength(3));
    expect(wordsOf((await customer.told()).at(-1) ?? null)).toMatch(words);
  });

  it.each([
    ['short', { kind: 'short', bytes: 10 }],
    ['cut off', { kind: 'cut', bytes: 10 }],
    ['a sign-in page', { kind: 'html' }],
    ['broken', { kind: 'broken', status: 500 }],
  ] as const)('has a file fetched again that came %s', async (_what, fault) => {
    const customer = await agreed();
    await eventually(async () => expect(await customer.told()).toHaveLength(2));
    await house.slack.failFiles({ fault, times: 2 });
    await customer.send('bill.png', await aBill());
    await customer.reads('证据 1');
    await house.slack.failFiles({ fault, times: 3 });
    await customer.send('bill2.png', await aBill(500));
    await customer.reads('没能取到');
  });

  it('corrects themselves by an edit, and both values are kept', async () => {
    const customer = await agreed('微信付了68，没有订单');
    await eventually(async () => expect(await customer.told()).toHaveLength(2));
    const ts = await customer.write('刚才付的是86块');
    await customer.reads('86');
    await house.slack.edit(customer.user, customer.dm, ts, '刚才付的是98块');
    await customer.reads(/98\.00/);
  });

  it('takes a message back without a word', async () => {
    const customer = await agreed();
    await eventually(async () => expect(await customer.told()).toHaveLength(2));
    const ts = await customer.write('我叫张三丰');
    await eventually(async () => expect(await customer.told()).toHaveLength(3));
    await house.slack.erase(customer.user, customer.dm, ts);
    await customer.say('/status');
    await eventually(async () => expect(await customer.told()).toHaveLength(4));
  });

  it('gets everything held about them as a file', async () => {
    const customer = await agreed();
    await customer.say('/mydata');
    await eventually(async () => {
      const files = (await customer.told()).flatMap((line) => line.files);
      expect(files.map(({ name }) => name)).toEqual([expect.stringMatching(/\.zip$/)]);
    });
  });

  it('hears what was missed once Slack can be heard again', async () => {
    const { slack } = house;
    const customer = await agreed();
    await eventually(async () => expect(await customer.told()).toHaveLength(2));
    await slack.disconnect();
    await customer.say('断线时说的');
    await house.service.kill();
    await house.start();
    await customer.say('是微信付的');
    await eventually(async () => expect(await customer.told()).toHaveLength(3));
  });
});
