import type SqliteDatabase from 'better-sqlite3';
import type { Instant } from '../../../domain/instant.ts';
import type { FilesSource } from '../../../engine/order-book/sources.ts';
import {
  type HeaderFault,
  type OrderHeader,
  rawOrderOf,
  readOrderHeader,
} from '../../../understanding/order-rows/order-table.ts';
import type { OrderField } from '../../../understanding/order-rows/plain-order.ts';
import { type FieldFault, readOrder } from '../../../understanding/order-rows/read-order.ts';
import { conceal, tokensOf } from '../conceal.ts';
import type { Sealing } from './database.ts';
import { beginImport, type Counts, type Import } from './importing.ts';
import { instantOrNull, numberToken, shortened } from './keeper.ts';

/** A line of a table, as whoever decodes the file gives it: 1-based, `cells` is `null` where it was too long to keep. */
export interface TableLine {
  readonly row: number;
  readonly cells: readonly string[] | null;
}

/** A line that was skipped. Nothing of its content is repeated. */
export type BadLine = { readonly row: number } & (
  | { readonly fault: 'too_long' | 'cut_off' | 'too_wide' | 'damaged' | 'duplicate' }
  | { readonly fault: FieldFault; readonly field: OrderField }
);

export type OrdersImported =
  | { readonly kind: 'done'; readonly counts: Counts }
  | { readonly kind: 'no_orders'; readonly why: HeaderFault | { readonly fault: 'empty' } };

export interface OrdersPlan {
  readonly lines: AsyncIterable<readonly TableLine[]>;
  readonly source: FilesSource;
  readonly now: () => Instant;
  readonly onBad: (line: BadLine) => void;
}

/** Loads a shop's order export. A row that exists is updated and its former state kept; bad rows are told and skipped. */
export async function importOrders(
  client: SqliteDatabase.Database,
  sealing: Sealing,
  { lines, source, now, onBad }: OrdersPlan,
): Promise<OrdersImported> {
  let header: OrderHeader | null = null;
  let running: Import | null = null;
  try {
    for await (const portion of lines) {
      for (const line of portion) {
        if (line.cells?.every((cell) => cell.trim() === '')) continue;
        if (running === null || header === null) {
          const found = readOrderHeader(line.cells ?? [], source.columns);
          if ('fault' in found) return { kind: 'no_orders', why: found };
          header = found;
          running = beginImport(client, sealing, 'orders', now());
          continue;
        }
        const bad = keepLine(line, header, source, running, sealing);
        if (bad !== null) onBad(bad);
      }
    }
  } catch (error) {
    running?.abandon();
    throw error;
  }
  if (running === null) return { kind: 'no_orders', why: { fault: 'empty' } };
  return { kind: 'done', counts: running.finish(now()) };
}

function keepLine(
  { row, cells }: TableLine,
  header: OrderHeader,
  source: FilesSource,
  running: Import,
  sealing: Sealing,
): BadLine | null {
  const raw = cells === null ? 'too_long' : rawOrderOf(cells, header);
  if (typeof raw === 'string') {
    running.counts.bad += 1;
    return { row, fault: raw };
  }
  if (cells?.some((cell) => cell.includes('\ufffd'))) {
    running.counts.bad += 1;
    return { row, fault: 'damaged' };
  }
  const { order, faults } = readOrder(raw, {
    ...source,
    offset: source.utc_offset,
    states: source.statuses,
  });
  const token = numberToken(sealing, order.shopOrderId);
  const [first = { field: 'shop_order_id', fault: 'missing' } as const] = faults;
  if (faults.length > 0 || token === null) {
    running.counts.bad += 1;
    return { row, ...first };
  }
  const tokenOf = tokensOf(sealing);
  const record = {
    ...order,
    // A shop without a gateway gives the channel its own number: that is found by itself already.
    merchantOrderId: order.merchantOrderId === order.shopOrderId ? null : order.merchantOrderId,
    contact: conceal('contact', order.contact, tokenOf),
    rechargeAccount: conceal('recharge_account', order.rechargeAccount, tokenOf),
  };
  const kept = running.keep({
    token,
    record,
    own: [
      record.contact === null ? null : shortened(record.contact.token),
      record.rechargeAccount === null ? null : shortened(record.rechargeAccount.token),
      instantOrNull(record.paidAt),
      record.deletedAt === null ? 0 : 1,
    ],
  });
  return kept === 'duplicate' ? { row, fault: 'duplicate' } : null;
}
