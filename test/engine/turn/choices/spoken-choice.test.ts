import { describe, expect, it } from 'vitest';
import { ALL_AT_ONCE, WANG } from '../../rehearsal.ts';
import { talked } from '../talked.ts';

const VANISHED = '昨天看到订单待发货，今天没了，付了30买原神月卡';

describe('what is no answer', () => {
  it.each(['wait, it was 24.99 actually', 'How is my payment processing?', '没到账', 'still nothing'])(
    '%s',
    async (text) => {
      const talk = await talked('I paid 30 USD by paypal for a steam card, no order', '!agree');
      expect(await talk.state()).toBe('triage.charged');
      await talk.say(text);
      expect(await talk.state()).toBe('triage.charged');
    },
  );
});

describe('what is not had', () => {
  const PAYMENT = ['卡密激活不了，提示已使用', '!agree'];

  it.each([
    '没有订单号',
    "i don't have the order number",
    '没有 余额里没有',
    'bank says XINGCHEN DIGITAL',
    'not back in my account',
  ])('is not what was asked for: %s', async (text) => {
    const talk = await talked(...PAYMENT, text);
    expect(await talk.state()).toBe('other.payment');
  });

  it.each(['没有', '我没有，记录都删了', "i don't have it"])('is: %s', async (text) => {
    const talk = await talked(...PAYMENT, text);
    expect(await talk.state()).not.toBe('other.payment');
  });
});

describe('a sentence in place of a button', () => {
  it.each([
    [[VANISHED, '!agree'], '看过了，回收站里也没有这一单', 'deleted_or_overwritten.before'],
    [['付了68没反应', '!agree', '!success', '!none'], '嗯就是你们这家店', 'paid_no_order.login'],
    [['付了68没反应', '!agree', '!success'], '列表里空空的', 'paid_no_order.shop'],
    [['付了68没反应', '!agree'], '余额没少，账单里没看到这笔', 'not_charged.nothing'],
    [
      ['I paid $25 by PayPal and there is no order', '!agree', '!success', '!same'],
      "I've only ever used this one e-mail",
      'paid_no_order.payment',
    ],
    [
      ['东西没到', '!agree', '!goods_missing', '!card_key'],
      '邮箱搜了一圈，垃圾箱也翻了，没有',
      'goods_missing.payment',
    ],
  ])('%j, then %j', async (acts, text, state) => {
    const talk = await talked(...acts);
    const before = await talk.state();
    await talk.say(text);
    expect(await talk.state()).toBe(state);
    expect(state).not.toBe(before);
  });

  it('gives the facts beside it, too', async () => {
    const talk = await talked('东西没到', '!agree', '!goods_missing', '!card_key', '没有啊，微信付的30块');
    expect((await talk.case())?.facts).toMatchObject({ payment_channel: { value: 'wechat' } });
    expect((await talk.case())?.checks).toMatchObject([{ check: 'inbox', result: 'ruled_out' }]);
  });

  it('tells once where a number is found', async () => {
    const talk = await talked('付了68没反应', '!agree', '!success', '!none', '!same', '!same');
    await talk.say('昨天下午三点二十 微信');
    await talk.say('单号不晓得在哪看');
    expect((await talk.last()).text.split('交易单号”（28 位').length).toBe(2);
  });

  it('is a word like any other where it answers only a part of the question; it is kept', async () => {
    const talk = await talked(VANISHED, '!agree', '没有别的账号，就这一个手机号');
    expect(await talk.state()).toBe('deleted_or_overwritten.filter');
    expect((await talk.last()).text).toContain('记下了');
  });

  it('does not press one of the buttons that stand beside the question', async () => {
    const talk = await talked(ALL_AT_ONCE, '!agree', '/delete', '嗯你这样弄没问题的');
    expect((await talk.case())?.stage).toBe('collecting');
  });

  it('takes up a decided case as the button does', async () => {
    const talk = await talked(ALL_AT_ONCE, '!agree', '!submit');
    await talk.desk(WANG, { kind: 'claim' });
    await talk.desk(WANG, { kind: 'reject', reason: '查无此单。' });
    await talk.say('我不接受这个结果，麻烦重新查');
    expect(await talk.case()).toMatchObject({ stage: 'handed_over', waitingFor: 'desk' });
  });
});

describe('consent', () => {
  it.each([
    '好的可以',
    '嗯，那麻烦您帮我查一下',
    '行吧 你查吧',
    'sure go ahead',
    'ok please continue, thanks',
    'Yes, of course',
  ])('is given in words of many kinds: %s', async (words) => {
    const talk = await talked('付了68没反应', words);
    expect(await talk.state()).toBe('triage.charged');
  });

  it.each([
    '反正你看着办吧，弄好就成',
    '谢谢',
    '麻烦快点',
    'please',
    '好了没有',
    '先不要',
    'ok but why',
    '不好',
    '不可以',
  ])('is not given by %s', async (words) => {
    const talk = await talked('付了68没反应', words);
    expect(await talk.state()).toBe('consent.ask');
    expect(await talk.case()).toBeNull();
  });

  it('may open a message that goes on to tell what was paid', async () => {
    const talk = await talked('付了68没反应', '好的，微信付的，昨天下午三点二十');
    expect((await talk.case())?.facts).toMatchObject({
      amount: { value: { minor: 6800 } },
      payment_channel: { value: 'wechat' },
    });
  });

  it('is not in the first word of a message that asks or refuses', async () => {
    for (const words of ['好，那68块我要是不同意怎么办？', '不同意，我微信付的'])
      expect(await (await talked('付了没反应', words)).case()).toBeNull();
  });
});

describe('what the order shows', () => {
  it.each(['the order shows as paid', 'order status: paid', '显示已付款', '订单状态是已支付'])(
    'is paid, so that the goods are missing: %s',
    async (says) => {
      const talk = await talked('I paid 30 yuan for genshin', '!agree', says);
      expect(await talk.case()).toMatchObject({ facts: { order_seen: { value: 'goods_missing' } } });
    },
  );

  it.each(['订单显示未支付', 'shows as unpaid', '我已经付款了 还显示待付款', 'it says not paid but i paid'])(
    'is unpaid: %s',
    async (says) => {
      const talk = await talked('I paid 30 yuan for genshin', '!agree', says);
      expect(await talk.case()).toMatchObject({ facts: { order_seen: { value: 'unpaid' } } });
    },
  );
});
