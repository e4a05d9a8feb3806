import { describe, expect, it } from 'vitest';
import { talked } from '../talked.ts';

const BEGUN = ['付了68没订单', '!agree'];

describe('what is answered before it is asked', () => {
  it('is used when its turn comes', async () => {
    const talk = await talked(...BEGUN, '是这家', '登录的是同一个账号', '账单显示支付成功');
    expect(await talk.state()).toBe('paid_no_order.payment');
    expect((await talk.case())?.checks.map(({ check, result }) => [check, result])).toEqual([
      ['same_shop', 'ruled_out'],
      ['same_contact', 'ruled_out'],
    ]);
  });

  it('is heard, though nothing else is said', async () => {
    const talk = await talked(...BEGUN, '登录的是同一个账号，没换手机号');
    expect((await talk.last()).text).not.toContain('没看出');
  });

  it('is used from the first message on', async () => {
    const talk = await talked(
      'paid $20 with paypal, no order. bank statement shows it. bought it in your shop',
      '!agree',
    );
    expect(await talk.state()).toBe('paid_no_order.login');
  });

  it.each([
    [...BEGUN, '是这家店', '看错了，是另一家店', '账单里有'],
    ['付了68没订单，是不是这家店啊', '!agree', '账单里有'],
    [...BEGUN, '号码是13800138000', '账单里有'],
    [...BEGUN, '店里没有订单', '账单里有'],
  ])('rules out nothing that is taken back, asked or told of something else: %s', async (...acts) => {
    const talk = await talked(...acts);
    expect(await talk.state()).toBe('paid_no_order.shop');
  });

  it.each(['账单里没有', '账单写着处理中'])('finds no cause by itself: %s', async (text) => {
    const talk = await talked(`付了68没订单，${text}`, '!agree');
    expect((await talk.case())?.checks.filter(({ check }) => check === 'really_charged')).toEqual([]);
  });
});
