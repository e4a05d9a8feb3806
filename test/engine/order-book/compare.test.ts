import { describe, expect, it } from 'vitest';
import { memoryBook } from '../../../src/adapters/orders/memory/memory-book.ts';
import type { OrderRecord } from '../../../src/domain/order-book/order-record.ts';
import type { Discrepancy } from '../../../src/domain/order-book/reconciliation.ts';
import { BookSilent, compareWithBook } from '../../../src/engine/order-book/compare.ts';
import type { BookAnswer, OrderBook } from '../../../src/engine/ports/order-book.ts';
import type { RawOrder } from '../../../src/understanding/order-rows/plain-order.ts';
import { orderSecrets } from '../../contract/order-samples.ts';
import { row } from './planted-losses.ts';

const numberOf = (n: number) => `42000023452026112112345${String(n).padStart(5, '0')}`;

function order(n: number, change: RawOrder = {}): RawOrder {
  return {
    shop_order_id: `XCQ7W5E3R1T9Y${String(n).padStart(3, '0')}`,
    transaction_id: numberOf(n),
    amount: '68.00',
    status: 'delivered',
    created_at: '2026-11-21 14:00:00',
    ...change,
  };
}

async function payments(count: number): Promise<readonly OrderRecord[]> {
  const book = memoryBook(
    Array.from({ length: count }, (_, n) =>
      row('payment', {
        transaction_id: numberOf(n),
        amount: '68.00',
        status: 'paid_undelivered',
        payment_channel: 'wechat',
        paid_at: '2026-11-21 14:00:30',
      }),
    ),
    orderSecrets,
  );
  const found: OrderRecord[] = [];
  for (let n = 0; n < count; n += 1) {
    const answer = await book.find({ numbers: [numberOf(n)] });
    if (answer.kind === 'records') found.push(...answer.records);
  }
  return found;
}

async function all(paid: Iterable<OrderRecord>, book: Pick<OrderBook, 'find'>): Promise<Discrepancy[]> {
  const found: Discrepancy[] = [];
  for await (const each of compareWithBook(paid, book)) found.push(each);
  return found;
}

describe('payments beside a book that is asked', () => {
  it('disagree where the order is missing, open, deleted, twice there or of another price', async () => {
    const orders = [
      order(0),
      order(2, { status: 'unpaid' }),
      order(3, { deleted_at: '2026-11-22 10:00:00' }),
      order(4, { amount: '98.00' }),
      order(5),
      order(5, { shop_order_id: 'XCQ7W5E3R1T9YZZZ' }),
      ...Array.from({ length: 14 }, (_, n) => order(6 + n)),
    ];
    const book = memoryBook(
      orders.map((raw) => row('order', raw)),
      orderSecrets,
    );
    const found = await all(await payments(20), book);
    expect(found.map(({ kind, payments: [paid] }) => [kind, paid?.transactionId])).toEqual([
      ['payment_without_order', numberOf(1)],
      ['order_not_settled', numberOf(2)],
      ['order_not_settled', numberOf(3)],
      ['amount_differs', numberOf(4)],
      ['booked_twice', numberOf(5)],
    ]);
  });

  it('take the settled order for the one that was kept until it was paid', async () => {
    const book = memoryBook(
      [row('pending', order(0, { status: 'unpaid' })), row('order', order(0))],
      orderSecrets,
    );
    expect(await all(await payments(1), book)).toEqual([]);
  });

  it('are not judged by a book that falls silent', async () => {
    const paid = await payments(20);
    let asked = 0;
    const book = {
      async find(): Promise<BookAnswer> {
        asked += 1;
        if (asked > 8) return { kind: 'unavailable', why: 'down', words: '订单库没有回应。' };
        return { kind: 'records', records: [], complete: true };
      },
    };
    const found: Discrepancy[] = [];
    const compared = (async () => {
      for await (const each of compareWithBook(paid, book)) found.push(each);
    })();
    await expect(compared).rejects.toThrow(new BookSilent('订单库没有回应。'));
    expect(found).toHaveLength(8);
  });
});
