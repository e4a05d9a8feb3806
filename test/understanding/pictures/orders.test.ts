import { describe, expect, it } from 'vitest';
import { readPicture } from '../../../src/understanding/pictures/read-picture.ts';
import { flush, laidOut, type Run } from './lay-out.ts';

const ordersOf = (rows: readonly (readonly Run[])[]) => {
  const { document, orders } = readPicture(laidOut(rows), { receivedAt: '2026-11-22T12:00:00+08:00' });
  return { document, orders };
};
const time = (value: string) => ({ value: `${value}+08:00`, precision: 'second' });

describe('a list of orders', () => {
  it('as cards: state beside the number, amount beside the goods, time below', () => {
    const card = (id: string, state: string, goods: string, price: string, when: string): Run[][] => [
      [[`订单号:${id}`, 30], flush(state)],
      [[goods, 120], flush(price)],
      [['数量 x1', 120, 14]],
      [[`下单时间:${when}`, 30]],
      [],
    ];
    const { document, orders } = ordersOf([
      [['我的订单', 250]],
      [
        ['全部', 30],
        ['待付款', 180],
        ['已完成', 330],
      ],
      [],
      ...card('959260321164523276', '交易成功', '原神月卡', '¥58.00', '2026-03-21 16:45:23'),
      ...card('TJ5ELPWV69H2ZQ27', '待付款', '移动话费100元', '¥99.80', '2026-08-10 20:10:19'),
      ...card('728251121192358987', '已退款', '腾讯Q币100个', '¥100', '2025-11-21 19:23:58'),
    ]);
    expect(document).toBe('order_list');
    expect(orders).toEqual([
      {
        shop_order_id: '959260321164523276',
        product: '原神月卡',
        amount: { value: '58.00', currency: 'CNY' },
        ordered_at: time('2026-03-21T16:45:23'),
        status: 'success',
      },
      {
        shop_order_id: 'TJ5ELPWV69H2ZQ27',
        product: '移动话费100元',
        amount: { value: '99.80', currency: 'CNY' },
        ordered_at: time('2026-08-10T20:10:19'),
        status: 'pending',
      },
      {
        shop_order_id: '728251121192358987',
        product: '腾讯Q币100个',
        amount: { value: '100.00', currency: 'CNY' },
        ordered_at: time('2025-11-21T19:23:58'),
        status: 'refunded',
      },
    ]);
  });

  it('as a table, one of its cells over two lines', () => {
    const { document, orders } = ordersOf([
      [
        ['Date', 20],
        ['Order ID', 150],
        ['Product', 330],
        ['Total', 430],
        ['Status', 510],
      ],
      [
        ['2026-03-21', 20],
        ['TJ5ELPWV69H2ZQ27', 150],
        ['Steam', 330],
        ['$10.00', 430],
        ['Paid', 510],
      ],
      [
        ['MFTG2J3QBVJJW4B3', 150],
        ['2026-08-10', 20],
        ['Netflix', 330],
        ['$25.50', 430],
        ['Cancelled', 510],
      ],
    ]);
    expect(document).toBe('order_list');
    expect(orders).toMatchObject([
      {
        shop_order_id: 'TJ5ELPWV69H2ZQ27',
        product: 'Steam',
        amount: { value: '10.00', currency: 'USD' },
        ordered_at: { value: '2026-03-21', precision: 'day' },
        status: 'success',
      },
      {
        shop_order_id: 'MFTG2J3QBVJJW4B3',
        product: 'Netflix',
        amount: { value: '25.50', currency: 'USD' },
        status: 'closed',
      },
    ]);
  });

  it('without numbers, told by its title and the state of each', () => {
    const { document, orders } = ordersOf([
      [['我的订单', 250]],
      [],
      [['原神月卡', 100], flush('已完成')],
      [['2026-03-21 16:45:23', 100, 14], flush('¥58.00')],
      [],
      [['网易一卡通30元', 100], flush('已关闭')],
      [['2026-08-10 20:10:19', 100, 14], flush('¥30.00')],
    ]);
    expect(document).toBe('order_list');
    expect(orders).toMatchObject([
      { shop_order_id: null, product: '原神月卡', amount: { value: '58.00' }, status: 'success' },
      { shop_order_id: null, product: '网易一卡通30元', amount: { value: '30.00' }, status: 'closed' },
    ]);
  });
});
