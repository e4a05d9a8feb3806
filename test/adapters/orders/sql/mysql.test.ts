import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tokensOf } from '../../../../src/adapters/orders/conceal.ts';
import { mysqlReader } from '../../../../src/adapters/orders/sql/mysql.ts';
import { sqlBook } from '../../../../src/adapters/orders/sql/sql-book.ts';
import { SHOP_SYSTEMS } from '../../../../src/engine/order-book/sources.ts';
import { orderBookContract } from '../../../contract/order-book-contract.ts';
import { DELIVERED, orderSecrets, UNPAID } from '../../../contract/order-samples.ts';
import { MYSQL_TYPES, type MysqlServer, startMysql } from './mysql-server.ts';
import { insertsOf, SHOPS, sqlSource, tablesOf } from './shops.ts';

const tokenOf = tokensOf(orderSecrets);

function bookAt(server: MysqlServer, change: Record<string, unknown>, timeoutMs = 3000) {
  const source = sqlSource(change);
  const plan = { from: source.url_from, url: server.url, timeoutMs, offset: '+08:00' };
  return sqlBook(source, mysqlReader(plan), tokenOf);
}

for (const system of SHOP_SYSTEMS) {
  const shop = SHOPS[system];
  orderBookContract(`${system} on MySQL`, shop.keeps, async (orders) => {
    const server = await startMysql();
    server.run(tablesOf(shop, MYSQL_TYPES));
    server.run(insertsOf(shop, orders, MYSQL_TYPES));
    return { book: bookAt(server, { system }), close: () => server.close() };
  });
}

describe('over MySQL', () => {
  let server: MysqlServer;
  beforeAll(async () => {
    server = await startMysql();
    server.run(tablesOf(SHOPS.dujiaoka, MYSQL_TYPES));
    server.run(insertsOf(SHOPS.dujiaoka, [DELIVERED, UNPAID], MYSQL_TYPES));
  });
  afterAll(() => server.close());
  beforeEach(() => {
    server.asked.length = 0;
    server.fail(null);
  });

  it('reads in a transaction that may not write, with a time limit, the listed columns alone', async () => {
    const book = bookAt(server, { system: 'dujiaoka' });
    await book.find({ numbers: [DELIVERED.shop_order_id] });
    await book.close();
    expect(server.asked.slice(0, 2)).toEqual([`SET time_zone = '+08:00'`, 'START TRANSACTION READ ONLY']);
    expect(server.asked.at(-1)).toBe('COMMIT');
    const selects = server.asked.filter((sql) => sql.startsWith('SELECT'));
    expect(selects.length).toBeGreaterThan(1);
    for (const sql of selects) expect(sql).toContain('MAX_EXECUTION_TIME(3000)');
    const text = server.asked.join('\n').replaceAll(/\/\*.*?\*\//g, '');
    expect(text).not.toMatch(/\*|`info`|search_pwd|INSERT|UPDATE|DELETE/);
  });

  it.each([
    [{ code: 1045, message: 'Access denied for reader' }, 'refused'],
    [{ code: 1142, message: 'SELECT command denied' }, 'refused'],
    [{ code: 1049, message: 'Unknown database' }, 'misconfigured'],
    [{ code: 3024, message: 'maximum statement execution time exceeded' }, 'slow'],
    [{ code: 1040, message: 'Too many connections' }, 'down'],
  ] as const)('says %o in words', async (how, why) => {
    const book = bookAt(server, { system: 'dujiaoka' });
    server.fail(how);
    const answer = await book.find({ numbers: [DELIVERED.shop_order_id] });
    expect(answer).toMatchObject({ kind: 'unavailable', why });
    expect(JSON.stringify(answer)).not.toMatch(/secret-canary|reader|XCA7/);
    server.fail(null);
    expect((await book.find({ numbers: [DELIVERED.shop_order_id] })).kind).toBe('records');
    await book.close();
  });

  it('does not wait for a database that says nothing', async () => {
    const book = bookAt(server, { system: 'dujiaoka' }, 150);
    server.fail('silence');
    expect(await book.find({ numbers: [DELIVERED.shop_order_id] })).toMatchObject({ why: 'slow' });
    server.fail(null);
    expect((await book.find({ numbers: [DELIVERED.shop_order_id] })).kind).toBe('records');
    await book.close();
  });

  it('says where nobody listens', async () => {
    const gone = await startMysql();
    await gone.close();
    const book = bookAt(gone, { system: 'dujiaoka' });
    expect(await book.find({ numbers: [DELIVERED.shop_order_id] })).toMatchObject({ why: 'down' });
    expect(await book.faults()).toHaveLength(1);
    await book.close();
  });

  it('gives no order of nearly the same price, and none that was not asked for', async () => {
    const shop = await startMysql();
    shop.run(tablesOf(SHOPS.kamifaka, MYSQL_TYPES));
    shop.run(
      `INSERT INTO temporder (out_order_id, total_price, status, updatetime) VALUES ('17', 68.003, 1, '2026-11-21 14:03:00'), ('18', 68.0, 1, '2026-11-21 14:03:00')`,
    );
    const book = bookAt(shop, { system: 'kamifaka' });
    const from = Date.parse('2026-11-21T14:00:00+08:00');
    const paid = { amount: { minor: 6800, currency: 'CNY' }, from, to: from + 3_600_000 };
    expect(await book.find({ numbers: [], paid })).toMatchObject({ records: [{ shopOrderId: '18' }] });
    await book.close();
    await shop.close();
  });

  it('names every table and column that is missing', async () => {
    const shop = await startMysql();
    shop.run('CREATE TABLE orders (order_sn varchar(20), status int, created_at datetime)');
    const book = bookAt(shop, { system: 'dujiaoka' });
    const [fault] = await book.faults();
    expect(fault).toContain(
      'orders.trade_no, orders.title, orders.buy_amount, orders.actual_price, orders.email',
    );
    expect(fault).not.toContain('deleted_at');
    expect((await bookAt(shop, { system: 'acg-faka' }).faults())[0]).toContain('acg_order');
    shop.run('DROP TABLE orders');
    shop.run(tablesOf(SHOPS.dujiaoka, MYSQL_TYPES));
    expect(await book.faults()).toEqual([]);
    await book.close();
    await shop.close();
  });
});
