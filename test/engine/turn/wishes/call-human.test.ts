import { describe, expect, it } from 'vitest';
import { ALL_AT_ONCE } from '../../rehearsal.ts';
import { talked } from '../talked.ts';

describe('a human who was asked for before consent', () => {
  it.each([
    ['我要找真人客服', '好'],
    ['我要找真人客服', '!agree'],
    ['I want to talk to a human', 'ok'],
    ['/human', '!agree'],
  ])('%j comes once %j gives it', async (wish, consent) => {
    const talk = await talked(wish);
    expect(await talk.case()).toBeNull();
    await (consent.startsWith('!') ? talk.press(consent.slice(1)) : talk.say(consent));
    expect(await talk.case()).toMatchObject({ stage: 'handed_over', handedOverEarly: 'human_asked' });
  });

  it('gets what was said meanwhile, too', async () => {
    const talk = await talked('我要找真人客服', '微信付了68买原神月卡，没有订单', '!agree');
    expect(await talk.case()).toMatchObject({ stage: 'handed_over', facts: { amount: {}, product: {} } });
  });

  it('comes once, and not again with the next order', async () => {
    const talk = await talked('我要找真人客服', '!agree', '/new', '支付宝付了66没反应');
    expect((await talk.case())?.stage).toBe('collecting');
  });
});

describe('a human', () => {
  it.each(['不想跟机器说', '我不想和机器人聊了', '转人工'])('is called by %j', async (wish) => {
    const talk = await talked('付了68没反应', '!agree', wish);
    expect((await talk.case())?.stage).toBe('handed_over');
  });

  it('is called for another order nothing was said of yet', async () => {
    const talk = await talked(ALL_AT_ONCE, '!agree', '!submit');
    const first = (await talk.case())?.reference;
    await talk.say('/new');
    await talk.say('/human');
    expect(await talk.case()).toMatchObject({ stage: 'handed_over' });
    expect((await talk.case())?.reference).not.toBe(first);
  });

  it.each([
    [],
    ['付了68没反应', '!agree', '!success'],
    ['付了68没反应', '!agree', '!none'],
    ['王者点券没到', '!agree', '!goods_missing', '那个账号不对'],
    [ALL_AT_ONCE, '!agree'],
    [ALL_AT_ONCE, '!agree', '!submit'],
    [ALL_AT_ONCE, '!agree', '!submit', '/new', '/back'],
    [ALL_AT_ONCE, '!agree', '/delete', '好'],
  ])('answers after %j', async (...acts) => {
    const talk = await talked('您好', ...acts);
    const before = (await talk.last()).number;
    await talk.say('/human');
    expect((await talk.last()).number).toBeGreaterThan(before);
    expect((await talk.last()).text).toMatch(/客服|回执/);
  });
});
