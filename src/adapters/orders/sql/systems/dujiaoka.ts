import { type SystemMapping, YUAN } from '../mapping.ts';

/** 独角数卡: deletes softly, and notes in `trade_no` whichever number the callback brought. Source: domain.md §5. */
export const DUJIAOKA: SystemMapping = {
  prefix: '',
  tables: [
    {
      table: 'orders',
      holds: 'order',
      columns: {
        shop_order_id: 'order_sn',
        merchant_order_id: 'trade_no',
        transaction_id: 'trade_no',
        product: 'title',
        quantity: 'buy_amount',
        amount: 'actual_price',
        created_at: 'created_at',
        deleted_at: 'deleted_at',
        contact: 'email',
      },
      state: ['status'],
      dialect: {
        ...YUAN,
        states: {
          '1': 'unpaid',
          '2': 'paid_undelivered',
          '3': 'paid_undelivered',
          '4': 'delivered',
          '5': 'error',
          '6': 'error',
          '-1': 'expired',
        },
      },
      optional: ['deleted_at'],
    },
  ],
};
