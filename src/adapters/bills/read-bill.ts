import type { BadRow, BillRow } from '../../understanding/bills/bill-row.ts';
import { openTable, type TableFindings } from '../../understanding/bills/read-table.ts';
import { noteRefund, type Refunds, withRefunds } from '../../understanding/bills/refunds.ts';
import { type BillFile, contentOf } from './content.ts';
import { type BillProblem, isSomethingElse, Unreadable } from './problem.ts';
import type { Table } from './table.ts';
import { type Found, tablesIn } from './tables.ts';

/** What a file has to say, in its order: rows, rows that cannot be read, and what is wrong with the file itself. */
export type BillEvent =
  | { readonly kind: 'row'; readonly row: BillRow }
  | { readonly kind: 'bad_row'; readonly row: BadRow; readonly member: string | null }
  | { readonly kind: 'problem'; readonly problem: BillProblem; readonly member: string | null };

/** A header stands at the top; a long text without one is not searched to its end. */
const HEADER_WITHIN = 10_000;
const MOST_INFLATED = 1024 * 1024 * 1024;

/**
 * Reads an exported bill: CSV in any dialect, XLSX, or a zip of them. Memory does not grow with the file. A file
 * that is no bill gives one problem and no row. `mostInflated`: bytes that may come out of a zip.
 */
export async function* readBill(file: BillFile, mostInflated = MOST_INFLATED): AsyncGenerator<BillEvent> {
  const aside: (BillEvent & { kind: 'problem' })[] = [];
  let isBill = false;
  try {
    for await (const found of tablesIn(contentOf(file), { bytes: mostInflated })) {
      const problem = 'problem' in found ? found.problem : yield* readTable(found);
      if (problem === null) isBill = true;
      else if (isSomethingElse(problem)) aside.push({ kind: 'problem', problem, member: found.member });
      else yield { kind: 'problem', problem, member: found.member };
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    aside.push({ kind: 'problem', problem: error.problem, member: null });
  }
  if (!isBill) yield* aside;
}

/** Reads one table's rows, or says why there are none. */
async function* readTable({
  table,
  member,
}: Found & { table: Table }): AsyncGenerator<BillEvent, BillProblem | null> {
  const refunds: Refunds = new Map();
  const findings = await survey(table, refunds);
  if (findings.source === null) {
    return findings.foreign === null ? { what: 'unknown' } : { what: 'foreign', of: findings.foreign };
  }
  const reader = openTable();
  try {
    for await (const lines of table.lines()) {
      for (const { row, cells } of lines) {
        const taken = reader.take(row, cells);
        if (taken === null) continue;
        if ('bad' in taken) yield { kind: 'bad_row', row: taken, member };
        else yield { kind: 'row', row: withRefunds(taken, refunds) };
      }
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield { kind: 'problem', problem: error.problem, member };
  }
  const { lostDigits } = reader.findings();
  if (lostDigits !== null)
    yield { kind: 'problem', problem: { what: 'lost_digits', row: lostDigits }, member };
  return null;
}

/** Goes through a table once before it is read: a refund may stand above or below its payment. */
async function survey(table: Table, refunds: Refunds): Promise<TableFindings> {
  const reader = openTable();
  try {
    for await (const lines of table.lines()) {
      for (const { row, cells } of lines) {
        const taken = reader.take(row, cells);
        if (taken !== null && !('bad' in taken)) noteRefund(refunds, taken);
      }
      const { source, joinsRefunds } = reader.findings();
      const isHopeless = source === null && (lines.at(-1)?.row ?? 0) > HEADER_WITHIN;
      if (isHopeless || (source !== null && !joinsRefunds)) break;
    }
  } catch (error) {
    // Whatever ends it too early ends the reading as well, and is reported there.
    const isBill = reader.findings().source !== null;
    if (!isBill || !(error instanceof Unreadable)) throw error;
  }
  return reader.findings();
}
