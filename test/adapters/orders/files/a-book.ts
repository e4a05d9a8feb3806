import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BadLine, OrdersImported } from '../../../../src/adapters/orders/files/import-orders.ts';
import { type LocalBook, openLocalBook } from '../../../../src/adapters/orders/files/local-book.ts';
import { type FilesSource, orderBookSchema } from '../../../../src/engine/order-book/sources.ts';
import type { BillRow } from '../../../../src/understanding/bills/bill-row.ts';
import { ORDER_FIELDS, type RawOrder } from '../../../../src/understanding/order-rows/plain-order.ts';
import { orderSecrets } from '../../../contract/order-samples.ts';

/** A local order book in a directory of its own. */
export function freshBook(): { readonly dir: string; readonly book: LocalBook; close(): Promise<void> } {
  const dir = mkdtempSync(join(tmpdir(), 'zhaodan-orders-'));
  const book = openLocalBook({ dir, sealing: orderSecrets });
  return {
    dir,
    book,
    async close() {
      await book.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** How exports are written, as shop.yaml would say it. */
export function written(change: Record<string, unknown> = {}): FilesSource {
  const [source] = orderBookSchema.parse([{ kind: 'files', ...change }]);
  if (source?.kind !== 'files') throw new Error('no source of files');
  return source;
}

export async function loadOrders(
  book: LocalBook,
  rows: readonly (readonly string[])[],
  source = written(),
): Promise<{ readonly imported: OrdersImported; readonly bad: readonly BadLine[] }> {
  const bad: BadLine[] = [];
  async function* lines() {
    yield rows.map((cells, index) => ({ row: index + 1, cells }));
  }
  const imported = await book.importOrders({
    lines: lines(),
    source,
    now: () => 0,
    onBad: (line) => bad.push(line),
  });
  return { imported, bad };
}

/** Orders as the rows of an export with every column. */
export function asTable(orders: readonly RawOrder[]): readonly (readonly string[])[] {
  return [ORDER_FIELDS, ...orders.map((order) => ORDER_FIELDS.map((field) => order[field] ?? ''))];
}

export function billRow(change: Partial<BillRow> = {}): BillRow {
  return {
    source: 'wechat_merchant',
    row: 2,
    paid_at: { value: '2026-11-21T14:03:20+08:00', precision: 'second' },
    transaction_id: '4200002345202611213456789012',
    merchant_order_id: '2026112114025854321',
    amount: { minor: 6800, currency: 'CNY' },
    direction: 'credit',
    counterparty: null,
    product: '原神月卡',
    method: null,
    status: 'success',
    status_text: 'SUCCESS',
    refunded: { minor: 0, currency: 'CNY' },
    is_refund: false,
    ...change,
  };
}

export function loadPayments(book: LocalBook, rows: readonly BillRow[]) {
  const running = book.beginPayments(0);
  for (const row of rows) running.add(row);
  return running.finish(0);
}
