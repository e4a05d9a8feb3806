import { type SystemMapping, YUAN } from '../mapping.ts';

/** 风铃发卡: counts in cents. Source: domain.md §5. */
export const CARD_SYSTEM: SystemMapping = {
  prefix: '',
  tables: [
    {
      table: 'orders',
      holds: 'order',
      columns: {
        shop_order_id: 'order_no',
        merchant_order_id: 'pay_trade_no',
        transaction_id: 'pay_trade_no',
        product: 'product_name',
        quantity: 'count',
        amount: 'paid',
        created_at: 'created_at',
        paid_at: 'paid_at',
        contact: 'contact',
      },
      state: ['status'],
      dialect: {
        ...YUAN,
        amounts: 'minor',
        states: { '0': 'unpaid', '1': 'paid_undelivered', '2': 'delivered', '3': 'frozen', '4': 'refunded' },
      },
      optional: ['product'],
    },
  ],
};
