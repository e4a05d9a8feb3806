import type SqliteDatabase from 'better-sqlite3';
import type { Instant } from '../../../domain/instant.ts';
import type { OrderRecord } from '../../../domain/order-book/order-record.ts';
import { type Discrepancy, judgePayment } from '../../../domain/order-book/reconciliation.ts';
import type { PaymentChannel } from '../../../domain/payment-channel.ts';
import type { Days } from '../../../engine/ports/reconciler.ts';
import type { Sealing } from './database.ts';
import { createPageReader, type PagePlace } from './pages.ts';
import { IS_GIVEN_BACK } from './refunds.ts';

export interface ReconcilePlan extends Days {
  /** The payment channels the shop uses: an order that names none is judged once all of their bills are there. */
  readonly channels: readonly PaymentChannel[];
}

interface PaymentWithOrder extends PagePlace {
  readonly id: number;
  readonly order_page: number | null;
  readonly order_place: number | null;
  /** 1 where this order is settled and costs the same. */
  readonly is_fine: 0 | 1;
}

const CAME = `NOT p.is_refund AND p.state = 'paid_undelivered'`;
/** Money that came and stayed. */
const ARRIVED = `${CAME} AND NOT ${IS_GIVEN_BACK}`;
const BETWEEN = 'made_at BETWEEN @from AND @to';
const SETTLED = `'paid_undelivered', 'delivered', 'frozen', 'refunded'`;
const ITS_ORDERS = `
  SELECT id FROM orders WHERE transaction_token = p.transaction_token
  UNION SELECT id FROM orders WHERE merchant_token = p.merchant_token
  UNION SELECT id FROM orders WHERE token = p.merchant_token`;
const PAYMENTS = `
  SELECT p.id, p.page_id, p.place, o.page_id AS order_page, o.place AS order_place,
    coalesce(o.state IN (${SETTLED}) AND NOT o.is_deleted AND o.amount = p.amount AND o.currency = p.currency, 0) AS is_fine
  FROM payments p LEFT JOIN orders o ON o.id IN (${ITS_ORDERS})
  WHERE ${ARRIVED} AND p.${BETWEEN} ORDER BY p.made_at, p.id`;
const PAYMENTS_ALONE = `
  SELECT p.page_id, p.place FROM payments p WHERE ${ARRIVED} AND p.${BETWEEN} ORDER BY p.made_at, p.id`;
const ORDERS = `
  SELECT o.page_id, o.place FROM orders o
  WHERE o.state IN ('paid_undelivered', 'delivered', 'frozen') AND NOT o.is_deleted AND o.${BETWEEN}
    AND coalesce(o.paid_at, o.made_at) BETWEEN @first AND @last AND o.channel IS @channel
    AND NOT EXISTS (SELECT 1 FROM payments p WHERE p.transaction_token = o.transaction_token)
    AND NOT EXISTS (SELECT 1 FROM payments p WHERE p.merchant_token = o.merchant_token)
    AND NOT EXISTS (SELECT 1 FROM payments p WHERE p.merchant_token = o.token)
  ORDER BY o.made_at`;
/** Of several payments for one order, the first that falls into the days tells of all. Refunds are looked for only there. */
const TWICE = `
  WITH several AS (
    SELECT merchant_token AS number FROM payments p
    WHERE merchant_token IS NOT NULL AND ${CAME} GROUP BY number HAVING count(*) > 1)
  SELECT number FROM several JOIN payments p ON p.merchant_token = number
  WHERE ${ARRIVED} GROUP BY number HAVING count(*) > 1 AND max(p.made_at) >= @from AND min(p.made_at) <= @to`;
const OF_NUMBER = `SELECT page_id, place FROM payments p WHERE merchant_token = ? AND ${ARRIVED} ORDER BY made_at`;
const ORDERS_OF_NUMBER = `
  SELECT page_id, place FROM orders WHERE token = @number UNION SELECT page_id, place FROM orders WHERE merchant_token = @number`;
