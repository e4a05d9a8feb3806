import { type SystemMapping, YUAN } from '../mapping.ts';

/**
 * 彩虹易支付, a gateway: it has the shop's number, its own, which stands on the customer's bill, and the payment channel's.
 * May charge odd cents (`realmoney`). Newer ones are installed with the prefix `pre_`. Source: domain.md §5.
 */
export const EPAY: SystemMapping = {
  prefix: 'pay_',
  tables: [
    {
      table: 'order',
      holds: 'gateway',
      columns: {
        shop_order_id: 'out_trade_no',
        merchant_order_id: 'trade_no',
        transaction_id: 'api_trade_no',
        product: 'name',
        amount: 'money',
        charged: 'realmoney',
        payment_channel: 'type',
        created_at: 'addtime',
        paid_at: 'endtime',
        notify_attempts: 'notify',
        last_notify_at: 'notifytime',
      },
      state: ['status'],
      dialect: {
        ...YUAN,
        states: { '0': 'unpaid', '1': 'paid_undelivered', '2': 'refunded', '3': 'frozen' },
      },
      optional: ['charged', 'payment_channel', 'notify_attempts', 'last_notify_at'],
      merchant: 'uid',
    },
  ],
};
