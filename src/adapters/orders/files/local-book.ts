import type { Instant } from '../../../domain/instant.ts';
import type { OrderRecord } from '../../../domain/order-book/order-record.ts';
import type { Discrepancy } from '../../../domain/order-book/reconciliation.ts';
import type { OrderBook } from '../../../engine/ports/order-book.ts';
import type { Days } from '../../../engine/ports/reconciler.ts';
import { tokensOf } from '../conceal.ts';
import { openOrdersFile, type Sealing } from './database.ts';
import { createFind } from './find.ts';
import { importOrders, type OrdersImported, type OrdersPlan } from './import-orders.ts';
import { beginPayments, type PaymentsImport } from './import-payments.ts';
import { arrivedPayments, type ReconcilePlan, reconcile } from './reconcile.ts';

/** The local order book: what was imported, searched and compared. */
export interface LocalBook extends OrderBook {
  importOrders(plan: OrdersPlan): Promise<OrdersImported>;
  beginPayments(at: Instant): PaymentsImport;
  hasOrders(): boolean;
  reconcile(plan: ReconcilePlan): Iterable<Discrepancy>;
  /** The payments of these days that arrived. */
  payments(days: Days): Iterable<OrderRecord>;
}

export interface LocalPlace {
  /** The data directory. */
  readonly dir: string;
  readonly sealing: Sealing;
}

export function openLocalBook({ dir, sealing }: LocalPlace): LocalBook {
  const client = openOrdersFile(dir, sealing);
  const find = createFind(client, sealing);
  return {
    tokenOf: tokensOf(sealing),
    find: async (query) => find(query),
    faults: async () => [],
    close: async () => {
      client.close();
    },
    importOrders: (plan) => importOrders(client, sealing, plan),
    beginPayments: (at) => beginPayments(client, sealing, at),
    hasOrders: () => client.prepare('SELECT 1 FROM orders LIMIT 1').get() !== undefined,
    reconcile: (plan) => reconcile(client, sealing, plan),
    payments: (days) => arrivedPayments(client, sealing, days),
  };
}