const COVERED = `SELECT channel, min(made_at) AS first, max(made_at) AS last FROM payments GROUP BY channel`;

/**
 * Compares the imported orders with the imported bills. SQL joins them, and what disagrees is given one by one, so that
 * memory does not grow with the books. Orders outside of the days a bill covers are not judged.
 */
export function* reconcile(
  client: SqliteDatabase.Database,
  sealing: Sealing,
  { from, to, channels }: ReconcilePlan,
): Generator<Discrepancy> {
  const pagesOf = { order: createPageReader(client, sealing), payment: createPageReader(client, sealing) };
  const order = (at: PagePlace): OrderRecord => ({
    ...{ kind: 'order', source: 'import/orders' },
    ...pagesOf.order.recordAt(at),
  });
  const payment = (at: PagePlace): OrderRecord => ({
    ...{ kind: 'payment', source: 'import/payments' },
    ...pagesOf.payment.recordAt(at),
  });
  yield* unmatchedPayments(client, { from, to }, order, payment);
  for (const { channel, first, last } of coverage(client, channels)) {
    const rows = client.prepare<object, PagePlace>(ORDERS).iterate({ from, to, channel, first, last });
    for (const row of rows) yield { kind: 'order_without_payment', payments: [], orders: [order(row)] };
  }
  const ofNumber = client.prepare<[string], PagePlace>(OF_NUMBER);
  const ordersOf = client.prepare<object, PagePlace>(ORDERS_OF_NUMBER);
  for (const number of client.prepare<object, string>(TWICE).pluck().iterate({ from, to })) {
    const orders = ordersOf.all({ number }).map(order);
    yield { kind: 'paid_twice', payments: ofNumber.all(number).map(payment), orders };
  }
}

/** The join gives a payment once for each of its orders, one after the other. Only what is not plainly fine is opened. */
function* unmatchedPayments(
  client: SqliteDatabase.Database,
  days: Days,
  order: (row: PagePlace) => OrderRecord,
  payment: (row: PagePlace) => OrderRecord,
): Generator<Discrepancy> {
  let rows: PaymentWithOrder[] = [];
  const judged = () => {
    const [first] = rows;
    if (first === undefined || (rows.length === 1 && first.is_fine === 1)) return null;
    const orders = rows.flatMap(({ order_page: page_id, order_place: place }) =>
      page_id === null || place === null ? [] : order({ page_id, place }),
    );
    return judgePayment(payment(first), orders);
  };
  for (const row of client.prepare<object, PaymentWithOrder>(PAYMENTS).iterate(days)) {
    if (row.id !== rows[0]?.id) {
      const found = judged();
      rows = [];
      if (found !== null) yield found;
    }
    rows.push(row);
  }
  const last = judged();
  if (last !== null) yield last;
}

/** The payments of these days that arrived, oldest first. */
export function* arrivedPayments(
  client: SqliteDatabase.Database,
  sealing: Sealing,
  { from, to }: Days,
): Generator<OrderRecord> {
  const { recordAt } = createPageReader(client, sealing);
  for (const row of client.prepare<object, PagePlace>(PAYMENTS_ALONE).iterate({ from, to }))
    yield { ...{ kind: 'payment', source: 'import/payments' }, ...recordAt(row) };
}

interface Covered {
  readonly channel: PaymentChannel | null;
  readonly first: Instant;
  readonly last: Instant;
}

/** The days whose payments are known, by channel; for orders without one, where all channels in use are. */
function coverage(client: SqliteDatabase.Database, channels: readonly PaymentChannel[]): readonly Covered[] {
  const known = client.prepare<[], Covered>(COVERED).all();
  const used = channels.map((channel) => known.find((each) => each.channel === channel));
  const all = used.filter((each) => each !== undefined);
  if (all.length === 0 || all.length < used.length) return known;
  const first = Math.max(...all.map((each) => each.first));
  const last = Math.min(...all.map((each) => each.last));
  return [...known, { channel: null, first, last }];
}
