import { describe, expect, it } from 'vitest';
import { toldOrders } from '../../../src/understanding/told-orders/told-orders.ts';
import { understand } from '../../../src/understanding/understand.ts';
import type { Understood } from '../../../src/understanding/understood.ts';

const CONTEXT = { receivedAt: '2026-11-22T20:15:00+08:00', shopNames: [] };

function lost(text: string): Understood[] {
  const { says, others } = toldOrders(text, understand(text, CONTEXT), CONTEXT);
  return [says, ...others.map((each) => each.says)];
}

const sums = (text: string) => lost(text).map(({ facts }) => facts.amount?.value);

describe('orders that are lost, told with one sum after the other', () => {
  it.each([
    ['30 30 一共60', ['30.00', '30.00']],
    ['买了30 30 40的话费 一共100', ['30.00', '30.00', '40.00']],
  ])('which make up a total: %s', (text, paid) => expect(sums(text)).toEqual(paid));

  it.each([
    ['我有三单没到 都是话费 30 50 100 支付宝 今早', ['30.00', '50.00', '100.00']],
    ['我昨天下了3个订单都没到 分别是30、50、100', ['30.00', '50.00', '100.00']],
    ['两笔没到账 一个账号 68和98 微信', ['68.00', '98.00']],
    ['三单都没到 30的话费 50的话费 100的话费', ['30.00', '50.00', '100.00']],
    ['我有两个号，分别充了30和50，都没到', ['30.00', '50.00']],
    ['30的话费和50的Q币都没到 微信', ['30.00', '50.00']],
    ['I have three orders missing: $5, $10 and $20, all paypal', ['5.00', '10.00', '20.00']],
    ['two orders never arrived, 15 and 25 usd, paid by card', ['15.00', '25.00']],
  ])('as many as there are: %s', (text, paid) => expect(sums(text)).toEqual(paid));

  it.each([
    '三单没到 30 50',
    '买了两单，都到了，一共100',
    '我有一单没到 30 昨天 微信',
    '扣了两笔 68 手续费2',
    'two orders, order 15 and $25 never arrived, tax 3',
    '我等了3天 30块 还没到',
  ])('are one where they are not as many: %s', (text) => expect(lost(text)).toHaveLength(1));

  it('have what is said of all of them', () =>
    expect(
      lost('我有三单没到 都是话费 30 50 100 支付宝 今早').map(
        ({ loss_type: loss, facts: { product, channel, paid_at: at } }) =>
          `${loss} ${product?.value} ${channel?.value} ${at?.value}`,
      ),
    ).toEqual(Array.from({ length: 3 }, () => 'goods_missing 话费 alipay 2026-11-22')));
});

describe('orders that are alike', () => {
  it.each([
    ['2 of 3 orders never came, 5 each', ['5.00', '5.00']],
    ['two of my three orders never arrived, $12 each', ['12.00', '12.00']],
    ['两单没到，都是30的', ['30.00', '30.00']],
    ['有两个订单没到账，每单50', ['50.00', '50.00']],
    ['买了三单 到了一单 还有两单没到 都是50的', ['50.00', '50.00']],
    ['一共3单，2单没到，每单20块，微信付的', ['20.00', '20.00']],
    ['等了两天 2单没到 30一单', ['30.00', '30.00']],
    ['I have 3 missing orders, all $10', ['10.00', '10.00', '10.00']],
  ])('are as many as are lost: %s', (text, paid) => expect(sums(text)).toEqual(paid));

  it.each([
    '扣了两次，每次30，订单只有一个',
    '两张卡没到，每张30',
    '3张月卡，每张30，一张都没到',
    '买2张50的卡，一共100，没到',
    '我和我朋友各买了一单，我的30没到',
    '等了两天没到，每天都来看',
    'charged twice, $5 each',
    'two orders arrived, $5 each',
  ])('are orders, and lost: %s', (text) => expect(lost(text)).toHaveLength(1));

  it('are told by words that tell of one, so that none is read into them once more', () => {
    const text = '有两个订单没到账，每单50';
    const { others } = toldOrders(text, understand(text, CONTEXT), CONTEXT);
    expect(others[0]?.text).toHaveLength(text.length);
    expect(lost(others[0]?.text ?? '')).toHaveLength(1);
  });
});

describe('one sum that was charged more than once', () => {
  const warned = (text: string) => lost(text)[0]?.warnings.includes('paid_twice');
  it.each(['昨天支付宝扣了两笔 30 30 月卡', '同一个订单扣了两笔 30 30'])('is one order: %s', (text) =>
    expect(warned(text)).toBe(true),
  );
  it.each(['两单没到 30 30', '两个订单都没到 30 30 微信', '两笔都没到 一个微信50 一个支付宝50 都是q币'])(
    'is several where they are orders, or differ: %s',
    (text) => expect(warned(text)).toBe(false),
  );
});

describe('of several orders of which some came', () => {
  it.each([
    ['买了两单 一单30的原神月卡到了 一单60的Q币没到', '60.00 Q币'],
    ['我在你们这买了两单 一单30的原神月卡到了 一单60的Q币没到 都是昨天下午三点多支付宝付的', '60.00 Q币'],
    ['一个到了一个没到 30的点券到了 50的话费没到', '50.00 话费'],
    [
      'two orders, one arrived: the steam card $20 came, the office key $98 did not. paypal, nov 26',
      '98.00 office key',
    ],
    ['30的点券已经到了，50的话费还没到，微信付的', '50.00 话费'],
  ])('the one that did not is told: %s', (text, order) => {
    const [only, ...more] = lost(text);
    expect(`${only?.facts.amount?.value} ${only?.facts.product?.value}`).toBe(order);
    expect(only?.loss_type).toBe('goods_missing');
    expect(more).toEqual([]);
  });

  it('and the one that was paid back is not looked for, either', () =>
    expect(sums('买了两单，第一单30退款了，第二单68没到，微信付的')).toEqual(['68.00']));

  it('two that did not are both told', () =>
    expect(sums('三单，一单30到了，一单50没到，一单68也没到')).toEqual(['50.00', '68.00']));

  it.each(['the $20 one arrived but the $50 one never did', '20那单到了，50那单没有到'])(
    'what became of it is told by the other: %s',
    (text) => expect(lost(text)[0]?.loss_type).toBe('goods_missing'),
  );

  it.each(['付了68，短信到了，点券没到', '第一次付款失败了，第二次付成功了但是没到'])(
    'is not what one payment is: %s',
    (text) => expect(toldOrders(text, understand(text, CONTEXT), CONTEXT).text).toBe(text),
  );
});
