import { describe, expect, it } from 'vitest';
import { talked } from '../talked.ts';

const AT_NUMBERS = ['支付宝付了30买Q币，没有订单。', '!agree', '!success', '!same', '!same'];

describe('what is told in pieces', () => {
  it.each([
    ['昨天', '三点'],
    ['昨天', '下午三点'],
    ['yday', '3pm'],
  ])('is one time: %s / %s', async (day, hour) => {
    const talk = await talked(...AT_NUMBERS, day, hour);
    expect((await talk.case())?.facts.paid_at).toMatchObject({
      value: { value: '2026-11-21T15:00:00+08:00' },
    });
  });

  it.each(['一点都没有', '有两点要说'])('is none in %s', async (words) => {
    const talk = await talked(...AT_NUMBERS, '昨天', words);
    expect((await talk.case())?.facts.paid_at).toMatchObject({ value: { value: '2026-11-21' } });
  });

  it.each([
    ['我的Q币没到', 'uid是一二三四五六七八九', '123456789'],
    ['我的话费没到', '号码是幺三八零零幺三八零零零', '13800138000'],
  ])('is an account where it is said digit by digit: %s / %s', async (told, words, account) => {
    const talk = await talked(told, '!agree', '!goods_missing', words);
    expect((await talk.case())?.facts.recharge_account).toMatchObject({ value: account });
    expect((await talk.log()).some(({ text }) => text === words)).toBe(true);
  });

  it('is the contact of the order by whatever a mailbox is called', async () => {
    const talk = await talked(...AT_NUMBERS.slice(0, 4), 'same mail id only, rahul.k@gmail.com');
    const facts = (await talk.case())?.facts;
    expect(facts).toMatchObject({ contact: { value: 'rahul.k@gmail.com' } });
    expect(facts?.recharge_account).toBeUndefined();
  });

  it.each(['此命令没有出现在列表之中。', '订单没有出现在列表里'])(
    'is what the list shows, and is not asked for: %s',
    async (words) => {
      const talk = await talked('你好', '!agree', `我付了30 支付宝 ${words}`);
      expect((await talk.case())?.facts.order_seen).toMatchObject({ value: 'none' });
    },
  );
});

describe('the name of goods', () => {
  it.each(['no se donde esta el numero de comerciante', 'nao sei onde esta o numero do meu pedido'])(
    'is no sentence in another language: %s',
    async (words) => {
      const talk = await talked(
        '昨天支付宝付了30，没有订单。',
        '!agree',
        '!success',
        '!same',
        '!same',
        '!lack',
        '!other',
        words,
      );
      expect((await talk.case())?.facts.product).toBeUndefined();
    },
  );

  it.each([
    ['充完点券 第二天号就被封了', '点券'],
    ['充好话费没到账', '话费'],
  ])('begins behind what was done: %s', async (words, product) => {
    expect((await (await talked('你好', '!agree', words)).case())?.facts.product).toMatchObject({
      value: product,
    });
  });

  it('does not go on over a not', async () => {
    const talk = await talked('bought office key, no order', '!agree', 'i meant steam not office');
    expect((await talk.case())?.facts.product).not.toMatchObject({ value: 'steam not office' });
  });
});
