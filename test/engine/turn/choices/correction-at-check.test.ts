import { describe, expect, it } from 'vitest';
import { talked } from '../talked.ts';

const AT_SHOP = ['昨天14:05支付宝付了30买Q币，没有订单。', '!agree', '!success'];
const AT_SHOP_EN = [
  'I paid 30 yuan by Alipay yesterday 14:05 for honor of kings, no order.',
  '!agree',
  '!success',
];

describe('a fact that is put right while something is to be checked', () => {
  it.each([
    [AT_SHOP, '不是30是35'],
    [AT_SHOP, '买的不是Q币 是王者点券'],
    [AT_SHOP, '付的不是30，是35'],
    [AT_SHOP_EN, 'actually it was 35'],
    [AT_SHOP_EN, 'not 30 but 35 yuan'],
    [AT_SHOP_EN, 'sorry, Genshin Impact not Honkai'],
    [AT_SHOP_EN, 'not alipay, wechat'],
  ])('is no answer to it: %s / %s', async (before, words) => {
    const talk = await talked(...before, words);
    expect(await talk.state()).toBe('paid_no_order.shop');
    expect((await talk.last()).text).toMatch(/改成|is now/);
  });

  it.each([
    [AT_SHOP, '是这家 不过金额不是30是35', 'paid_no_order.login'],
    [AT_SHOP, '不是这家 是另一家', 'wrong_account_or_platform.other_shop'],
    [AT_SHOP_EN, 'yes it was, but the amount was 35', 'paid_no_order.login'],
    [AT_SHOP_EN, 'no, actually it was another shop', 'wrong_account_or_platform.other_shop'],
  ])('leaves what answers it: %s / %s', async (before, words, state) => {
    expect(await (await talked(...before, words)).state()).toBe(state);
  });

  it('takes nothing back at the other shop', async () => {
    const talk = await talked(...AT_SHOP, '!other', 'QQ号写错了 是 321321321');
    expect(await talk.state()).toBe('wrong_account_or_platform.other_shop');
    expect((await talk.case())?.facts.recharge_account).toMatchObject({ value: '321321321' });
    await talk.say('看错了 是这家');
    expect(await talk.state()).toBe('paid_no_order.login');
  });
});

describe('an account that is put right where it is to be checked', () => {
  it.each(['号填错了 应该是371920466', '号不对 应该是371920466'])(
    'was the wrong one, and nothing arrived: %s',
    async (words) => {
      const told = ['王者点券没到', '!agree', '!goods_missing', 'QQ 371920465', '今天12:30 微信付了48块8'];
      const talk = await talked(...told, words);
      expect(await talk.state()).toBe('goods_missing.order_number');
      expect(await talk.case()).toMatchObject({
        stage: 'collecting',
        facts: { recharge_account: { value: '371920466' } },
      });
    },
  );
});
