import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openOrderBook } from '../../../src/adapters/orders/open.ts';
import { ConfigError } from '../../../src/config/variable-words.ts';
import { namedVariables } from '../../../src/config.ts';
import { EnvironmentFault } from '../../../src/engine/errors.ts';
import { orderBookSchema } from '../../../src/engine/order-book/sources.ts';
import { orderSecrets } from '../../contract/order-samples.ts';
import { somebodyBuys } from '../../engine/order-book/a-purchase.ts';
import { chance } from '../../engine/order-book/chance.ts';
import { hurried, json, otherSide } from './http/other-side.ts';
import { MYSQL_TYPES, startMysql } from './sql/mysql-server.ts';
import { insertsOf, SHOPS, tablesOf } from './sql/shops.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zhaodan-book-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const open = (sources: readonly unknown[], variables: Record<string, string> = {}) =>
  openOrderBook(orderBookSchema.parse(sources), {
    dir,
    sealing: orderSecrets,
    variables,
    surroundings: hurried(),
  });

it('is none where shop.yaml names no source', async () => {
  expect(await open([])).toBeNull();
});

it('follows a number from the gateway’s interface into the shop’s database', async () => {
  const bought = somebodyBuys(chance(7));
  const shop = await startMysql();
  shop.run(tablesOf(SHOPS.dujiaoka, MYSQL_TYPES));
  shop.run(
    insertsOf(
      SHOPS.dujiaoka,
      [
        {
          shop_order_id: bought.shopId,
          amount: '68.00',
          status: 'unpaid',
          created_at: '2026-11-21 14:02:58',
          quantity: '1',
        },
      ],
      MYSQL_TYPES,
    ),
  );
  const gateway = await otherSide((request, response) => {
    const asked = new URL(request.url ?? '', 'http://pay.example').searchParams;
    const known = asked.get('trade_no') === bought.merchantId || asked.get('out_trade_no') === bought.shopId;
    const order = {
      code: 1,
      status: 1,
      trade_no: bought.merchantId,
      out_trade_no: bought.shopId,
      money: '68.00',
    };
    json(known ? order : { code: -1 })(request, response);
  });
  const book = await open(
    [
      { kind: 'files' },
      { kind: 'sql', system: 'dujiaoka', url_from: 'SHOP_URL' },
      {
        ...{ kind: 'epay', url: `http://pay.example:${gateway.port}/`, allow_private: true },
        ...{ merchant_from: 'PID', key_from: 'KEY' },
      },
    ],
    { SHOP_URL: shop.url, PID: '1000', KEY: 'k' },
  );
  expect(await book?.faults()).toEqual([]);
  const answer = await book?.find({ numbers: [bought.merchantId] });
  expect(answer).toMatchObject({
    complete: true,
    records: [
      { source: 'epay/api', shopOrderId: bought.shopId, state: 'paid_undelivered' },
      { source: 'dujiaoka/orders', shopOrderId: bought.shopId, state: 'unpaid' },
    ],
  });
  await book?.close();
  await shop.close();
});

it('refuses an address that is none of a database, and a variable that is not set', async () => {
  const source = { kind: 'sql', system: 'dujiaoka', url_from: 'SHOP_URL' };
  const opening = open([source], { SHOP_URL: 'redis://secret-canary' });
  await expect(opening).rejects.toThrow(EnvironmentFault);
  await expect(opening).rejects.not.toThrow('secret-canary');
  expect(() => namedVariables(['SHOP_URL', 'PID'], { PID: '' })).toThrow(ConfigError);
  expect(() => namedVariables(['SHOP_URL', 'PID'], { PID: '' })).toThrow('SHOP_URL, PID is not set');
  expect(namedVariables(['PID'], { PID: '1' })).toEqual({ PID: '1' });
});
