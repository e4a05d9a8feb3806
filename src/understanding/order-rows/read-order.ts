import { parseMoney } from '../../domain/format.ts';
import type { StatedTime } from '../../domain/instant.ts';
import type { Money } from '../../domain/money.ts';
import { canonicalNumber } from '../../domain/order-book/numbers.ts';
import { ORDER_STATES, type OrderState } from '../../domain/order-book/order-record.ts';
import { hasLostDigits } from '../bills/cells.ts';
import { recordedChannel } from './channel-words.ts';
import type { OrderField, PlainOrder, RawOrder } from './plain-order.ts';
import { isNoTime, recordedTime } from './recorded-time.ts';

/** How a source writes what its rows do not say themselves. */
export interface OrderDialect {
  /** The currency where a row names none. */
  readonly currency: string;
  /** Whether amounts are yuan or cents. */
  readonly amounts: 'major' | 'minor';
  /** Offset of times that name none: `+08:00`. */
  readonly offset: string;
  /** The source's own words for the states; a word that is a state already needs no entry. */
  readonly states: Readonly<Record<string, OrderState>>;
}

export type FieldFault =
  | 'missing'
  | 'no_number'
  | 'lost_digits'
  | 'no_amount'
  | 'negative'
  | 'no_currency'
  | 'no_time'
  | 'no_quantity'
  | 'unknown_state';

export interface ReadOrder {
  readonly order: PlainOrder;
  /** Fields that could not be read; the order has `null` in their place. */
  readonly faults: readonly { readonly field: OrderField; readonly fault: FieldFault }[];
}

/** What spreadsheets and their readers put around a cell. */
const AROUND = /^[\s`'"]+|[\s`'"]+$/g;

/** Reads one order. What is wrong is told field by field, so that an import can refuse the row and a look-up go on. */
export function readOrder(raw: RawOrder, { currency, amounts, offset, states }: OrderDialect): ReadOrder {
  const faults: { field: OrderField; fault: FieldFault }[] = [];
  const text = (field: OrderField): string | null => {
    const value = raw[field]?.replace(AROUND, '') ?? '';
    return value === '' ? null : value;
  };
  function read<T>(field: OrderField, how: (value: string) => T | FieldFault): Exclude<T, string> | null {
    const value = text(field);
    if (value === null) return null;
    const result = how(value);
    if (typeof result !== 'string') return result as Exclude<T, string>;
    faults.push({ field, fault: result as FieldFault });
    return null;
  }
  const number = (field: OrderField) => read(field, readNumber)?.number ?? null;
  const time = (field: OrderField) => read(field, (value) => readTime(value, offset))?.time ?? null;
  const code = read('currency', readCurrency)?.code ?? currency;
  const money = (field: OrderField) => read(field, (value) => readMoney(value, code, amounts));
  const transactionId = number('transaction_id');
  const [paidAt, deliveredAt] = [time('paid_at'), time('delivered_at')];
  const stateRaw = text('status');
  const byTimes = deliveredAt !== null ? 'delivered' : paidAt !== null ? 'paid_undelivered' : 'unpaid';
  const byWord = read('status', (value) => readState(value, states))?.state ?? 'error';
  return {
    order: {
      shopOrderId: number('shop_order_id'),
      merchantOrderId: number('merchant_order_id'),
      transactionId,
      product: text('product'),
      quantity: read('quantity', readCount),
      amount: money('amount'),
      charged: money('charged'),
      state: stateRaw === null ? byTimes : byWord,
      stateRaw: stateRaw ?? '',
      paymentChannel: recordedChannel(text('payment_channel'), transactionId),
      createdAt: time('created_at'),
      paidAt,
      deliveredAt,
      deletedAt: time('deleted_at'),
      notifyAttempts: read('notify_attempts', readCount),
      lastNotifyAt: time('last_notify_at'),
      contact: text('contact'),
      rechargeAccount: text('recharge_account'),
    },
    faults,
  };
}

function readNumber(value: string): { readonly number: string } | FieldFault {
  if (hasLostDigits(value.toUpperCase())) return 'lost_digits';
  return canonicalNumber(value) === null ? 'no_number' : { number: value.normalize('NFKC') };
}

function readTime(value: string, offset: string): { readonly time: StatedTime | null } | FieldFault {
  if (isNoTime(value)) return { time: null };
  const time = recordedTime(value.normalize('NFKC'), offset);
  return time === null ? 'no_time' : { time };
}

function readCurrency(value: string): { readonly code: string } | FieldFault {
  const code = value.toUpperCase();
  return /^[A-Z]{3,4}$/.test(code) ? { code } : 'no_currency';
}

function readMoney(value: string, currency: string, amounts: OrderDialect['amounts']): Money | FieldFault {
  const plain = value
    .normalize('NFKC')
    .replace(/^[¥￥$]|元$/g, '')
    .trim();
  if (/^-[\d.,]+$/.test(plain)) return 'negative';
  if (amounts === 'major') return parseMoney(plain, currency) ?? 'no_amount';
  const minor = Number(plain);
  return /^\d+$/.test(plain) && Number.isSafeInteger(minor) ? { minor, currency } : 'no_amount';
}

function readCount(value: string): number | FieldFault {
  if (!/^\d{1,9}(?:\.0+)?$/.test(value)) return 'no_quantity';
  return Number(value);
}

function readState(
  value: string,
  states: OrderDialect['states'],
): { readonly state: OrderState } | FieldFault {
  const state = states[value] ?? ORDER_STATES.find((each) => each === value.toLowerCase());
  return state === undefined ? 'unknown_state' : { state };
}
