import { describe, expect, it } from 'vitest';
import { noneArrived } from '../../../../src/engine/turn/facts/none-arrived.ts';
import { talked } from '../talked.ts';

describe('that nothing arrived', () => {
  it.each([
    '没到 付了两次都扣了',
    '我说了没到啊',
    '两笔都没收到',
    '东西一个都没收到',
    'none of it even showed up in his game??',
    'nothing came',
    'we received nothing',
  ])('is told: %s', (text) => {
    expect(noneArrived(text)).toBe(true);
  });

  it.each([
    '付了两次 只到了一次',
    '另一笔没到',
    '第二笔没到',
    '退款没到',
    '验证码没收到',
    '还没到时间',
    'paid twice, only one came',
    'got one, the other never arrived',
    'the refund never came',
  ])('is not told of all: %s', (text) => {
    expect(noneArrived(text)).toBe(false);
  });

  it.each([
    '没到 付了两次都扣了',
    '重复付款了 两次都没收到东西',
    '我付了两笔 一笔支付宝30买月卡 一笔微信68买点券 都没到',
    'i was charged twice and nothing arrived',
  ])('is what somebody who paid more than once lost: %s', async (text) => {
    const talk = await talked(text, '!agree');
    expect((await talk.case())?.facts.loss_claimed).toMatchObject({ value: 'goods_missing' });
    expect(await talk.state()).toBe('triage.seen');
  });

  it.each(['付了两次 只到了一次', 'paid twice, got one'])(
    'leaves another trouble as it is: %s',
    async (text) => {
      const talk = await talked(text, '!agree');
      expect((await talk.case())?.lossType).toBe('other');
    },
  );

  it.each(['我说了没到啊', 'nothing came i said'])(
    'is heard where the trouble was taken for another: %s',
    async (text) => {
      const talk = await talked('付了两次', '!agree', text);
      expect((await talk.case())?.lossType).toBe('goods_missing');
      const refund = await talked('卡密兑换不了 提示已使用 付了50', '!agree', '退款没到');
      expect((await refund.case())?.lossType).toBe('other');
    },
  );
});
