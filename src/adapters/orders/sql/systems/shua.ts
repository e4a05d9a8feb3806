import { type SystemMapping, YUAN } from '../mapping.ts';

/** 彩虹代刷: a paid row of `pay` without one in `orders` is a lost order. Source: domain.md §5. */
export const SHUA: SystemMapping = {
  prefix: 'shua_',
  tables: [
    {
      table: 'pay',
      holds: 'pending',
      columns: {
        shop_order_id: 'trade_no',
        transaction_id: 'api_trade_no',
        product: 'name',
        quantity: 'num',
        amount: 'money',
        payment_channel: 'type',
        created_at: 'addtime',
        paid_at: 'endtime',
        recharge_account: 'input',
      },
      state: ['status'],
      dialect: { ...YUAN, states: { '0': 'unpaid', '1': 'paid_undelivered' } },
      optional: ['transaction_id'],
    },
    {
      table: 'orders',
      holds: 'order',
      columns: {
        shop_order_id: 'tradeno',
        amount: 'money',
        created_at: 'addtime',
        delivered_at: 'endtime',
        recharge_account: 'input',
      },
      state: ['status'],
      dialect: {
        ...YUAN,
        states: {
          '0': 'paid_undelivered',
          '1': 'delivered',
          '2': 'paid_undelivered',
          '3': 'error',
          '4': 'refunded',
        },
      },
      optional: ['delivered_at'],
    },
  ],
};
