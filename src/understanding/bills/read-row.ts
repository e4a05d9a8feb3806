import { parseMoney } from '../../domain/format.ts';
import type { StatedTime } from '../../domain/instant.ts';
import type { Money } from '../../domain/money.ts';
import type { BadRow, BillRow, BillStatus } from './bill-row.ts';
import { readDecimal, readId, readWords } from './cells.ts';
import type { Header } from './header.ts';

/** Reads one line below the header; `paid_at` is what its column of times says. */
export function readRow(
  header: Header,
  row: number,
  cells: readonly string[],
  paid_at: StatedTime | null,
): BillRow | BadRow {
  const { layout } = header;
  const cell = header.cellsOf(cells);
  if (cells.length <= header.lastRequired) return { row, bad: 'cut_off' };
  if (paid_at === null) return { row, bad: 'time' };
  const movement = layout.move(cell);
  const amount = readMoney(movement.amount, movement.currency);
  if (amount === null) return { row, bad: 'amount' };
  const refunded = movement.isRefund
    ? sumOf(movement.status === 'refunded' ? 'all' : '', amount)
    : sumOf(movement.refunded, amount);
  return {
    source: layout.source,
    row,
    paid_at,
    transaction_id: readId(movement.transaction ?? cell('transaction')),
    merchant_order_id: readId(cell('merchant_order')),
    amount,
    direction: movement.direction,
    counterparty: readWords(cell('counterparty')),
    product: readWords(cell('product')),
    method: readWords(cell('method')),
    status: afterRefunds(movement.status, amount, refunded),
    status_text: readWords(movement.statusText),
    refunded,
    is_refund: movement.isRefund,
  };
}

/** A payment of which something went back is refunded, in part or whole, whatever its own word says. */
export function afterRefunds(status: BillStatus, amount: Money, refunded: Money): BillStatus {
  if (refunded.minor === 0) return status;
  return refunded.minor < amount.minor ? 'partially_refunded' : 'refunded';
}

function readMoney(text: string, currency: string): Money | null {
  const decimal = readDecimal(text);
  return decimal === null ? null : parseMoney(decimal.replace('-', ''), currency);
}

/** Never more than was paid. */
function sumOf(text: string, amount: Money): Money {
  if (text === 'all') return amount;
  const sum = readMoney(text, amount.currency);
  return { minor: Math.min(sum?.minor ?? 0, amount.minor), currency: amount.currency };
}
