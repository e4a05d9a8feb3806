import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tokensOf } from '../../src/adapters/orders/conceal.ts';
import { postgresReader } from '../../src/adapters/orders/sql/postgres.ts';
import { sqlBook } from '../../src/adapters/orders/sql/sql-book.ts';
import { likelyCauses } from '../../src/domain/causes.ts';
import { concludeLoss } from '../../src/domain/loss.ts';
import { joinBooks } from '../../src/engine/order-book/join-books.ts';
import { lookUp } from '../../src/engine/order-book/look-up.ts';
import { SHOP_SYSTEMS } from '../../src/engine/order-book/sources.ts';
import type { OrderBook } from '../../src/engine/ports/order-book.ts';
import type { RawOrder } from '../../src/understanding/order-rows/plain-order.ts';
import {
  type ColumnTypes,
  insertOf,
  insertsOf,
  SHOPS,
  sqlSource,
  tablesOf,
} from '../adapters/orders/sql/shops.ts';
import { orderBookContract } from '../contract/order-book-contract.ts';
import { DELIVERED, orderSecrets, UNPAID } from '../contract/order-samples.ts';
import { factsOf, orderRow, paidWith, somebodyBuys, wall } from '../engine/order-book/a-purchase.ts';
import { chance } from '../engine/order-book/chance.ts';
import { type FreshDatabase, freshDatabase } from './fresh-database.ts';

const tokenOf = tokensOf(orderSecrets);
const POSTGRES_TYPES: ColumnTypes = {
  text: 'varchar(255)',
  int: 'bigint',
  money: 'numeric(10,2)',
  float: 'double precision',
  time: 'timestamp',
  bool: 'boolean',
  yes: true,
  no: false,
};

function bookAt(url: string, change: Record<string, unknown>, timeoutMs = 5000): OrderBook {
  const source = sqlSource(change);
  return sqlBook(
    source,
    postgresReader({ from: source.url_from, url, timeoutMs, offset: '+08:00' }),
    tokenOf,
  );
}

for (const system of SHOP_SYSTEMS) {
  const shop = SHOPS[system];
  orderBookContract(`${system} on PostgreSQL`, shop.keeps, async (orders) => {
    const db = await freshDatabase('bare');
    await db.run(tablesOf(shop, POSTGRES_TYPES) + insertsOf(shop, orders, POSTGRES_TYPES));
    return { book: bookAt(db.url, { system }), close: () => db.remove() };
  });
}

describe('a table of the shop’s own', () => {
  let db: FreshDatabase;
  beforeAll(async () => {
    db = await freshDatabase('bare');
    await db.run(`
      CREATE TABLE sales (no bigint, gateway_no text, sum integer, state text, made timestamptz, unix bigint, mail text);
      INSERT INTO sales VALUES (10000017, '2026112114025854321', 6800, '完成', '2026-11-21 06:02:58Z', 1795240978, 'A@b.example');
    `);
  });
  afterAll(() => db.remove());

  const table = (columns: Record<string, string>) => ({
    tables: [
      {
        table: 'sales',
        columns: { shop_order_id: 'no', status: 'state', amount: 'sum', contact: 'mail', ...columns },
        amounts: 'minor',
        statuses: { 完成: 'delivered' },
      },
    ],
  });

  it.each([{ created_at: 'made' }, { created_at: 'unix' }])(
    'is read with numbers of numbers, zones and seconds since 1970: %o',
    async (columns) => {
      const book = bookAt(db.url, table({ merchant_order_id: 'gateway_no', ...columns }));
      const from = Date.parse('2026-11-21T13:00:00+08:00');
      const queries = [
        { numbers: ['10000017'] },
        { numbers: ['2026112114025854321'] },
        { numbers: [], contacts: ['a@b.example'] },
        { numbers: [], paid: { amount: { minor: 6800, currency: 'CNY' }, from, to: from + 7_200_000 } },
      ];
      for (const query of queries) {
        const answer = await book.find(query);
        expect(answer).toMatchObject({
          records: [{ shopOrderId: '10000017', state: 'delivered', source: 'sql/sales' }],
        });
        const [record] = answer.kind === 'records' ? answer.records : [];
        expect(Date.parse(record?.createdAt?.value ?? '')).toBe(Date.parse('2026-11-21T14:02:58+08:00'));
      }
      await book.close();
    },
  );
});

