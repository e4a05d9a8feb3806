import { type SystemMapping, YUAN } from '../mapping.ts';

/** 异次元发卡: gives the payment channel its own number; unpaid orders are wiped out after 30 minutes. Source: domain.md §5. */
export const ACG_FAKA: SystemMapping = {
  prefix: 'acg_',
  tables: [
    {
      table: 'order',
      holds: 'order',
      columns: {
        shop_order_id: 'trade_no',
        quantity: 'card_num',
        amount: 'amount',
        created_at: 'create_time',
        paid_at: 'pay_time',
        contact: 'contact',
      },
      state: ['status', 'delivery_status'],
      dialect: {
        ...YUAN,
        states: { '0/0': 'unpaid', '0/1': 'unpaid', '1/0': 'paid_undelivered', '1/1': 'delivered' },
      },
      optional: [],
    },
  ],
};
