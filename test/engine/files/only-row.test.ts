import { describe, expect, it } from 'vitest';
import { talked } from '../turn/talked.ts';
import { ORDER_LIST, picture } from './pages.ts';

const ONE = [
  '我的订单',
  '全部 | 待发货',
  '',
  '订单号 | XC20261122200300123',
  '原神月卡',
  '下单时间 | 2026-11-22 20:02:40',
  '实付款 | ¥68.00',
  '订单状态 | 处理中',
];

describe('a picture of the list with one order', () => {
  it.each(['我的卡密没到，订单在', '订单里有，东西没到', 'order is there but nothing came'])(
    'is of that order where it was told to be there, and gives all that it shows: %s',
    async (words) => {
      const talk = await talked(words, '!agree');
      await talk.show([picture('list.jpg', ONE)]);
      expect((await talk.case())?.facts).toMatchObject({
        shop_order_id: { value: 'XC20261122200300123' },
        amount: { value: { minor: 6800, currency: 'CNY' } },
        product: { value: '原神月卡' },
      });
      expect((await talk.log()).some(({ text }) => /只有这一单|only order/.test(text))).toBe(true);
    },
  );

  it('is no sign of it where the order was told not to be there', async () => {
    const talk = await talked('付了钱没有订单', '!agree');
    await talk.show([picture('list.jpg', ONE)]);
    expect((await talk.case())?.facts.shop_order_id).toBeUndefined();
    expect((await talk.case())?.facts.amount).toBeUndefined();
  });

  it('and where another sum was told, it is not the one', async () => {
    const talk = await talked('订单里有，东西没到，付了30', '!agree');
    await talk.show([picture('list.jpg', ONE)]);
    expect((await talk.case())?.facts).toMatchObject({ amount: { value: { minor: 3000 } } });
    expect((await talk.case())?.facts.shop_order_id).toBeUndefined();
  });

  it('which of several it is stays open', async () => {
    const talk = await talked('订单里有，东西没到', '!agree');
    await talk.show([picture('list.jpg', ORDER_LIST)]);
    expect((await talk.case())?.facts.shop_order_id).toBeUndefined();
  });
});
