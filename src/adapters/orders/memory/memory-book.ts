import type { RecordKind } from '../../../domain/order-book/order-record.ts';
import { type BookAnswer, MOST_RECORDS, type OrderBook } from '../../../engine/ports/order-book.ts';
import type { PlainOrder } from '../../../understanding/order-rows/plain-order.ts';
import { type Marks, recordOf, tokensOf } from '../conceal.ts';
import { fitsQuery, holdsNumber } from '../fits-query.ts';

/** One row as a memory book is filled with it. */
export interface MemoryRow {
  readonly kind: RecordKind;
  readonly source: string;
  readonly order: PlainOrder;
}

/** The twin for tests: searches its rows one by one. */
export function memoryBook(rows: readonly MemoryRow[], marks: Marks): OrderBook {
  const tokenOf = tokensOf(marks);
  return {
    tokenOf,
    async find(query): Promise<BookAnswer> {
      const found = rows
        .filter(({ order }) => fitsQuery(order, query))
        .toSorted((a, b) => Number(holdsNumber(b.order, query)) - Number(holdsNumber(a.order, query)));
      return {
        kind: 'records',
        records: found.slice(0, MOST_RECORDS).map(({ order, ...from }) => recordOf(order, from, tokenOf)),
        complete: found.length <= MOST_RECORDS,
      };
    },
    faults: async () => [],
    close: async () => {},
  };
}
