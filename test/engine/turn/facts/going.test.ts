import { describe, expect, it } from 'vitest';
import { isGoing } from '../../../../src/engine/turn/facts/going.ts';
import { talked } from '../talked.ts';

const ASKED = ['付了50没到账', '!agree'];

describe('that the answer will come', () => {
  it.each([
    '你能不能等我儿子回来再说',
    '我先去上班了 晚点再说',
    '订单号等下发',
    '我去问问她',
    '等他下班',
    '明天再给你发',
    '好的我找找',
    '等一下',
    'i can ask him',
    'i have to ask my son',
    'can it wait?',
    "i'll send it later",
    "i'm at work",
    'let me check',
  ])('%s', async (text) => {
    expect(isGoing(text)).toBe(true);
    const talk = await talked(...ASKED, text);
    expect((await talk.last()).text).toMatch(/我在这里等您|I'm here/);
    expect(await talk.state()).toBe('triage.seen');
  });

  it.each([
    '我去问了他 他说没有',
    '等我回来发现没到',
    '等了两天了',
    '我问过客服了',
    '等他回复等了好久',
    'i did ask him',
    'i asked him and he said nothing came',
    "i'll ask for a refund",
    '昨天晚上付的',
  ])('is not said by %s', (text) => {
    expect(isGoing(text)).toBe(false);
  });
});

describe('a yes or no that answers none of several', () => {
  it.each(['对', '可以', '是的是的', 'yeah'])('%s', async (text) => {
    const talk = await talked(...ASKED, text);
    expect((await talk.last()).text).toMatch(/分不清是哪一种|leaves me guessing/);
    expect(await talk.state()).toBe('triage.seen');
    expect((await talk.case())?.facts.order_seen).toBeUndefined();
  });

  it.each(['好', '嗯', 'ok'])('only shows that it was heard: %s', async (text) => {
    const talk = await talked(...ASKED, text);
    expect((await talk.last()).text).toMatch(/我在这里等您|I'm here/);
  });

  it('is that there is no order, where that is what was asked', async () => {
    const talk = await talked(...ASKED, '我没有');
    expect((await talk.case())?.facts.order_seen).toMatchObject({ value: 'none' });
  });
});
