import type { MemoryRow } from '../../../src/adapters/orders/memory/memory-book.ts';
import type { Cause } from '../../../src/domain/causes.ts';
import type { FactName, Facts, FactValues, OrderSighting } from '../../../src/domain/fact.ts';
import { DAY, MINUTE } from '../../../src/domain/instant.ts';
import type { LossType } from '../../../src/domain/loss-type.ts';
import type { RecordKind } from '../../../src/domain/order-book/order-record.ts';
import type { RawOrder } from '../../../src/understanding/order-rows/plain-order.ts';
import { plainOrder } from '../../contract/order-samples.ts';
import {
  type Bought,
  factsOf,
  gatewayRow,
  orderRow,
  paidWith,
  somebodyBuys,
  wall,
  without,
} from './a-purchase.ts';
import { type Chance, chance } from './chance.ts';

export const OWN_PAYEES = ['星辰点卡', '星辰数字商品'];

export interface PlantedLoss {
  readonly name: string;
  readonly rows: readonly MemoryRow[];
  readonly facts: Facts;
  readonly lossType: LossType;
  readonly cause: Cause;
}

interface Plant {
  readonly rows: readonly MemoryRow[];
  readonly says: Partial<FactValues>;
  readonly lossType: LossType;
  readonly cause: Cause;
  /** Without these the loss cannot be told from another. */
  readonly needs?: readonly FactName[];
}

export function row(kind: RecordKind, raw: RawOrder): MemoryRow {
  return { kind, source: `planted/${kind}`, order: plainOrder(raw) };
}

const STUCK: readonly (OrderSighting | undefined)[] = ['unpaid', 'page_stuck'];
const ANY_STALLED: readonly (OrderSighting | undefined)[] = [...STUCK, 'none', undefined];
const seen = (order_seen: OrderSighting | undefined): Partial<FactValues> =>
  order_seen === undefined ? {} : { order_seen };

