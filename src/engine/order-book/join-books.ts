import { NUMBER_FACTS } from '../../domain/fact.ts';
import { canonicalNumber } from '../../domain/order-book/numbers.ts';
import type { OrderRecord } from '../../domain/order-book/order-record.ts';
import { NUMBER_FIELDS, numbersIn } from '../../domain/order-book/purchase.ts';
import { type BookAnswer, MOST_RECORDS, type OrderBook, type OrderQuery } from '../ports/order-book.ts';

/** Shop → gateway → payment channel, and one cascaded gateway more. */
const MOST_HOPS = 3;
const FEW = 5;

/**
 * Several books as one: the shop's orders, its gateway's, the payment channel's bill. What one finds is looked for in
 * all by its other numbers, because the number on a customer's bill is often only the gateway's.
 * All have to share one `tokenOf`. Where one is unavailable, so is the answer.
 */
export function joinBooks(books: readonly OrderBook[], tokenOf: OrderBook['tokenOf']): OrderBook {
  return {
    tokenOf,
    find: (query) => findOverHops(books, query),
    faults: async () => (await Promise.all(books.map((book) => book.faults()))).flat(),
    close: async () => {
      await Promise.all(books.map((book) => book.close()));
    },
  };
}

async function findOverHops(books: readonly OrderBook[], query: OrderQuery): Promise<BookAnswer> {
  const found = new Map<string, OrderRecord>();
  const asked = new Set(query.numbers.map(canonicalNumber));
  let complete = true;
  let next = query;
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    const answers = await Promise.all(books.map((book) => book.find(next)));
    for (const answer of answers) {
      if (answer.kind === 'unavailable') return answer;
      complete &&= answer.complete;
      for (const record of answer.records) found.set(nameOf(record), record);
    }
    const numbers = newNumbers(worthFollowing([...found.values()], asked), asked);
    if (numbers.length === 0) break;
    for (const number of numbers) asked.add(canonicalNumber(number));
    next = { numbers };
  }
  const records = [...found.values()];
  return {
    kind: 'records',
    records: records.slice(0, MOST_RECORDS),
    complete: complete && records.length <= MOST_RECORDS,
  };
}

/** Rows that only cost the same would each be asked about anew: they are followed where there are few. */
function worthFollowing(
  records: readonly OrderRecord[],
  asked: ReadonlySet<string | null>,
): readonly OrderRecord[] {
  const named = records.filter((record) => [...numbersIn([record])].some((number) => asked.has(number)));
  return named.length > 0 || records.length > FEW ? named : records;
}

function nameOf(record: OrderRecord): string {
  const { source, shopOrderId, merchantOrderId, transactionId, createdAt, paidAt } = record;
  return JSON.stringify([source, shopOrderId, merchantOrderId, transactionId, createdAt, paidAt]);
}

function newNumbers(records: readonly OrderRecord[], asked: ReadonlySet<string | null>): readonly string[] {
  const all = records.flatMap((record) => NUMBER_FACTS.flatMap((name) => record[NUMBER_FIELDS[name]] ?? []));
  const fresh = new Map(all.map((number) => [canonicalNumber(number), number]));
  return [...fresh]
    .filter(([canonical]) => canonical !== null && !asked.has(canonical))
    .map(([, raw]) => raw);
}
