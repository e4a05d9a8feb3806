import { beijing, instantOf } from '../../../domain/beijing.ts';
import { formatMoney } from '../../../domain/format.ts';
import type { BillRow } from '../../../understanding/bills/bill-row.ts';
import type { Tools } from '../../tools.ts';
import { calledBy } from '../payments/called.ts';
import { noteFurther } from '../payments/paid-twice.ts';
import { isPaidTwice } from '../payments/second-order.ts';
import { keepNext } from '../payments/waiting-payments.ts';
import type { Work } from '../work.ts';

/** Rows that were picked beside the first: of one order they go to the desk with it, else each waits as a payment of its own. */
export function keepFurther(work: Work, rows: readonly BillRow[], tools: Tools): void {
  if (rows.length === 0) return;
  if (isPaidTwice(work)) {
    const told = rows.map((row) => [rowCalled(row), row.transaction_id].filter(Boolean).join(' '));
    return noteFurther(work, told, tools);
  }
  const from = { line: work.conversation.lastNumber, at: work.now, forwarded: false };
  keepNext(
    work,
    rows.map((row) => ({ called: rowCalled(row), from: { ...from, text: inWords(work, row, tools) } })),
  );
}

function rowCalled({ amount, product, paid_at: at }: BillRow): string {
  return calledBy(amount, product, clock(at));
}

function clock(at: BillRow['paid_at']): string {
  const { hour, minute } = beijing(instantOf(at) ?? 0);
  return `${hour}:${String(minute).padStart(2, '0')}`;
}

/** As a customer would write it, since that is how it is read when its turn comes. */
function inWords(work: Work, row: BillRow, { texts }: Tools): string {
  const args = {
    wallet: row.source.startsWith('alipay') ? 'alipay' : 'wechat',
    time: `${row.paid_at.value.slice(0, 10)} ${clock(row.paid_at)}`,
    amount: formatMoney(row.amount),
    product: row.product ?? '',
    number: row.transaction_id ?? '',
    merchant: row.merchant_order_id ?? '',
  };
  return texts.word({ key: 'row-told', args }, work.conversation.locale);
}
