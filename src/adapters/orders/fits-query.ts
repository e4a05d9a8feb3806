import { instantOf } from '../../domain/beijing.ts';
import { canonicalContact } from '../../domain/order-book/contacts.ts';
import { canonicalNumber } from '../../domain/order-book/numbers.ts';
import type { OrderQuery } from '../../engine/ports/order-book.ts';
import type { PlainOrder } from '../../understanding/order-rows/plain-order.ts';

/** Whether a row the other side gave is one that was asked for: a shop's interface may answer with anything. */
export function fitsQuery(order: PlainOrder, query: OrderQuery): boolean {
  return holdsNumber(order, query) || fitsPayment(order, query) || isOfPerson(order, query);
}

export function holdsNumber(order: PlainOrder, { numbers }: OrderQuery): boolean {
  const asked = new Set(numbers.map(canonicalNumber));
  const own = [order.shopOrderId, order.merchantOrderId, order.transactionId];
  return own.some((number) => number !== null && asked.has(canonicalNumber(number)));
}

function fitsPayment({ amount, charged, createdAt, paidAt }: PlainOrder, { paid }: OrderQuery): boolean {
  if (paid === undefined) return false;
  const sameAmount = [amount, charged].some(
    (each) => each?.minor === paid.amount.minor && each.currency === paid.amount.currency,
  );
  const madeAt = createdAt ?? paidAt;
  const at = madeAt === null ? null : instantOf(madeAt);
  return sameAmount && at !== null && at >= paid.from && at <= paid.to;
}

function isOfPerson({ contact, rechargeAccount }: PlainOrder, query: OrderQuery): boolean {
  const isOne = (text: string | null, of: readonly string[] = []) =>
    text !== null && of.includes(canonicalContact(text));
  return isOne(contact, query.contacts) || isOne(rechargeAccount, query.accounts);
}
