import type { BillProblem } from '../../understanding/bills/bill-problem.ts';
import type { BadRow, BillRow } from '../../understanding/bills/bill-row.ts';
import { openTable, type TableFindings } from '../../understanding/bills/read-table.ts';
import { noteRefund, type Refunds, withRefunds } from '../../understanding/bills/refunds.ts';
import { type BillFile, contentOf } from './content.ts';
import { isSomethingElse, Unreadable } from './problem.ts';
import type { Table } from './table.ts';
import { tablesIn } from './tables.ts';

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
  const aside = new Map<string | null, BillProblem>();
  let isBill = false;
  try {
    const name = 'path' in file ? file.path : '';
    for await (const { member, ...found } of tablesIn(contentOf(file), { bytes: mostInflated }, name)) {
      const seen = 'problem' in found ? found.problem : yield* readTable(found.table, member);
      const isDamaged = seen?.what === 'unknown' && 'table' in found && found.misnamed;
      const problem: BillProblem | null = isDamaged ? { what: 'broken' } : seen;
      if (problem === null) isBill = true;
      else if (!isSomethingElse(problem)) yield { kind: 'problem', problem, member };
      // Of a workbook's sheets, the one that can be named speaks for all.
      else if (problem.what === 'foreign' || !aside.has(member)) aside.set(member, problem);
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    aside.set(null, error.problem);
  }
  if (isBill) return;
  for (const [member, problem] of aside) yield { kind: 'problem', problem, member };
}

/** Reads one table's rows, or says why there are none. */
async function* readTable(
  table: Table,
  member: string | null,
): AsyncGenerator<BillEvent, BillProblem | null> {
  const refunds: Refunds = new Map();
  const findings = await survey(table, refunds);
  if ('problem' in findings) return findings.problem;
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
  if (lostDigits === null) return null;
  yield { kind: 'problem', problem: { what: 'lost_digits', row: lostDigits }, member };
  return null;
}

/** Goes through a table once before it is read: a refund may stand above or below its payment. */
async function survey(
  table: Table,
  refunds: Refunds,
): Promise<TableFindings | { readonly problem: BillProblem }> {
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
    if (!(error instanceof Unreadable)) throw error;
    // What breaks off below the header breaks off the reading as well, and is reported there.
    if (reader.findings().source === null) return { problem: error.problem };
  }
  return reader.findings();
}