describe('over PostgreSQL', () => {
  let db: FreshDatabase;
  let reader: string;
  beforeAll(async () => {
    db = await freshDatabase('bare');
    await db.run(tablesOf(SHOPS.dujiaoka, POSTGRES_TYPES));
    await db.run(insertsOf(SHOPS.dujiaoka, [DELIVERED, UNPAID], POSTGRES_TYPES));
    const name = `reader_${Date.now()}`;
    await db.run(`CREATE ROLE ${name} LOGIN PASSWORD 'secret-canary'`);
    const url = new URL(db.url);
    [url.username, url.password] = [name, 'secret-canary'];
    reader = url.href;
  });
  afterAll(() => db.remove());

  it('needs the right to read the listed columns and no other', async () => {
    const book = bookAt(reader, { system: 'dujiaoka' });
    const { username } = new URL(reader);
    const columns =
      'order_sn, title, buy_amount, actual_price, email, trade_no, status, created_at, deleted_at';
    expect(await book.find({ numbers: [DELIVERED.shop_order_id] })).toMatchObject({ kind: 'unavailable' });
    await db.run(`GRANT SELECT (${columns}) ON orders TO ${username}`);
    expect(await book.find({ numbers: [DELIVERED.shop_order_id] })).toMatchObject({
      records: [{ state: 'delivered' }],
    });
    await db.run(`REVOKE SELECT (email) ON orders FROM ${username}`);
    const answer = await book.find({ numbers: [DELIVERED.shop_order_id] });
    expect(answer).toMatchObject({ kind: 'unavailable', why: 'refused' });
    expect(JSON.stringify(answer)).not.toMatch(/secret-canary|reader_|XCA7/);
    await book.close();
  });

  it('cannot write, whatever is asked', async () => {
    const writer = postgresReader({ from: 'X', url: db.url, timeoutMs: 5000, offset: '+08:00' });
    for (const sql of ['DELETE FROM orders', `UPDATE orders SET status = 4`, 'CREATE TABLE t (a int)']) {
      await expect(writer.reading((ask) => ask(sql, []))).rejects.toThrow('25006');
    }
    await writer.close();
    const book = bookAt(db.url, { system: 'dujiaoka' });
    expect(await book.find({ numbers: [UNPAID.shop_order_id] })).toMatchObject({
      records: [{ state: 'unpaid' }],
    });
    await book.close();
  });

  it('gives a slow statement up, and goes on', async () => {
    const slow = postgresReader({ from: 'X', url: db.url, timeoutMs: 200, offset: '+08:00' });
    const failure = slow.reading((ask) => ask('SELECT pg_sleep(30)::text', []));
    await expect(failure).rejects.toMatchObject({ why: 'slow' });
    expect(await slow.reading((ask) => ask('SELECT 1::text AS one', []))).toEqual([{ one: '1' }]);
    await slow.close();
  });

  it('says what is wrong with the address', async () => {
    const wrong = new URL(db.url);
    wrong.password = 'secret-canary';
    const missing = new URL(db.url);
    missing.pathname = '/nothing_here';
    const nowhere = new URL(db.url);
    nowhere.port = '1';
    for (const [url, why] of [
      [wrong, 'refused'],
      [missing, 'misconfigured'],
      [nowhere, 'down'],
    ] as const) {
      const book = bookAt(url.href, { system: 'dujiaoka' });
      const answer = await book.find({ numbers: [UNPAID.shop_order_id] });
      expect(answer).toMatchObject({ kind: 'unavailable', why });
      expect(JSON.stringify(answer)).not.toContain('secret-canary');
      expect(await book.faults()).toHaveLength(1);
      await book.close();
    }
  });

  it('comes back after its connections were cut', async () => {
    const book = bookAt(db.url, { system: 'dujiaoka' });
    await book.find({ numbers: [UNPAID.shop_order_id] });
    await db.run(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    const answers = [await book.find({ numbers: [UNPAID.shop_order_id] })];
    answers.push(await book.find({ numbers: [UNPAID.shop_order_id] }));
    expect(answers.at(-1)).toMatchObject({ records: [{ state: 'unpaid' }] });
    await book.close();
  });

  it('notices a column that was dropped under its feet', async () => {
    const own = await freshDatabase('bare');
    await own.run(tablesOf(SHOPS.dujiaoka, POSTGRES_TYPES));
    const book = bookAt(own.url, { system: 'dujiaoka' });
    expect(await book.faults()).toEqual([]);
    await own.run('ALTER TABLE orders DROP COLUMN title, DROP COLUMN deleted_at');
    expect(await book.find({ numbers: ['XC1234567890'] })).toMatchObject({ why: 'misconfigured' });
    const again = await book.find({ numbers: ['XC1234567890'] });
    expect(again.kind === 'unavailable' && again.words).toContain('orders.title');
    await own.run('ALTER TABLE orders ADD COLUMN title text');
    expect((await book.find({ numbers: ['XC1234567890'] })).kind).toBe('records');
    await book.close();
    await own.remove();
  });

  it('reads a gateway’s rows of its own merchant alone', async () => {
    const own = await freshDatabase('bare');
    await own.run(tablesOf(SHOPS.epay, POSTGRES_TYPES));
    await own.run(insertsOf(SHOPS.epay, [DELIVERED], POSTGRES_TYPES));
    const found = async (merchant: string) => {
      const book = bookAt(own.url, { system: 'epay', merchant });
      const answer = await book.find({ numbers: [DELIVERED.transaction_id] });
      await book.close();
      return answer.kind === 'records' ? answer.records.length : -1;
    };
    expect([await found('1000'), await found('2000')]).toEqual([1, 0]);
    await own.remove();
  });
});

/** One shop with its gateway beside it, as people run them. */
describe('losses planted in a shop and its gateway', () => {
  let db: FreshDatabase;
  let book: OrderBook;
  beforeAll(async () => {
    db = await freshDatabase('bare');
    await db.run(tablesOf(SHOPS.dujiaoka, POSTGRES_TYPES));
    await db.run(tablesOf(SHOPS.epay, POSTGRES_TYPES));
    const parts = [bookAt(db.url, { system: 'dujiaoka' }), bookAt(db.url, { system: 'epay' })];
    book = joinBooks(parts, tokenOf);
  });
  afterAll(async () => {
    await book.close();
    await db.remove();
  });
  beforeEach(() => db.run('TRUNCATE orders, pay_order'));

  const bought = somebodyBuys(chance(42));
  const late = wall(bought.paidAt + 3_600_000);
  const order = (change: RawOrder = {}) => orderRow(bought, change);
  const paid = { ...paidWith(bought), transaction_id: '' };
  const gateway = (change: RawOrder = {}) =>
    orderRow(bought, { status: 'paid_undelivered', ...paidWith(bought), ...change });

  it.each([
    ['unpaid', order(), gateway({ notify_attempts: '5' }), 'unpaid', 'charged_page_stalled', 'callback_lost'],
    [
      'expired',
      order({ status: 'expired' }),
      gateway(),
      'gone',
      'deleted_or_overwritten',
      'late_payment_expired',
    ],
    [
      'held',
      order({ status: 'error', amount: '1.00' }),
      gateway(),
      'none',
      'charged_page_stalled',
      'amount_differs',
    ],
    ['deleted', order({ deleted_at: late }), gateway(), 'none', 'deleted_or_overwritten', 'order_deleted'],
    ['wiped out', null, gateway(), 'gone', 'deleted_or_overwritten', 'order_deleted'],
    ['never written', null, gateway(), 'none', 'paid_no_order', 'order_not_written'],
    [
      'not delivered',
      order({ status: 'paid_undelivered', ...paid }),
      gateway(),
      'goods_missing',
      'goods_missing',
      'delivery_pending',
    ],
    [
      'by mail',
      order({ status: 'delivered', ...paid }),
      gateway(),
      'goods_missing',
      'goods_missing',
      'goods_in_inbox',
    ],
    [
      'elsewhere',
      order({ status: 'delivered', contact: 'x@y.example', ...paid }),
      gateway(),
      'none',
      'wrong_account_or_platform',
      'other_contact',
    ],
    [
      'given back',
      order({ status: 'delivered', ...paid }),
      gateway({ status: 'refunded' }),
      'none',
      'not_charged',
      'payment_returned',
    ],
  ] as const)('%s', async (_, inShop, atGateway, seen, lossType, cause) => {
    for (const [system, row] of [
      ['dujiaoka', inShop],
      ['epay', atGateway],
    ] as const) {
      const rows = row === null ? [] : SHOPS[system].rows(row, POSTGRES_TYPES);
      for (const [table, values] of rows) await db.run(insertOf(table, values));
    }
    // What stands on the customer's bill: the payment channel's number and the gateway's, never the shop's.
    const { shop_order_id: _shop, ...facts } = factsOf(bought, { order_seen: seen });
    const found = await lookUp(book, facts, [], 0);
    if (found.kind !== 'looked') throw new Error(JSON.stringify(found));
    const concluded = concludeLoss(facts, [], found.look.reading);
    const causes = likelyCauses({ facts, checks: [], ...concluded, looks: [found.look] });
    expect([concluded.lossType, causes[0]?.cause]).toEqual([lossType, cause]);
    expect(['certain', 'likely']).toContain(found.look.verdict);
  });
});
