import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type BillEvent, readBill } from '../adapters/bills/read-bill.ts';
import { loadTexts } from '../adapters/texts/load.ts';
import { systemFault } from '../config/system-fault.ts';
import { moneyDecimal } from '../domain/format.ts';
import { LOCALES } from '../domain/locale.ts';
import { billProblemWords } from '../engine/bill-problem-words.ts';
import type { Phrase, Texts } from '../engine/ports/texts.ts';
import type { BillRow } from '../understanding/bills/bill-row.ts';
import { DONE, INPUT_AT_FAULT, terminalDoors } from './doors.ts';

export interface ReadBillPlan {
  readonly files: readonly string[];
  readonly texts: Texts;
  /** Takes the rows, at its own pace; it is not ended. */
  readonly output: NodeJS.WritableStream;
  readonly complain: (line: string) => void;
}

/** Single rows at fault that are named; beyond these they are counted. */
const MOST_NAMED = 20;
const PORTION = 64 * 1024;

/** `zhaodan read-bill FILE…` */
export async function readBillFiles(files: readonly string[]): Promise<number> {
  const texts = loadTexts(join(import.meta.dirname, '../../flows/texts'));
  return readBills({ files, texts, output: process.stdout, complain: terminalDoors.complain });
}

/** Prints each row as a JSON line (interfaces.md §5). Whatever is wrong is said, and the rest is still read. */
export async function readBills(plan: ReadBillPlan): Promise<number> {
  let exit = DONE;
  async function* lines(): AsyncGenerator<string> {
    for (const file of plan.files) {
      const faults = createFaults(plan, file);
      try {
        for await (const event of readBill({ path: file })) {
          if (event.kind !== 'row') faults.add(event);
          else yield `${jsonOf(event.row, plan.files.length > 1 ? file : null)}\n`;
        }
      } catch (error) {
        const fault = systemFault(error);
        if (fault === null) throw error;
        exit = INPUT_AT_FAULT;
        for (const line of fault.message.split('\n')) plan.complain(line);
      }
      if (faults.finish()) exit = INPUT_AT_FAULT;
    }
  }
  try {
    await pipeline(inPortions(lines()), plan.output, { end: false });
  } catch (error) {
    // `| head` has seen enough.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  }
  return exit;
}

async function* inPortions(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let portion = '';
  for await (const line of lines) {
    portion += line;
    if (portion.length < PORTION) continue;
    yield portion;
    portion = '';
  }
  if (portion !== '') yield portion;
}

function jsonOf(row: BillRow, file: string | null): string {
  return JSON.stringify({
    ...(file === null ? {} : { file }),
    source: row.source,
    row: row.row,
    paid_at: row.paid_at.value,
    transaction_id: row.transaction_id,
    merchant_order_id: row.merchant_order_id,
    amount: moneyDecimal(row.amount),
    currency: row.amount.currency,
    direction: row.direction,
    counterparty: row.counterparty,
    product: row.product,
    method: row.method,
    status: row.status,
    status_text: row.status_text,
    refunded_amount: moneyDecimal(row.refunded),
  });
}

/** Says what is wrong with a file, in both languages. `finish` tells whether there was anything. */
export function createFaults({ texts, complain }: Pick<ReadBillPlan, 'texts' | 'complain'>, file: string) {
  let badRows = 0;
  let any = false;
  const say = (phrase: Phrase) => {
    any = true;
    for (const locale of LOCALES) complain(texts.word(phrase, locale));
  };
  const placeOf = (member: string | null): string | Phrase =>
    member === null ? file : { key: 'bill-member', args: { file, member } };
  return {
    add(event: Exclude<BillEvent, { kind: 'row' }>) {
      const place = placeOf(event.member);
      if (event.kind === 'problem') {
        say({ key: 'bill-at-file', args: { file: place, reason: billProblemWords(event.problem) } });
      } else if (badRows++ < MOST_NAMED) {
        const reason = { key: `bill-row-${dashed(event.row.bad)}` };
        say({ key: 'bill-at-row', args: { file: place, row: String(event.row.row), reason } });
      }
    },
    finish() {
      const more = badRows - MOST_NAMED;
      if (more > 0) say({ key: 'bill-rows-more', args: { file, count: String(more) } });
      return any;
    },
  };
}

function dashed(name: string): string {
  return name.replaceAll('_', '-');
}
