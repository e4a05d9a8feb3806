import type { OrderState } from '../../../../domain/order-book/order-record.ts';
import { type ColumnField, type SystemMapping, type TableMapping, YUAN } from '../mapping.ts';

/** How databases write a boolean. */
function yesOrNo(yes: OrderState, no: OrderState): Readonly<Record<string, OrderState>> {
  return { true: yes, t: yes, '1': yes, false: no, f: no, '0': no };
}

const COLUMNS = {
  shop_order_id: 'out_order_id',
  product: 'name',
  quantity: 'num',
  amount: 'total_price',
  payment_channel: 'payment',
  contact: 'contact',
} as const;

function table(
  name: string,
  holds: TableMapping['holds'],
  happened: ColumnField,
  states: Readonly<Record<string, OrderState>>,
): TableMapping {
  return {
    table: name,
    holds,
    columns: { ...COLUMNS, [happened]: 'updatetime' },
    state: ['status'],
    dialect: { ...YUAN, states },
    optional: [],
  };
}

/**
 * 佰阅: what is ordered lies in `temporder` and is copied to `order` once it is paid, or to `order2`, which may stand in a
 * database of its own. A paid row of the first without one of the others is a lost order. Source: domain.md §5.
 */
export const KAMIFAKA: SystemMapping = {
  prefix: '',
  tables: [
    table('temporder', 'pending', 'created_at', yesOrNo('paid_undelivered', 'unpaid')),
    table('order', 'order', 'paid_at', yesOrNo('delivered', 'paid_undelivered')),
    { ...table('order2', 'order', 'paid_at', yesOrNo('delivered', 'paid_undelivered')), mayBeMissing: true },
  ],
};
