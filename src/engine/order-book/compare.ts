import type { OrderRecord } from '../../domain/order-book/order-record.ts';
import { type Discrepancy, judgePayment } from '../../domain/order-book/reconciliation.ts';
import { EnvironmentFault } from '../errors.ts';
import type { OrderBook } from '../ports/order-book.ts';

/** So many payments are asked about at the same time: quick enough, and no burden for a shop's database. */
const AT_ONCE = 8;

/** The book gave no answer, and what was compared so far is not all. Its message is for the operator, as the book said it. */
export class BookSilent extends EnvironmentFault {}

/**
 * Asks a book that cannot be read as a whole for the orders of each payment, and gives those that disagree. An order
 * without a payment cannot be found in this way. Throws a {@link BookSilent} where the book falls silent.
 */
export async function* compareWithBook(
  payments: Iterable<OrderRecord>,
  book: Pick<OrderBook, 'find'>,
): AsyncGenerator<Discrepancy> {
  let asked: Promise<Discrepancy | null>[] = [];
  for (const payment of payments) {
    asked.push(judged(payment, book));
    if (asked.length < AT_ONCE) continue;
    yield* disagreeing(asked);
    asked = [];
  }
  yield* disagreeing(asked);
}

async function* disagreeing(asked: readonly Promise<Discrepancy | null>[]): AsyncGenerator<Discrepancy> {
  for (const found of await Promise.all(asked)) if (found !== null) yield found;
}

async function judged(payment: OrderRecord, book: Pick<OrderBook, 'find'>): Promise<Discrepancy | null> {
  const numbers = [payment.transactionId, payment.merchantOrderId].filter((number) => number !== null);
  if (numbers.length === 0) return null;
  const answer = await book.find({ numbers });
  if (answer.kind === 'unavailable') throw new BookSilent(answer.words);
  const orders = answer.records.filter(({ kind }) => kind === 'order' || kind === 'pending');
  return judgePayment(payment, settledOf(orders));
}

/** A shop that keeps an order elsewhere until it is paid shows it twice: the one that is settled speaks for both. */
function settledOf(orders: readonly OrderRecord[]): readonly OrderRecord[] {
  const final = orders.filter(({ kind }) => kind === 'order');
  return final.length > 0 ? final : orders;
}
