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

interface FieldFaultOf {
  readonly field: OrderField;
  readonly fault: FieldFault;
}
export interface ReadOrder {
  readonly order: PlainOrder;
  /** Fields that could not be read; the order has `null` in their place. */
  readonly faults: readonly FieldFaultOf[];
}

/** Reads one order. What is wrong is told field by field, so that an import can refuse the row and a look-up go on. */
export function readOrder(raw: RawOrder, dialect: OrderDialect): ReadOrder {
  const fields = new Fields(raw, dialect);
  const transactionId = fields.number('transaction_id');
  const paidAt = fields.time('paid_at');
  const deliveredAt = fields.time('delivered_at');
  const order: PlainOrder = {
    shopOrderId: fields.number('shop_order_id'),
    merchantOrderId: fields.number('merchant_order_id'),
    transactionId,
    product: fields.text('product'),
    quantity: fields.count('quantity'),
    amount: fields.money('amount'),
    charged: fields.money('charged'),
    state: fields.state() ?? stateBy(paidAt, deliveredAt),
    stateRaw: fields.text('status') ?? '',
    paymentChannel: recordedChannel(fields.text('payment_channel'), transactionId),
    createdAt: fields.time('created_at'),
    paidAt,
    deliveredAt,
    deletedAt: fields.time('deleted_at'),
    notifyAttempts: fields.count('notify_attempts'),
    lastNotifyAt: fields.time('last_notify_at'),
    contact: fields.text('contact'),
    rechargeAccount: fields.text('recharge_account'),
  };
  return { order, faults: fields.faults };
}

function stateBy(paidAt: StatedTime | null, deliveredAt: StatedTime | null): OrderState {
  if (deliveredAt !== null) return 'delivered';
  return paidAt === null ? 'unpaid' : 'paid_undelivered';
}

/** The fields of one row, each read in its own way; what cannot be read is noted. */
class Fields {
  readonly faults: FieldFaultOf[] = [];
  private readonly raw: RawOrder;
  private readonly dialect: OrderDialect;

  constructor(raw: RawOrder, dialect: OrderDialect) {
    this.raw = raw;
    this.dialect = dialect;
  }

  text(field: OrderField): string | null {
    const value = this.raw[field]?.trim();
    return value === undefined || value === '' ? null : value;
  }

  number(field: OrderField): string | null {
    const value = this.text(field);
    if (value === null) return null;
    if (hasLostDigits(value.toUpperCase())) return this.fault(field, 'lost_digits');
    return canonicalNumber(value) === null ? this.fault(field, 'no_number') : value.normalize('NFKC');
  }

  time(field: OrderField): StatedTime | null {
    const value = this.text(field);
    if (value === null || isNoTime(value)) return null;
    return recordedTime(value, this.dialect.offset) ?? this.fault(field, 'no_time');
  }

  count(field: OrderField): number | null {
    const value = this.text(field);
    if (value === null) return null;
    return /^\d{1,9}(?:\.0+)?$/.test(value) ? Number(value) : this.fault(field, 'no_quantity');
  }

  money(field: OrderField): Money | null {
    const value = this.text(field);
    if (value === null) return null;
    const plain = /^[\d.]+$/.test(value) ? value : bareAmount(value);
    if (/^-[\d.,]+$/.test(plain)) return this.fault(field, 'negative');
    const money = this.inUnits(plain, this.currency());
    return money ?? this.fault(field, 'no_amount');
  }

  /** `null`: the row does not say. A word nobody knows is an error of the order. */
  state(): OrderState | null {
    const value = this.text('status');
    if (value === null) return null;
    const state = this.dialect.states[value] ?? ORDER_STATES.find((each) => each === value.toLowerCase());
    if (state === undefined) this.fault('status', 'unknown_state');
    return state ?? 'error';
  }

  private currency(): string {
    const code = this.text('currency')?.toUpperCase();
    if (code === undefined) return this.dialect.currency;
    return /^[A-Z]{3,4}$/.test(code)
      ? code
      : (this.fault('currency', 'no_currency') ?? this.dialect.currency);
  }

  private inUnits(plain: string, currency: string): Money | null {
    if (this.dialect.amounts === 'major') return parseMoney(plain, currency);
    const minor = Number(plain);
    return /^\d+$/.test(plain) && Number.isSafeInteger(minor) ? { minor, currency } : null;
  }

  private fault(field: OrderField, fault: FieldFault): null {
    this.faults.push({ field, fault });
    return null;
  }
}

function bareAmount(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/[¥￥$元\s]/g, '')
    .trim();
}
