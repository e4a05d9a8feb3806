import { describe, expect, it } from 'vitest';
import { talked } from '../talked.ts';

describe('who lost no order', () => {
  it.each([
    ['想问下怎么买原神月卡', '下单这些我帮不上'],
    ['我还没付款呢', '没付款就没有要找的订单'],
    ['可以开发票吗', '发票我开不了'],
    ['我想问我的这个会员怎么取消', '自动续费我取消不了'],
    ['how do i buy a steam card?', 'choosing or ordering'],
    ["i haven't paid yet", 'Nothing paid'],
    ['i need a invoice/receipt for my purchase', 'invoices'],
    ['how do i cancel my subscription', 'cancel a subscription'],
    ['我在美团买的外卖没收到', '找下单的那个平台'],
    ['淘宝买的衣服没发货', '找下单的那个平台'],
    ['快递一直没到', '找下单的那个平台'],
    ['I bought shoes on amazon and they never came', 'the platform you ordered on'],
  ])('hears for %j where to turn, and is asked for no order', async (text, words) => {
    const talk = await talked(text);
    expect((await talk.last()).text).toContain(words);
    const agreed = await talked('在吗', '!agree', text);
    expect((await agreed.last()).text).toContain(words);
    expect((await agreed.last()).text).not.toMatch(/我的订单|My orders/);
  });

  it('is asked about the order as soon as there is one', async () => {
    const talk = await talked('在吗', '!agree', '可以开发票吗', '付了50没到');
    expect((await talk.case())?.facts).toMatchObject({ amount: { value: { minor: 5000 } } });
    expect((await talk.last()).text).toContain('我的订单');
  });

  it.each([
    '想买月卡 付了30没到',
    '自动续费扣了我30 怎么取消',
    '订单显示还没付款',
    '我付了款，怎么取消会员啊，一直没到',
    'how do i get my order, i paid 20 usd',
    'i want to order but was charged twice',
    '怎么充值了没到账',
    '有发票但是订单没了',
    '买的衣服皮肤没到 付了30',
    '京东买的E卡没收到卡密',
    'bought an amazon gift card, the code never came',
  ])('%j tells of an order', async (text) => {
    const talk = await talked('在吗', '!agree', text);
    expect((await talk.last()).text).not.toMatch(
      /帮不上|没有要找的订单|我开不了|我取消不了|找下单的那个平台|I can't|Nothing paid|platform you ordered on/,
    );
  });

  it('that it was not paid is an answer where something was told of the payment', async () => {
    const talk = await talked('付了50没到', '!agree', '我没付款');
    expect((await talk.last()).text).not.toContain('没有要找的订单');
  });
});
