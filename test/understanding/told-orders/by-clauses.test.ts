import { describe, expect, it } from 'vitest';
import { toldByClauses } from '../../../src/understanding/told-orders/by-clauses.ts';
import { understand } from '../../../src/understanding/understand.ts';

const CONTEXT = { receivedAt: '2026-11-22T20:15:00+08:00', shopNames: [] };

function told(text: string): string[] {
  return toldByClauses(text, CONTEXT).map(
    ({ says: { facts } }) => `${facts.amount?.value} ${facts.product?.value}`,
  );
}

describe('payments that are told by their numbers', () => {
  it.each([
    '两笔的单号：2026112122001412345678901234 和 2026112122001498765432109876',
    '4200002345202611213456789012\n2026112122001498765432109876',
  ])('%s', (text) => expect(toldByClauses(text, CONTEXT)).toHaveLength(2));

  it.each([
    '交易单号4200002345202611213456789012 商户单号20261121140312345678901234',
    '单号发错了，不是4200002345202611213456789012，是4200002345202611213456780000',
    '4200002345202611213456789012，再发一次：4200002345202611213456789012',
  ])('are not the two numbers of one: %s', (text) => expect(toldByClauses(text, CONTEXT)).toEqual([]));
});

describe('payments for different goods, told in one breath', () => {
  it.each([
    ['我昨天充了两笔，一笔30的话费，一笔68的原神月卡，都没到', ['30.00 话费', '68.00 原神月卡']],
    ['买了两单，一单是Q币100块，另一单是话费50，都没收到', ['100.00 Q币', '50.00 话费']],
    ['第一笔是昨天的68元原神月卡，第二笔是今天的30元话费', ['68.00 原神月卡', '30.00 话费']],
    ['我买了30的话费没到，另外还买了一张68的steam卡也没到', ['30.00 话费', '68.00 steam卡']],
    ['买了三样，8.8的Q币，25的视频会员，98的话费，一个都没到', ['8.80 Q币', '25.00 视频会员', '98.00 话费']],
    [
      'bought a $10 roblox card on Monday and a $25 steam card on Tuesday, both never showed up',
      ['10.00 roblox card', '25.00 steam card'],
    ],
  ])('%s', (text, payments) => expect(told(text)).toEqual(payments));

  it.each([
    ['I made two orders, one 50 yuan and one 100 yuan, neither of them came', ['50.00', '100.00']],
    ['两个问题：第一 我付了30没订单 第二 上次那个50的也没给我', ['30.00', '50.00']],
    ['分了5次充的 每次648那种 有一次是408', ['648.00', '408.00']],
  ])('counted out, by their sums: %s', (text, sums) =>
    expect(toldByClauses(text, CONTEXT).map(({ says }) => says.facts.amount?.value)).toEqual(sums),
  );

  it.each([
    ['两笔都没到 一个微信50 一个支付宝50 都是q币', ['50.00 wechat q币', '50.00 alipay q币']],
    ['two payments, $20 with paypal and $20 with visa', ['20.00 paypal ', '20.00 card_international ']],
  ])('counted out, by how they were paid: %s', (text, payments) =>
    expect(
      toldByClauses(text, CONTEXT).map(
        ({ says: { facts } }) =>
          `${facts.amount?.value} ${facts.channel?.value} ${facts.product?.value ?? ''}`,
      ),
    ).toEqual(payments),
  );

  it.each([
    [
      '1) 60 CNY Q coin alipay 2) 60 CNY Q coin alipay 3) 128 CNY honor of kings alipay 4) 30 CNY genshin wechat',
      ['60.00 alipay', '60.00 alipay', '128.00 alipay', '30.00 wechat'],
    ],
    ['都没到：1、微信30元话费；2、支付宝68元月卡', ['30.00 wechat', '68.00 alipay']],
    ['1. 30元 微信\n2. 30元 微信\n3. 50元 微信', ['30.00 wechat', '30.00 wechat', '50.00 wechat']],
  ])('in a list that is counted: %s', (text, payments) =>
    expect(
      toldByClauses(text, CONTEXT).map(
        ({ says: { facts } }) => `${facts.amount?.value} ${facts.channel?.value}`,
      ),
    ).toEqual(payments),
  );

  it.each([
    '1. 微信付了30 2. 没有订单 3. 客服不理',
    '我试了：1) 清缓存 2) 换浏览器，付的30还是没有',
    'paid 30 at 1: 2 hours ago',
  ])('are not what one payment is: %s', (text) => expect(toldByClauses(text, CONTEXT)).toEqual([]));

  it('each have the loss that is told of all', () =>
    expect(
      toldByClauses('我付了两笔 一笔支付宝30买月卡 一笔微信68买点券 都没到', CONTEXT).map(
        ({ says }) => says.loss_type,
      ),
    ).toEqual(['goods_missing', 'goods_missing']));

  it.each([
    '付了两次，都是68的原神月卡',
    '一笔68扣款成功，一笔68退款了',
    '扣了两笔，一笔68一笔680，我只买了一个月卡',
    '原价98，打完折68，买的原神月卡，余额还剩120',
    '买了个68的月卡，客服说要再付30解冻费',
    '68的原神月卡，手续费2块，一共70',
    '原来是68的月卡，现在变成30的话费了，还有没有人管',
    '昨天14:03在星辰点卡微信付了68买原神月卡，付完一直转圈，订单里什么也没有',
  ])('are not what one payment is: %s', (text) => expect(told(text)).toEqual([]));

  it('each have what is said of all of them, and their own day', () => {
    const text = '充了两个，一个是王者点券100元，昨天下午三点，一个是和平精英的60元，今天早上，都没到账';
    const payments = toldByClauses(text, CONTEXT);
    expect(payments.map((each) => each.text.length)).toEqual([text.length, text.length]);
    expect(payments.map((each) => understand(each.text, CONTEXT).loss_type)).toEqual([
      'goods_missing',
      'goods_missing',
    ]);
    expect(understand(payments[1]?.text ?? '', CONTEXT).facts.paid_at?.value).toContain('2026-11-22');
  });
});
