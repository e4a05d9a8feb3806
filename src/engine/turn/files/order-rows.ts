import { agreement } from '../../../domain/agreement.ts';
import { instantOf } from '../../../domain/beijing.ts';
import { type Facts, known, type OrderSighting } from '../../../domain/fact.ts';
import { parseMoney } from '../../../domain/format.ts';
import { DAY, HOUR } from '../../../domain/instant.ts';
import type { ReadOrder, ShownStatus } from '../../../understanding/pictures/picture-read.ts';

/** An order is made before it is paid, mostly minutes before; clocks and time zones do the rest. */
const MADE_BEFORE = 2 * HOUR;

/**
 * The row of a list of orders that is the one in question; `null` where none or several fit. A number settles it; else
 * the amount has to be the same, and the time or the product as well.
 */
export function fittingRow(orders: readonly ReadOrder[], facts: Facts): ReadOrder | null {
  const number = known(facts, 'shop_order_id')?.value;
  const numbered = orders.filter(
    (row) =>
      number !== undefined && row.shop_order_id !== null && same('shop_order_id', row.shop_order_id, number),
  );
  if (numbered.length === 1) return numbered[0] ?? null;
  const fitting = orders.filter(
    (row) => isSameAmount(row, facts) && (isNearInTime(row, facts) || isSameProduct(row, facts)),
  );
  const nearest = fitting.filter((row) => isNearInTime(row, facts));
  const [only, ...others] = nearest.length > 0 ? nearest : fitting;
  return others.length === 0 ? (only ?? null) : null;
}

/** The only order of a list, where nothing is known yet to compare it by, and the customer told that the order is there. */
export function onlyRow(orders: readonly ReadOrder[], facts: Facts): ReadOrder | null {
  const [only, ...others] = orders;
  const seen = known(facts, 'order_seen')?.value;
  const isThere =
    seen === undefined ? known(facts, 'loss_claimed')?.value === 'goods_missing' : THERE.includes(seen);
  return isThere && others.length === 0 && !canBeCompared(facts) ? (only ?? null) : null;
}
const THERE: readonly OrderSighting[] = ['goods_missing', 'unpaid', 'there', 'changed'];

/** Whether enough is known for a row to fit or not to fit. */
export function canBeCompared(facts: Facts): boolean {
  return known(facts, 'shop_order_id') !== undefined || known(facts, 'amount') !== undefined;
}

/** What an order's state says the customer sees of it; `null` where it says nothing of the loss. */
export function sightingOf(status: ShownStatus | null): OrderSighting | null {
  if (status === 'pending' || status === 'closed') return 'unpaid';
  return status === 'success' ? 'goods_missing' : null;
}

function same(name: 'shop_order_id' | 'product', one: string, other: string): boolean {
  return agreement(name, one, other, true) !== null;
}

function isSameAmount({ amount }: ReadOrder, facts: Facts): boolean {
  const paid = known(facts, 'amount')?.value;
  const money = amount && parseMoney(amount.value, amount.currency);
  return paid !== undefined && money?.minor === paid.minor && money.currency === paid.currency;
}

function isNearInTime({ ordered_at: ordered }: ReadOrder, facts: Facts): boolean {
  const paidAt = known(facts, 'paid_at')?.value;
  const [made, paid] = [ordered && instantOf(ordered), paidAt === undefined ? null : instantOf(paidAt)];
  if (ordered === null || paidAt === undefined || made === null || paid === null) return false;
  const byDay = ordered.precision === 'day' || paidAt.precision === 'day' || paidAt.precision === 'time_only';
  return Math.abs(paid - made) <= (byDay ? DAY : MADE_BEFORE);
}

function isSameProduct({ product }: ReadOrder, facts: Facts): boolean {
  const bought = known(facts, 'product')?.value;
  return product !== null && bought !== undefined && same('product', product, bought);
}
