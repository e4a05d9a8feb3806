import { dayFromDigits } from '../domain/beijing.ts';
import { DAY, HOUR, type Instant, MINUTE, type StatedTime } from '../domain/instant.ts';
import type { OrderRecord, OrderState } from '../domain/order-book/order-record.ts';
import { type Discrepancy, judgePayment } from '../domain/order-book/reconciliation.ts';
import type { PaymentChannel } from '../domain/payment-channel.ts';
import type { Clock } from '../engine/ports/clock.ts';
import type { OrderBook, OrderQuery } from '../engine/ports/order-book.ts';
import type { Reconciler } from '../engine/ports/reconciler.ts';

/** A late notice of the payment mends the order so long after it. */
const MENDED_AFTER = 40 * MINUTE;
/** What a question about a payment looks like: `from` lies so long before it. */
const BEFORE_PAYMENT = 2 * HOUR;

/** Numbers the demo's books hold; the date in one is the day it was paid. */
export const DEMO_NUMBERS = {
  wechat: (date: string, tail: string) => `4200002345${date}${tail}`,
  order: (date: string) => `XC${date}201500015`,
  paypal: '8AB12345CD678901E',
} as const;
const HELD = /^(?:4200002345(?<paid>\d{8})\d{10}|XC(?<ordered>\d{8})201500015|(?<paypal>8AB12345CD678901E))$/;

/**
 * The demo's order book, so that the movable clock shows what becomes of a payment. It holds the numbers above, whatever
 * was paid under them, and of anything else it knows as little as a shop knows of an order that was never made. By the
 * last digit: 0 to 5 mends itself after 40 minutes, 6 is deleted, 7 nobody knows of, of all others only the payment is known.
 */
export function demoBook(clock: Clock): OrderBook {
  return {
    // Nobody's contact stands in it.
    tokenOf: (kind, canonical) => `${kind}:${canonical}`,
    find: async (query) => ({ kind: 'records', records: recordsFor(query, clock.now()), complete: true }),
    faults: async () => [],
    close: async () => {},
  };
}

function recordsFor({ numbers, paid }: OrderQuery, now: Instant): readonly OrderRecord[] {
  const number = paid && numbers.find((each) => isHeld(each, paid));
  const second = numbers.find((each) => each !== number);
  const digit = number?.at(-1) ?? '';
  if (number === undefined || paid === undefined || digit === '7') return [];
  const isDayOnly = paid.to - paid.from > DAY;
  const paidAt = stated(isDayOnly ? paid.from + DAY / 2 : paid.from + BEFORE_PAYMENT);
  const money = { amount: paid.amount, charged: paid.amount };
  const gateway = {
    ...blank('gateway', 'demo/gateway', 'paid_undelivered'),
    ...money,
    transactionId: number,
    paymentChannel: channelOf(number),
    merchantOrderId: second ?? `DEMO${number.slice(-8)}`,
    paidAt,
    notifyAttempts: 3,
    lastNotifyAt: paidAt,
  };
  if (!/[0-6]/.test(digit)) return [gateway];
  const isMended = digit !== '6' && now - Date.parse(paidAt.value) >= MENDED_AFTER;
  const order = {
    ...blank('order', 'demo/orders', isMended ? 'delivered' : 'unpaid'),
    ...money,
    shopOrderId: gateway.merchantOrderId,
    merchantOrderId: gateway.merchantOrderId,
    createdAt: stated(Date.parse(paidAt.value) - MINUTE),
    paidAt: isMended ? paidAt : null,
    deletedAt: digit === '6' ? stated(Date.parse(paidAt.value) + HOUR) : null,
  };
  return [order, gateway];
}

/** The channel a number was paid through, as a gateway knows it; an order's own number tells of none. */
function channelOf(number: string): PaymentChannel | null {
  const groups = HELD.exec(number)?.groups;
  return groups?.paid !== undefined ? 'wechat' : groups?.paypal !== undefined ? 'paypal' : null;
}

/** A number of another day is not this payment's. */
function isHeld(number: string, { from, to }: NonNullable<OrderQuery['paid']>): boolean {
  const groups = HELD.exec(number)?.groups;
  if (groups === undefined) return false;
  const date = groups.paid ?? groups.ordered;
  if (date === undefined) return true;
  const day = dayFromDigits(date);
  return day !== null && day <= to && day + DAY > from;
}

function stated(at: Instant): StatedTime {
  return { value: new Date(at).toISOString(), precision: 'second' };
}

function blank(kind: OrderRecord['kind'], source: string, state: OrderState): OrderRecord {
  return {
    ...{ kind, source, state, stateRaw: state },
    ...{ shopOrderId: null, merchantOrderId: null, transactionId: null },
    ...{ product: null, quantity: null, amount: null, charged: null, paymentChannel: null },
    ...{ createdAt: null, paidAt: null, deliveredAt: null, deletedAt: null },
    ...{ notifyAttempts: null, lastNotifyAt: null, contact: null, rechargeAccount: null },
  };
}

/** What a comparison of yesterday's books would show: one disagreement of each common kind. */
export function demoReconciler(clock: Clock): Reconciler {
  const yesterday = Math.floor(clock.now() / DAY) * DAY - 12 * HOUR;
  return ({ from, to }) =>
    yesterdaysFinds(yesterday)
      .filter(({ at }) => at >= from && at <= to)
      .map(({ found }) => found);
}

function yesterdaysFinds(noon: Instant): readonly { readonly at: Instant; readonly found: Discrepancy }[] {
  const paid = (at: Instant, minor: number, last: string) => ({
    ...blank('payment', 'import/payments', 'paid_undelivered'),
    amount: { minor, currency: 'CNY' },
    charged: { minor, currency: 'CNY' },
    transactionId: `42000023452026112100000000${last}`,
    merchantOrderId: `XC2026112100${last}`,
    paymentChannel: 'wechat' as const,
    paidAt: stated(at),
  });
  const ordered = (payment: OrderRecord, state: OrderState, minor: number) => ({
    ...blank('order', 'import/orders', state),
    amount: { minor, currency: 'CNY' },
    merchantOrderId: payment.merchantOrderId,
    shopOrderId: `DD${payment.merchantOrderId?.slice(2)}`,
    product: '原神月卡',
    createdAt: payment.paidAt,
  });
  const lost = paid(noon, 3000, '17');
  const open = paid(noon + HOUR, 6800, '23');
  const short = paid(noon + 2 * HOUR, 9800, '31');
  const finds: readonly [OrderRecord, readonly OrderRecord[]][] = [
    [lost, []],
    [open, [ordered(open, 'unpaid', 6800)]],
    [short, [ordered(short, 'delivered', 8900)]],
  ];
  return finds.flatMap(([payment, orders], index) => {
    const found = judgePayment(payment, orders);
    return found === null ? [] : [{ at: noon + index * HOUR, found }];
  });
}
