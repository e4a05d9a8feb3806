import { describe, expect, it } from 'vitest';
import { wishesForHuman } from '../../src/engine/turn/wishes/human-wish.ts';
import { ALL_AT_ONCE, begin, WANG } from './rehearsal.ts';

describe('a wish for a person', () => {
  it.each([
    '我要找真人',
    '我想跟人说话',
    '能不能帮我转人工',
    '转人工客服',
    '不想跟机器人聊',
    '有没有真人客服？',
    'I want a human now',
    'can i talk to a real person please',
    'get me a human',
    'please connect me with an agent',
    '请联系客服',
    '算了转人工',
    '等了两天了，麻烦请联系客服处理一下',
  ])('is heard in "%s"', (text) => expect(wishesForHuman(text)).toBe(true));

  it.each([
    '找客服了没人理我',
    '客服说没收到款',
    '我跟客服说过了他让我来这里',
    'the support agent told me to wait',
    'nobody from support answers',
    '付了68没反应',
    '付完页面写着：有人抢先买走了，请联系客服。',
    '卡密那里显示 发卡异常 请您尽快联系在线客服',
  ])('is not heard in "%s"', (text) => expect(wishesForHuman(text)).toBe(false));

  it('hands over at once, and is answered afterwards as well', async () => {
    const talk = begin();
    await talk.say(ALL_AT_ONCE);
    await talk.press('agree');
    await talk.say('我要找真人');
    expect((await talk.case())?.stage).toBe('handed_over');
    const before = (await talk.log()).length;
    await talk.say('get me a human');
    expect((await talk.case())?.humanAskedAt).toBe(talk.now());
    expect((await talk.log()).slice(before).map(({ author }) => author)).toEqual(['customer', 'zhaodan']);
  });

  it('does not swallow the facts that stand beside it', async () => {
    const talk = begin();
    await talk.say('我要找真人，微信付了68没反应');
    await talk.press('agree');
    expect((await talk.case())?.facts.amount).toBeDefined();
  });
});

it('leaves somebody alone who gives up, with everything kept', async () => {
  const talk = begin();
  await talk.say('付了68没反应');
  await talk.press('agree');
  await talk.say('算了我不要了');
  expect((await talk.last()).text).toContain('/delete');
  expect((await talk.case())?.stage).toBe('collecting');
});

it('drops what an agent still asked for once the case is decided', async () => {
  const talk = begin();
  await talk.say(ALL_AT_ONCE);
  await talk.press('agree');
  await talk.press('submit');
  await talk.desk(WANG, { kind: 'claim' });
  await talk.desk(WANG, { kind: 'ask', items: ['recharge_account'], note: '' });
  await talk.desk(WANG, { kind: 'resolve', resolution: 'reissued', words: '补好了' });
  expect((await talk.case())?.requests.map(({ state }) => state)).toEqual(['dropped']);
  expect(
    (await talk.last()).buttons.map(({ option }) => option).filter((each) => /^cannot/.test(each)),
  ).toEqual([]);
});

it('keeps the buttons of a deletion that waits for a yes while an agent speaks', async () => {
  const talk = begin();
  await talk.say(ALL_AT_ONCE);
  await talk.press('agree');
  await talk.press('submit');
  await talk.desk(WANG, { kind: 'claim' });
  await talk.say('/delete');
  await talk.desk(WANG, { kind: 'ask', items: ['recharge_account'], note: '' });
  await talk.press('delete_yes');
  const said = (await talk.log()).map(({ text }) => text).join('\n');
  expect(said).toContain('还在处理的那部分先留着');
});
