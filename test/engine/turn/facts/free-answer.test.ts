import { describe, expect, it } from 'vitest';
import { talked } from '../talked.ts';

const STALLED = ['付了36.8，页面卡死', '!agree', '!success', '11月22日19:42 paypal'];

describe('an answer in free words', () => {
  it.each(['等了还是那样', '订单列表里显示待付款', '就一个账号'])('%j names no goods', async (text) => {
    const talk = await talked(...STALLED, '!lack', '!not_shown');
    expect(await talk.state()).toBe('charged_page_stalled.product');
    await talk.say(text);
    expect(await talk.state()).toBe('charged_page_stalled.product');
    expect((await talk.case())?.facts.product).toBeUndefined();
    expect((await talk.last()).text).not.toContain('没看出');
  });

  it('is kept as it was typed where it names some', async () => {
    const talk = await talked(...STALLED, '!lack', '!not_shown', '就那个彩虹小马');
    expect((await talk.case())?.facts.product).toMatchObject({ value: '就那个彩虹小马' });
  });

  it('says what an order showed, and not how many accounts there are', async () => {
    const talk = await talked('昨天看到订单待发货，今天没了，付了30买原神月卡', '!agree', '!still');
    expect(await talk.state()).toBe('deleted_or_overwritten.before');
    await talk.say('我就一个账号，没有别的');
    expect((await talk.case())?.facts.order_before).toBeUndefined();
    await talk.say('第一行就是，写着待发货');
    expect((await talk.case())?.facts.order_before).toMatchObject({ value: '第一行就是，写着待发货' });
  });

  it.each(['微信账单能看到扣款成功', '银行流水里扣了30', 'the bill shows it was charged'])(
    'says what an order showed, and %j is about the payment',
    async (text) => {
      const talk = await talked('昨天看到订单待发货，今天没了，付了30买原神月卡', '!agree', '!still', text);
      expect((await talk.case())?.facts.order_before).toBeUndefined();
      expect(await talk.state()).toBe('deleted_or_overwritten.before');
    },
  );

  it('is a reason where it is asked why the thing cannot be had, or the thing after all', async () => {
    const asked = ['昨天看到订单待发货，今天没了，付了30买原神月卡', '!agree', '!still', '!lack'];
    const talk = await talked(...asked, '邮箱也没有');
    expect((await talk.case())?.facts.order_before).toBeUndefined();
    await talk.say('想起来了，订单写着待发货');
    expect((await talk.case())?.facts.order_before).toMatchObject({ value: '想起来了，订单写着待发货' });
  });

  it('names the right account where it corrects the entry', async () => {
    const talk = await talked('充错区了', '!agree', '!mistaken', '应该是微信区 角色名 小鱼');
    expect((await talk.case())?.facts.recharge_account).toMatchObject({
      value: '应该是微信区 角色名 小鱼',
    });
  });

  it('may be a character and where it plays', async () => {
    const talk = await talked('点券没到', '!agree', '!goods_missing');
    expect(await talk.state()).toBe('goods_missing.account');
    await talk.say('微信区 战神永恒 小鱼干');
    expect((await talk.case())?.facts.recharge_account).toMatchObject({ value: '微信区 战神永恒 小鱼干' });
  });
});
