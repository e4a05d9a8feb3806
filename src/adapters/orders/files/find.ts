import type SqliteDatabase from 'better-sqlite3';
import type { OrderRecord } from '../../../domain/order-book/order-record.ts';
import { type BookAnswer, MOST_RECORDS, type OrderQuery } from '../../../engine/ports/order-book.ts';
import type { Sealing } from './database.ts';
import { keyOf, numberToken } from './keeper.ts';
import { createPageReader, type PagePlace } from './pages.ts';
import { IS_GIVEN_BACK } from './refunds.ts';

interface Row extends PagePlace {
  readonly id: number;
}
interface PaymentRow extends Row {
  readonly is_given_back: 0 | 1;
}

const LIMIT = `LIMIT ${MOST_RECORDS + 1}`;
/** The number itself may stand in any of the columns: each has an index of its own. */
const ORDERS_BY_NUMBER = ['token', 'merchant_token', 'transaction_token']
  .map((column) => `SELECT id, page_id, place FROM orders WHERE ${column} = @number`)
  .join(' UNION ');
const PAYMENTS_BY_NUMBER = ['merchant_token', 'transaction_token']
  .map(
    (column) =>
      `SELECT id, page_id, place, ${IS_GIVEN_BACK} AS is_given_back FROM payments p WHERE NOT is_refund AND ${column} = @number`,
  )
  .join(' UNION ');
const PAID = 'amount = @amount AND currency = @currency AND made_at BETWEEN @from AND @to';

/** Searches the local order book. */
export function createFind(client: SqliteDatabase.Database, sealing: Sealing) {
  const reader = createPageReader(client, sealing);
  const ordersByNumber = client.prepare<object, Row>(`${ORDERS_BY_NUMBER} ${LIMIT}`);
  const paymentsByNumber = client.prepare<object, PaymentRow>(`${PAYMENTS_BY_NUMBER} ${LIMIT}`);
  const ordersPaid = client.prepare<object, Row>(
    `SELECT id, page_id, place FROM orders WHERE ${PAID} ${LIMIT}`,
  );
  const paymentsPaid = client.prepare<object, PaymentRow>(
    `SELECT id, page_id, place, ${IS_GIVEN_BACK} AS is_given_back FROM payments p WHERE NOT is_refund AND ${PAID} ${LIMIT}`,
  );
  const byPerson = (column: string) =>
    client.prepare<object, Row>(
      `SELECT id, page_id, place FROM orders WHERE ${column} = @person ORDER BY made_at DESC ${LIMIT}`,
    );
  const [byContact, byAccount] = [byPerson('contact_token'), byPerson('account_token')];
  const person = (kind: string, canonical: string) => ({
    person: keyOf(sealing, kind, canonical),
  });

  return ({ numbers, paid, contacts = [], accounts = [] }: OrderQuery): BookAnswer => {
    const tokens = numbers.flatMap((number) => numberToken(sealing, number) ?? []);
    const sum = paid && { ...paid.amount, amount: paid.amount.minor, from: paid.from, to: paid.to };
    const orders = new Map<number, Row>();
    const payments = new Map<number, PaymentRow>();
    const take = <R extends Row>(into: Map<number, R>, rows: readonly R[]) => {
      for (const row of rows) if (!into.has(row.id)) into.set(row.id, row);
    };
    for (const number of tokens) {
      take(orders, ordersByNumber.all({ number }));
      take(payments, paymentsByNumber.all({ number }));
    }
    for (const contact of contacts) take(orders, byContact.all(person('contact', contact)));
    for (const account of accounts) take(orders, byAccount.all(person('recharge_account', account)));
    if (sum) {
      take(orders, ordersPaid.all(sum));
      take(payments, paymentsPaid.all(sum));
    }
    const found = [...orders.values(), ...payments.values()];
    const records = [
      ...[...orders.values()]
        .slice(0, MOST_RECORDS)
        .map((row): OrderRecord => ({ kind: 'order', source: 'import/orders', ...reader.recordAt(row) })),
      ...[...payments.values()].map(
        (row): OrderRecord => ({
          kind: 'payment',
          source: 'import/payments',
          ...reader.recordAt(row),
          ...(row.is_given_back === 1 && { state: 'refunded' }),
        }),
      ),
    ];
    return {
      kind: 'records',
      records: records.slice(0, MOST_RECORDS),
      complete: found.length <= MOST_RECORDS,
    };
  };
}
