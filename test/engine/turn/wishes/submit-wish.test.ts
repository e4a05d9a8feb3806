import { describe, expect, it } from 'vitest';
import { ALL_AT_ONCE } from '../../rehearsal.ts';
import { talked, UP_TO_ORDER_NUMBER } from '../talked.ts';

describe('who is through and wants it handed over', () => {
  it.each([
    '没了，就这些，交吧',
    '那就这样吧 谢谢你啊',
    '没别的了',
    "that's all i have",
    'ok submit it',
    '交',
  ])('%j leads to the summary, which says what is missing', async (text) => {
    const talk = await talked(...UP_TO_ORDER_NUMBER);
    expect(await talk.state()).toBe('goods_missing.order_number');
    await talk.say(text);
    expect(await talk.state()).toBe('review.as_is');
    expect((await talk.last()).text).toMatch(/订单号|order number/);
  });

  it.each([
    'just send it',
    'gtg, boarding. can you just send it to someone',
    '直接交给客服吧 我要上飞机了',
    '转人工吧 受不了了',
  ])('%j has no time for it: it is done', async (text) => {
    const talk = await talked(...UP_TO_ORDER_NUMBER, text);
    expect(await talk.case()).toMatchObject({ stage: 'handed_over', handedOverEarly: 'human_asked' });
  });

  it('is asked nothing more, and handed over with one more word', async () => {
    const talk = await talked(...UP_TO_ORDER_NUMBER, '就这些，提交吧', '充值账号是 371920466');
    expect(await talk.state()).toBe('review.as_is');
    await talk.say('就这样提交');
    expect(await talk.case()).toMatchObject({ stage: 'handed_over', handedOverEarly: 'customer_chose' });
  });

  it('comes to the plain summary once nothing is missing', async () => {
    const talk = await talked(...UP_TO_ORDER_NUMBER, '就这些，提交吧', '订单号 ZD20261122001');
    expect(await talk.state()).toBe('review.summary');
  });

  it('keeps the facts that stand beside it', async () => {
    const talk = await talked(...UP_TO_ORDER_NUMBER, '订单号 ZD20261122001，就这些，交吧');
    expect((await talk.case())?.facts.shop_order_id).toMatchObject({ value: 'ZD20261122001' });
    expect(await talk.state()).toBe('review.summary');
  });

  it.each(['提交', 'submit', '不用问了，直接发给客服吧'])(
    'is no less through where it is open what was lost: %s',
    async (text) => {
      const talk = await talked('付了68', '!agree');
      expect(await talk.state()).toMatch(/^triage\./);
      await talk.say(text);
      expect(await talk.state()).toBe('review.as_is');
      await talk.press('submit');
      expect(await talk.case()).toMatchObject({ stage: 'handed_over', lossType: null });
    },
  );

  it('is offered a human where no money left', async () => {
    const talk = await talked('付了68', '!agree', '没有这一单', '没有扣款', '提交');
    expect((await talk.case())?.lossType).toBe('not_charged');
    expect((await talk.last()).buttons.map(({ option }) => option)).toContain('call_human');
  });

  it.each(['confirm', 'confirmed', 'done sir', 'Looks good', '送出', '確認', '确认无误'])(
    'presses the button of the summary with %s',
    async (text) => {
      const talk = await talked(ALL_AT_ONCE, '!agree');
      expect(await talk.state()).toBe('review.summary');
      await talk.say(text);
      expect((await talk.case())?.stage).toBe('handed_over');
    },
  );

  it.each(['not confirmed yet', 'done? what now', '先别送出', '送出之后多久'])(
    'does not press it with %s',
    async (text) => {
      const talk = await talked(ALL_AT_ONCE, '!agree', text);
      expect((await talk.case())?.stage).toBe('collecting');
    },
  );

  it.each(['我已经提交了', '怎么提交', '页面提交后就卡住了', '我发给客服了没人理', '能直接发给客服吗'])(
    '%j is no such wish',
    async (text) => {
      const talk = await talked(...UP_TO_ORDER_NUMBER, text);
      expect(await talk.state()).not.toMatch(/^review/);
    },
  );
});
