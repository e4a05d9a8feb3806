import { NUMBER_FACTS, type NumberFact } from '../fact.ts';
import { canonicalNumber } from './numbers.ts';
import type { OrderRecord } from './order-record.ts';

/** One purchase as all books tell it: the shop's order, its gateway's row, the payment channel's line. */
export interface Purchase {
  readonly records: readonly OrderRecord[];
}

/** The names of a record's three numbers, by the fact they answer to. */
export const NUMBER_FIELDS = {
  transaction_id: 'transactionId',
  merchant_order_id: 'merchantOrderId',
  shop_order_id: 'shopOrderId',
} as const satisfies Record<NumberFact, keyof OrderRecord>;

/** Canonical numbers of one name, or of all. */
export function numbersIn(records: readonly OrderRecord[], name?: NumberFact): ReadonlySet<string> {
  const names = name === undefined ? NUMBER_FACTS : [name];
  const raw = records.flatMap((record) => names.map((each) => record[NUMBER_FIELDS[each]]));
  return new Set(raw.flatMap((number) => (number === null ? [] : (canonicalNumber(number) ?? []))));
}

/**
 * Puts records that speak of one purchase together. Each order of the shop is a purchase of its own; gateway rows and
 * payments join every one they share a number with, and those that join none are purchases without an order.
 */
export function gatherPurchases(records: readonly OrderRecord[]): readonly Purchase[] {
  const orders = new Map<string, OrderRecord[]>();
  const satellites: OrderRecord[] = [];
  for (const [index, record] of records.entries()) {
    if (record.kind === 'gateway' || record.kind === 'payment') {
      satellites.push(record);
      continue;
    }
    const key = (record.shopOrderId && canonicalNumber(record.shopOrderId)) ?? `#${index}`;
    orders.set(key, [...(orders.get(key) ?? []), record]);
  }
  const joined = new Set<OrderRecord>();
  const purchases = [...orders.values()].map((own) => {
    const records = grown(own, satellites);
    for (const record of records) joined.add(record);
    return { records };
  });
  return [...purchases, ...apart(satellites.filter((record) => !joined.has(record)))];
}

/** A start with every satellite that shares a number with it, over any number of hops. */
function grown(start: readonly OrderRecord[], satellites: readonly OrderRecord[]): readonly OrderRecord[] {
  let records = start;
  for (;;) {
    const known = numbersIn(records);
    const more = satellites.filter(
      (each) => !records.includes(each) && [...numbersIn([each])].some((number) => known.has(number)),
    );
    if (more.length === 0) return records;
    records = [...records, ...more];
  }
}

function apart(satellites: readonly OrderRecord[]): readonly Purchase[] {
  const [first, ...rest] = satellites;
  if (first === undefined) return [];
  const records = grown([first], rest);
  return [{ records }, ...apart(rest.filter((record) => !records.includes(record)))];
}