/** Every kind of loss, with what the books show of it and what the customer sees. */
const PLANTS: Readonly<Record<string, (bought: Bought, by: Chance) => Plant>> = {
  'the callback never came': (bought, by) => ({
    rows: [row('order', orderRow(bought)), row('gateway', gatewayRow(bought, { notify_attempts: '0' }))],
    says: seen(by.one(ANY_STALLED)),
    lossType: 'charged_page_stalled',
    cause: 'callback_lost',
  }),
  'the callback was refused': (bought, by) => ({
    rows: [row('order', orderRow(bought)), row('gateway', gatewayRow(bought, { notify_attempts: '6' }))],
    says: seen(by.one(ANY_STALLED)),
    lossType: 'charged_page_stalled',
    cause: 'callback_lost',
  }),
  'the callback came late': (bought, by) => ({
    rows: [
      row(
        'order',
        orderRow(bought, { status: 'delivered', ...paidWith(bought, bought.paidAt + 40 * MINUTE) }),
      ),
      row('gateway', gatewayRow(bought, { notify_attempts: '4' })),
    ],
    says: seen(by.one(STUCK)),
    lossType: 'charged_page_stalled',
    cause: 'callback_lost',
  }),
  'it was paid after it expired': (bought, by) => {
    const sight = by.one([...ANY_STALLED, 'gone'] as const);
    return {
      rows: [row('order', orderRow(bought, { status: 'expired' })), row('gateway', gatewayRow(bought))],
      says: seen(sight),
      lossType: STUCK.includes(sight) ? 'charged_page_stalled' : 'deleted_or_overwritten',
      cause: 'late_payment_expired',
    };
  },
  'the amount differs': (bought, by) => ({
    rows: [
      row('order', orderRow(bought, { status: by.one(['error', 'unpaid']), amount: '199.00' })),
      row('gateway', gatewayRow(bought, { notify_attempts: '3' })),
    ],
    says: seen(by.one(ANY_STALLED)),
    lossType: 'charged_page_stalled',
    cause: 'amount_differs',
  }),
  'it was booked to another order': (bought, by) => {
    const other = somebodyBuys(by, bought.paidAt - 30 * MINUTE);
    return {
      rows: [
        row('order', orderRow(bought)),
        row('order', orderRow(other, { status: 'delivered', ...paidWith(bought) })),
      ],
      says: seen(by.one(['unpaid', 'changed', 'gone', 'none'] as const)),
      lossType: 'deleted_or_overwritten',
      cause: 'booked_elsewhere',
      needs: ['transaction_id', 'shop_order_id'],
    };
  },
  'it was deleted': (bought, by) => ({
    rows: [
      row(
        'order',
        orderRow(bought, {
          status: by.one(['unpaid', 'expired', 'paid_undelivered']),
          deleted_at: wall(bought.paidAt + 60 * MINUTE),
        }),
      ),
      ...(by.percent(60) ? [row('gateway', gatewayRow(bought))] : []),
    ],
    says: seen(by.one(['gone', 'none', undefined] as const)),
    lossType: 'deleted_or_overwritten',
    cause: 'order_deleted',
    ...(by.percent(50) ? {} : { needs: ['shop_order_id'] }),
  }),
  'it was overwritten': (bought, by) => ({
    rows: [
      row('order', orderRow(bought, { status: 'delivered', product: '另一件商品', ...paidWith(bought) })),
    ],
    says: { ...seen('changed'), order_before: by.one(['原来是月卡', '显示已支付']) },
    lossType: 'deleted_or_overwritten',
    cause: 'order_overwritten',
  }),
  'it was wiped out': (bought) => ({
    rows: [row('gateway', gatewayRow(bought))],
    says: seen('gone'),
    lossType: 'deleted_or_overwritten',
    cause: 'order_deleted',
  }),
  'it stayed pending': (bought, by) => ({
    rows: [row('pending', orderRow(bought, { status: 'paid_undelivered' }))],
    says: seen(by.one(['none', undefined] as const)),
    lossType: 'paid_no_order',
    cause: 'order_not_written',
  }),
  'there is only the payment': (bought, by) => ({
    rows: [row(by.one(['gateway', 'payment'] as const), gatewayRow(bought))],
    says: seen(by.one(['none', undefined] as const)),
    lossType: 'paid_no_order',
    cause: 'order_not_written',
    needs: ['transaction_id'],
  }),
  'it stands under another contact': (bought, by) => ({
    rows: [
      row(
        'order',
        orderRow(bought, { status: 'delivered', contact: 'someone.else@example.com', ...paidWith(bought) }),
      ),
    ],
    says: seen(by.one(['none', undefined] as const)),
    lossType: 'wrong_account_or_platform',
    cause: 'other_contact',
    needs: ['contact'],
  }),
  'it was another shop': (_, by) => ({
    rows: [],
    says: {
      ...seen(by.one(['none', undefined] as const)),
      payee: by.one(['月影数码商行', '杭州某某科技有限公司']),
    },
    lossType: 'wrong_account_or_platform',
    cause: 'other_shop',
  }),
  'another account was topped up': (bought) => ({
    needs: ['recharge_account'],
    rows: [
      row(
        'order',
        orderRow(bought, { status: 'delivered', recharge_account: '799999999', ...paidWith(bought) }),
      ),
    ],
    says: seen('goods_missing'),
    lossType: 'goods_missing',
    cause: 'wrong_recharge_account',
  }),
  'it is not delivered yet': (bought, by) => ({
    rows: [row('order', orderRow(bought, { status: 'paid_undelivered', ...paidWith(bought) }))],
    says: seen(by.one(['goods_missing', undefined] as const)),
    lossType: 'goods_missing',
    cause: 'delivery_pending',
  }),
  'the code went by mail': (bought) => ({
    rows: [row('order', orderRow(bought, { status: 'delivered', ...paidWith(bought) }))],
    says: seen('goods_missing'),
    lossType: 'goods_missing',
    cause: 'goods_in_inbox',
  }),
  'the list does not show it': (bought) => ({
    rows: [row('order', orderRow(bought, { status: 'delivered', ...paidWith(bought) }))],
    says: seen('none'),
    lossType: 'paid_no_order',
    cause: 'list_limits',
  }),
  'it was refunded': (bought, by) => ({
    rows: [
      row('order', orderRow(bought, { status: by.one(['refunded', 'closed']), ...paidWith(bought) })),
      row('gateway', gatewayRow(bought, { status: 'refunded' })),
    ],
    says: seen(by.one(['none', 'gone', 'unpaid', undefined] as const)),
    lossType: 'not_charged',
    cause: 'payment_returned',
  }),
  'it was never paid': (bought, by) => {
    const wallet_status = by.one(['pending', 'none', 'closed'] as const);
    return {
      rows: [row('order', orderRow(bought, { status: by.one(['unpaid', 'expired']) }))],
      says: { ...seen(by.one(['unpaid', 'none'] as const)), wallet_status },
      lossType: 'not_charged',
      cause: wallet_status === 'pending' ? 'payment_pending' : 'payment_not_made',
    };
  },
  'it was frozen': (bought, by) => ({
    rows: [row('order', orderRow(bought, { status: 'frozen', ...paidWith(bought) }))],
    says: seen(by.one(['goods_missing', undefined] as const)),
    lossType: 'goods_missing',
    cause: 'order_frozen',
  }),
};

