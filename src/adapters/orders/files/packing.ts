import type { StatedTime, TimePrecision } from '../../../domain/instant.ts';
import type { Money } from '../../../domain/money.ts';
import type { Concealed, OrderRecord } from '../../../domain/order-book/order-record.ts';

type Packed = readonly (string | number | null)[];
/** What the kept part of a record is; where it came from is known by the table it lies in. */
export type KeptRecord = Omit<OrderRecord, 'kind' | 'source'>;

const PRECISIONS: readonly TimePrecision[] = ['second', 'minute', 'day', 'time_only'];

const time = (at: StatedTime | null) => (at === null ? null : PRECISIONS.indexOf(at.precision) + at.value);

function timeOf(packed: string | number | null | undefined): StatedTime | null {
  if (typeof packed !== 'string') return null;
  return { value: packed.slice(1), precision: PRECISIONS[Number(packed.charAt(0))] ?? 'second' };
}

/** A record as a short text: a million of them are kept, and each is sealed by itself. */
export function pack(record: KeptRecord): string {
  const { amount, charged, contact, rechargeAccount } = record;
  return JSON.stringify([
    ...[record.shopOrderId, record.merchantOrderId, record.transactionId, record.product, record.quantity],
    ...[amount?.minor ?? null, charged?.minor ?? null, (amount ?? charged)?.currency ?? null],
    ...[record.state, record.stateRaw, record.paymentChannel, record.notifyAttempts],
    ...[record.createdAt, record.paidAt, record.deliveredAt, record.deletedAt, record.lastNotifyAt].map(time),
    ...[contact?.token ?? null, contact?.masked ?? null],
    ...[rechargeAccount?.token ?? null, rechargeAccount?.masked ?? null],
  ] satisfies Packed);
}

export function unpack(text: string): KeptRecord {
  const [shop, merchant, transaction, product, quantity, amount, charged, currency, ...rest] =
    JSON.parse(text);
  const [state, stateRaw, channel, notifyAttempts, created, paid, delivered, deleted, notified, ...people] =
    rest;
  const [contact, contactMasked, account, accountMasked] = people;
  const money = (minor: number | null): Money | null => (minor === null ? null : { minor, currency });
  const concealed = (token: string | null, masked: string): Concealed | null =>
    token === null ? null : { token, masked };
  return {
    shopOrderId: shop,
    merchantOrderId: merchant,
    transactionId: transaction,
    product,
    quantity,
    amount: money(amount),
    charged: money(charged),
    state,
    stateRaw,
    paymentChannel: channel,
    notifyAttempts,
    createdAt: timeOf(created),
    paidAt: timeOf(paid),
    deliveredAt: timeOf(delivered),
    deletedAt: timeOf(deleted),
    lastNotifyAt: timeOf(notified),
    contact: concealed(contact, contactMasked),
    rechargeAccount: concealed(account, accountMasked),
  };
}
