import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openLocalBook } from '../../src/adapters/orders/files/local-book.ts';
import { memoryBook } from '../../src/adapters/orders/memory/memory-book.ts';
import { openSecrets } from '../../src/adapters/secrets/secrets.ts';
import { orderBookSchema } from '../../src/engine/order-book/sources.ts';
import { openReconciler } from '../../src/wiring/order-book.ts';
import { asTable, billRow, loadOrders, loadPayments } from '../adapters/orders/files/a-book.ts';
import { row } from '../engine/order-book/planted-losses.ts';

const secrets = openSecrets({ dir: '/nowhere', key: Buffer.alloc(32, 9).toString('base64') });
const sealing = secrets.sealer('orders');
const EPAY = { kind: 'epay', url: 'https://pay.example', merchant_from: 'PID', key_from: 'KEY' };
const GATEWAYS = [EPAY, { kind: 'sql', system: 'epay', url_from: 'DB' }];
const SHOP = { kind: 'sql', system: 'dujiaoka', url_from: 'DB' };
/** What a gateway says of the payment in the bill. */
const atGateway = memoryBook(
  [
    row('gateway', {
      shop_order_id: 'A1',
      merchant_order_id: billRow().merchant_order_id ?? '',
      amount: '68.00',
      status: 'paid_undelivered',
    }),
  ],
  sealing,
);

let dir: string;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'zhaodan-reconciler-'));
  const local = openLocalBook({ dir, sealing });
  loadPayments(local, [billRow()]);
  await local.close();
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

async function disagreements(sources: readonly unknown[]) {
  const shop = { order_book: orderBookSchema.parse(sources), payment_channels: ['wechat' as const] };
  const all = openReconciler({ dataDir: dir }, shop, secrets, atGateway)({ from: 0, to: Date.now() * 2 });
  if (all === null) return null;
  const found: string[] = [];
  for await (const { kind } of all) found.push(kind);
  return found;
}

it('compares nothing where nobody knows of orders: a gateway knows of payments alone', async () => {
  for (const sources of [
    [],
    [{ kind: 'files' }],
    ...GATEWAYS.map((each) => [each]),
    [{ kind: 'files' }, EPAY],
  ])
    expect(await disagreements(sources), JSON.stringify(sources)).toBeNull();
});

it('finds a payment without an order beside a gateway that knows it, once orders are imported or asked for', async () => {
  expect(await disagreements([SHOP, EPAY])).toEqual(['payment_without_order']);
  const local = openLocalBook({ dir, sealing });
  await loadOrders(local, asTable([{ shop_order_id: 'XC2026112100009', status: 'unpaid' }]));
  await local.close();
  for (const sources of [[], [{ kind: 'files' }], [EPAY], [{ kind: 'files' }, EPAY]])
    expect(await disagreements(sources), JSON.stringify(sources)).toEqual(['payment_without_order']);
});
