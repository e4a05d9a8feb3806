import type SqliteDatabase from 'better-sqlite3';
import type { Instant } from '../../../domain/instant.ts';
import { canonicalNumber } from '../../../domain/order-book/numbers.ts';
import type { OrderState } from '../../../domain/order-book/order-record.ts';
import type { BillRow, BillStatus } from '../../../understanding/bills/bill-row.ts';
import type { Sealing } from './database.ts';
import { beginImport, type Counts, type Import } from './importing.ts';
import { keyOf } from './keeper.ts';
import type { KeptRecord } from './packing.ts';

const STATES: Readonly<Record<BillStatus, OrderState>> = {
  success: 'paid_undelivered',
  partially_refunded: 'paid_undelivered',
  pending: 'unpaid',
  closed: 'closed',
  failed: 'closed',
  refunded: 'refunded',
  unknown: 'error',
};

/** The payment channel's bill, row by row, into the local order book. */
export interface PaymentsImport {
  readonly counts: Counts;
  add(row: BillRow): void;
  /** A line that was no readable row. */
  addBad(): void;
  finish(at: Instant): Counts;
  abandon(): void;
}

/** Begins to load a bill. Rows that bring the shop no money, and give none back to a customer, are counted and left out. */
export function beginPayments(
  client: SqliteDatabase.Database,
  sealing: Sealing,
  at: Instant,
): PaymentsImport {
  const running = beginImport(client, sealing, 'payments', at, saysTheSame);
  return {
    counts: running.counts,
    add(row) {
      if (concernsTheShop(row)) keepRow(row, running, sealing);
      else running.counts.other += 1;
    },
    addBad() {
      running.counts.bad += 1;
    },
    finish: (finishedAt) => running.finish(finishedAt),
    abandon: () => running.abandon(),
  };
}

function concernsTheShop({ source, direction, is_refund }: BillRow): boolean {
  const isMerchants = source === 'alipay_merchant' || source === 'wechat_merchant';
  return isMerchants ? is_refund || direction !== 'debit' : direction === 'credit' && !is_refund;
}

function keepRow(row: BillRow, running: Import, sealing: Sealing): void {
  running.keep({
    token: keyOf(sealing, 'payments', nameOf(row)),
    record: recordFrom(row),
    own: [row.is_refund ? 1 : 0],
  });
}

/** Two bills of one channel word product and minute of a payment differently, and mean the same. */
function saysTheSame(before: KeptRecord, now: KeptRecord): boolean {
  return before.merchantOrderId === now.merchantOrderId && before.state === now.state;
}

/** What a movement is known by over all bills that tell of it. */
function nameOf({
  transaction_id,
  merchant_order_id,
  is_refund,
  amount,
  paid_at,
  source,
  row,
}: BillRow): string {
  const number = canonicalNumber(transaction_id ?? merchant_order_id ?? '');
  const moment = is_refund || number === null ? paid_at.value : null;
  const place = number === null ? `${source}:${row}` : null;
  return JSON.stringify([is_refund, number, amount.minor, amount.currency, moment, place]);
}

function recordFrom(row: BillRow): KeptRecord {
  return {
    shopOrderId: null,
    merchantOrderId: row.merchant_order_id,
    transactionId: row.transaction_id,
    product: row.product,
    quantity: null,
    amount: row.amount,
    charged: null,
    state: row.is_refund ? 'refunded' : STATES[row.status],
    stateRaw: row.status_text ?? row.status,
    paymentChannel: row.source.startsWith('alipay') ? 'alipay' : 'wechat',
    createdAt: null,
    paidAt: row.paid_at,
    deliveredAt: null,
    deletedAt: null,
    notifyAttempts: null,
    lastNotifyAt: null,
    contact: null,
    rechargeAccount: null,
  };
}