export const PLANT_NAMES = Object.keys(PLANTS);

/** Other people's purchases around it: some cost the same, some in the same minutes. */
function neighbours(bought: Bought, by: Chance): readonly MemoryRow[] {
  return Array.from({ length: 30 }, () => {
    const near = by.percent(30)
      ? bought.paidAt + (by.below(40) - 20) * MINUTE
      : bought.paidAt - by.below(3) * DAY;
    const other = somebodyBuys(by, near);
    const same =
      by.percent(25) && Math.abs(other.madeAt - bought.madeAt) > 30 * MINUTE ? { minor: bought.minor } : {};
    return row('order', orderRow({ ...other, ...same }, { status: 'delivered', ...paidWith(other) }));
  });
}

const NUMBERS = ['transaction_id', 'merchant_order_id', 'shop_order_id'] as const;

/** How a customer tells it: something is always forgotten, mistyped, mixed up or a little off. */
function asTold(bought: Bought, { says, needs = [] }: Plant, by: Chance): Facts {
  const off = (by.below(5) - 2) * MINUTE;
  const slip = (number: string) => (by.percent(6) ? `${number.slice(0, -2)}${by.digits(2)}` : number);
  const facts = factsOf(
    {
      ...bought,
      paidAt: bought.paidAt + off,
      transactionId: slip(bought.transactionId),
      merchantId: slip(bought.merchantId),
      shopId: slip(bought.shopId),
    },
    says,
  );
  const droppable = NUMBERS.filter((name) => !needs.includes(name));
  const kept = by.percent(85) ? by.one(droppable) : null;
  const also = by.one(['product', 'payment_channel', 'contact', 'recharge_account'] as const);
  const told = without(
    facts,
    ...droppable.filter((name) => name !== kept && by.percent(70)),
    ...(by.percent(30) && !needs.includes(also) ? [also] : []),
  );
  const { transaction_id, ...rest } = told;
  const mixedUp = transaction_id !== undefined && !needs.includes('transaction_id') && by.percent(10);
  return mixedUp ? { ...rest, shop_order_id: transaction_id as never } : told;
}

/** One loss of a kind; the same seed gives the same. */
export function plantLoss(name: string, seed: number): PlantedLoss {
  const by = chance(seed);
  const bought = somebodyBuys(by);
  const plant = PLANTS[name]?.(bought, by);
  if (plant === undefined) throw new Error(`there is no loss called ${name}`);
  const { rows, lossType, cause } = plant;
  return {
    name: `${name} (${seed})`,
    rows: [...rows, ...neighbours(bought, by)],
    facts: asTold(bought, plant, by),
    lossType,
    cause,
  };
}
