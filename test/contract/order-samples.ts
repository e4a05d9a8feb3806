import { Sealer } from '../../src/adapters/secrets/sealing.ts';
import { MOST_RECORDS } from '../../src/engine/ports/order-book.ts';
import type { PlainOrder, RawOrder } from '../../src/understanding/order-rows/plain-order.ts';
import { readOrder } from '../../src/understanding/order-rows/read-order.ts';

export const orderSecrets = new Sealer(Buffer.alloc(32, 9), 'orders');

const PLAIN_DIALECT = { currency: 'CNY', amounts: 'major', offset: '+08:00', states: {} } as const;

/** A row as an export has it, read as the program reads it. */
export function plainOrder(raw: RawOrder): PlainOrder {
  const { order, faults } = readOrder(raw, PLAIN_DIALECT);
  if (faults.length > 0) throw new Error(`the sample is no order: ${JSON.stringify(faults)}`);
  return order;
}

/** What a book under test is filled with. Every adapter's own suite puts it where its system keeps such things. */
export const DELIVERED = {
  shop_order_id: 'XCA7K2M9P4Q8R1T5',
  merchant_order_id: '2026112114025854321',
  transaction_id: '4200002345202611213456789012',
  product: '原神月卡',
  quantity: '1',
  amount: '68.00',
  status: 'delivered',
  payment_channel: 'wxpay',
  created_at: '2026-11-21 14:02:58',
  paid_at: '2026-11-21 14:03:20',
  contact: 'LiLei@Example.com',
  recharge_account: '800123456',
} as const satisfies RawOrder;

export const UNPAID = {
  shop_order_id: 'XCB1N3V5C7X9Z2L4',
  product: '腾讯Q币',
  quantity: '2',
  amount: '100.00',
  status: 'unpaid',
  created_at: '2026-11-21 15:00:00',
  contact: '+86 138-1234-5678',
} as const satisfies RawOrder;

export const DELETED = {
  shop_order_id: 'XCD8F6H4J2K1G3S5',
  product: 'Steam充值卡',
  quantity: '1',
  amount: '49.74',
  status: 'expired',
  created_at: '2026-11-20 09:10:00',
  deleted_at: '2026-11-20 09:40:00',
  contact: 'hanmei@example.com',
} as const satisfies RawOrder;

/** More orders of one price in one afternoon than an answer holds. */
export const CROWD: readonly RawOrder[] = Array.from({ length: MOST_RECORDS + 5 }, (_, index) => ({
  shop_order_id: `XCROWD${String(index).padStart(10, 'Q7')}`,
  product: '王者荣耀点券',
  quantity: '1',
  amount: '6.00',
  status: 'delivered',
  created_at: `2026-11-22 16:${String(index).padStart(2, '0')}:00`,
  contact: `buyer${index}@example.com`,
}));

export const SAMPLE_ORDERS: readonly RawOrder[] = [DELIVERED, UNPAID, DELETED, ...CROWD];
