import { FACT_NAMES, type FactName, type Facts, type FactValues } from '../../../src/domain/fact.ts';
import { moneyDecimal } from '../../../src/domain/format.ts';
import { MINUTE } from '../../../src/domain/instant.ts';
import type { RawOrder } from '../../../src/understanding/order-rows/plain-order.ts';
import { told } from '../../domain/a-case.ts';
import type { Chance } from './chance.ts';

const NOON = Date.parse('2026-11-21T12:00:00+08:00');
const PRODUCTS = ['原神月卡', '腾讯Q币', '王者荣耀点券', 'Steam充值卡', '京东E卡', 'Office激活码'];
const PRICES = [600, 3000, 6800, 6800, 9800, 10_000, 32_800];

/** `2026-11-21 14:03:20`, as exports write it. */
export function wall(at: number): string {
  return new Date(at + 8 * 60 * MINUTE).toISOString().slice(0, 19).replace('T', ' ');
}

/** One purchase with all three numbers, as it really was. */
export interface Bought {
  readonly shopId: string;
  /** The gateway's number, which is what stands on the bill. */
  readonly merchantId: string;
  readonly transactionId: string;
  readonly product: string;
  readonly minor: number;
  readonly madeAt: number;
  readonly paidAt: number;
  readonly contact: string;
  readonly account: string;
  readonly channel: 'wechat' | 'alipay';
}

export function somebodyBuys(by: Chance, around: number = NOON + by.below(600) * MINUTE): Bought {
  const madeAt = around - by.below(240_000);
  const paidAt = madeAt + 20_000 + by.below(180_000);
  const day = wall(paidAt).slice(0, 10).replaceAll('-', '');
  const channel = by.one(['wechat', 'alipay'] as const);
  return {
    shopId: by.letters(16),
    merchantId: wall(madeAt).replace(/\D/g, '') + by.digits(5),
    transactionId:
      channel === 'wechat' ? `42000023${by.digits(2)}${day}${by.digits(10)}` : `${day}22001${by.digits(15)}`,
    product: by.one(PRODUCTS),
    minor: by.one(PRICES),
    madeAt,
    paidAt,
    contact: `${by.letters(8).toLowerCase()}@example.com`,
    account: `8${by.digits(8)}`,
    channel,
  };
}

const yuan = (minor: number) => moneyDecimal({ minor, currency: 'CNY' });

/** The shop's row of it; `change` plants what went wrong. */
export function orderRow(bought: Bought, change: RawOrder = {}): RawOrder {
  return {
    shop_order_id: bought.shopId,
    product: bought.product,
    quantity: '1',
    amount: yuan(bought.minor),
    created_at: wall(bought.madeAt),
    contact: bought.contact,
    recharge_account: bought.account,
    status: 'unpaid',
    ...change,
  };
}

/** What a paid order carries beyond an unpaid one. */
export function paidWith({ merchantId, transactionId, paidAt, channel }: Bought, at = paidAt): RawOrder {
  return {
    merchant_order_id: merchantId,
    transaction_id: transactionId,
    paid_at: wall(at),
    payment_channel: channel,
  };
}

/** The gateway's row: it knows all three numbers. */
export function gatewayRow(bought: Bought, change: RawOrder = {}): RawOrder {
  return {
    shop_order_id: bought.shopId,
    merchant_order_id: bought.merchantId,
    transaction_id: bought.transactionId,
    amount: yuan(bought.minor),
    status: 'paid_undelivered',
    payment_channel: bought.channel,
    created_at: wall(bought.madeAt),
    paid_at: wall(bought.paidAt),
    notify_attempts: '1',
    ...change,
  };
}

/** What the customer says of it, all of it right. */
export function factsOf(bought: Bought, more: Partial<FactValues> = {}): Facts {
  const values: Partial<FactValues> = {
    amount: { minor: bought.minor, currency: 'CNY' },
    paid_at: { value: `${wall(bought.paidAt).slice(0, 16).replace(' ', 'T')}:00+08:00`, precision: 'minute' },
    payment_channel: bought.channel,
    transaction_id: bought.transactionId,
    merchant_order_id: bought.merchantId,
    shop_order_id: bought.shopId,
    product: bought.product,
    contact: bought.contact,
    recharge_account: bought.account,
    wallet_status: 'success',
    ...more,
  };
  return statedFacts(values);
}

export function statedFacts(values: Partial<FactValues>): Facts {
  const named = FACT_NAMES.filter((name) => values[name] !== undefined);
  return Object.fromEntries(named.map((name: FactName) => [name, told(name, values[name] as never)]));
}

/** Without those facts. */
export function without(facts: Facts, ...names: readonly FactName[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name as FactName)));
}
