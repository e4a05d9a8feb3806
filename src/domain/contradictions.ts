import { dayFromDigits, dayNumber, instantOf } from './beijing.ts';
import { FACT_NAMES, type FactName, type Facts, known, type Statement } from './fact.ts';
import type { PaymentChannel } from './payment-channel.ts';

/** Two things that cannot both be right, with what is needed to ask about it politely. */
export type Contradiction =
  /** `shown`: the day inside the payment number, `2026-11-20`. */
  | { readonly kind: 'date'; readonly fact: 'paid_at'; readonly stated: string; readonly shown: string }
  /** `shown`: whose number it is by its shape. */
  | {
      readonly kind: 'channel';
      readonly fact: 'payment_channel';
      readonly stated: PaymentChannel;
      readonly shown: PaymentChannel;
    }
  /** Two sources name different values. */
  | {
      readonly kind: 'values';
      readonly fact: FactName;
      readonly stated: Statement;
      readonly rival: Statement;
    };

export interface NumberShape {
  readonly channel: PaymentChannel;
  /** The Beijing day inside the number, `20261121`. */
  readonly day: string;
}

/** Where a payment channel's number carries its day. First fit wins. */
const SHAPES: readonly { readonly channel: PaymentChannel; readonly shape: RegExp }[] = [
  { channel: 'unionpay', shape: /^(20\d{6})\d{13}$/ },
  { channel: 'alipay', shape: /^(20\d{6})\d{20}(?:\d{4})?(?:[_*]\w+)?$/ },
  { channel: 'wechat', shape: /^\d{10}(20\d{6})\d{10}$/ },
  { channel: 'wechat', shape: /^1000049\d{3}(20\d{6})\d{14}$/ },
];

/** Family and day of a payment number by its shape; `null` for numbers that say nothing (cards, PayPal, USDT, gateways). */
export function shapeOf(transactionId: string): NumberShape | null {
  for (const { channel, shape } of SHAPES) {
    const day = shape.exec(transactionId)?.[1];
    if (day !== undefined && dayFromDigits(day) !== null) return { channel, day };
  }
  return null;
}

/** Statements a number of this family leaves no room for; a bank card may stand behind any wallet. */
const EXCLUSIVE: ReadonlySet<PaymentChannel> = new Set([
  'alipay',
  'wechat',
  'unionpay',
  'digital_rmb',
  'usdt',
  'paypal',
]);

function ofNumber(facts: Facts): readonly Contradiction[] {
  const number = known(facts, 'transaction_id')?.value;
  const shape = number === undefined ? null : shapeOf(number);
  if (shape === null) return [];
  const found: Contradiction[] = [];

  const paidAt = known(facts, 'paid_at')?.value;
  const paid = paidAt === undefined ? null : instantOf(paidAt);
  const inside = dayFromDigits(shape.day);
  // A refund keeps the number of the day before, and midnight lies between two clocks.
  if (paidAt && paid !== null && inside !== null && Math.abs(dayNumber(paid) - dayNumber(inside)) > 1) {
    const shown = `${shape.day.slice(0, 4)}-${shape.day.slice(4, 6)}-${shape.day.slice(6)}`;
    found.push({ kind: 'date', fact: 'paid_at', stated: paidAt.value, shown });
  }
  const stated = known(facts, 'payment_channel')?.value;
  if (stated !== undefined && stated !== shape.channel && EXCLUSIVE.has(stated)) {
    found.push({ kind: 'channel', fact: 'payment_channel', stated, shown: shape.channel });
  }
  return found;
}

/** Everything that does not fit together, numbers first. Codes and values only: the words are the texts' business. */
export function contradictions(facts: Facts): readonly Contradiction[] {
  const disputed = FACT_NAMES.flatMap((name): readonly Contradiction[] => {
    const fact = known(facts, name);
    return fact?.rival === undefined ? [] : [{ kind: 'values', fact: name, stated: fact, rival: fact.rival }];
  });
  return [...ofNumber(facts), ...disputed];
}
