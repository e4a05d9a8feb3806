import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf } from '../adapters/bills/content.ts';
import { isSomethingElse, Unreadable } from '../adapters/bills/problem.ts';
import { readBill } from '../adapters/bills/read-bill.ts';
import { tablesIn } from '../adapters/bills/tables.ts';
import { systemClock } from '../adapters/clock/system-clock.ts';
import type { BadLine, OrdersImported } from '../adapters/orders/files/import-orders.ts';
import type { PaymentsImport } from '../adapters/orders/files/import-payments.ts';
import type { Counts } from '../adapters/orders/files/importing.ts';
import type { LocalBook } from '../adapters/orders/files/local-book.ts';
import { loadTexts } from '../adapters/texts/load.ts';
import { systemFault } from '../config/system-fault.ts';
import { readConfig } from '../config.ts';
import { LOCALES } from '../domain/locale.ts';
import { billProblemWords } from '../engine/bill-problem-words.ts';
import { type FilesSource, filesSourceOf } from '../engine/order-book/sources.ts';
import type { Clock } from '../engine/ports/clock.ts';
import type { Phrase, Texts } from '../engine/ports/texts.ts';
import type { BillProblem } from '../understanding/bills/bill-problem.ts';
import { type CommandDoors, DONE, INPUT_AT_FAULT, terminalDoors } from './doors.ts';
import { openLocal, readShop } from './local.ts';
import { createFaults } from './read-bill.ts';

export interface ImportPlan extends CommandDoors {
  readonly file: string;
  readonly book: LocalBook;
  readonly source: FilesSource;
  readonly texts: Texts;
  readonly clock: Clock;
}

/** Rows at fault that are named; beyond these they are counted. */
const MOST_NAMED = 50;
const MOST_INFLATED = 4 * 1024 * 1024 * 1024;
const WANTED: Phrase = { key: 'import-wanted' };

/** `zhaodan import orders FILE` */
export async function importOrdersFile(file: string): Promise<number> {
  return withPlan(file, importOrders);
}

/** `zhaodan import payments FILE` */
export async function importPaymentsFile(file: string): Promise<number> {
  return withPlan(file, importPayments);
}

async function withPlan(file: string, run: (plan: ImportPlan) => Promise<number>): Promise<number> {
  const config = readConfig();
  const fault = unreadable(file);
  if (fault !== null) {
    terminalDoors.complain(fault);
    return INPUT_AT_FAULT;
  }
  const source = filesSourceOf(readShop(config).order_book);
  const texts = loadTexts(join(import.meta.dirname, '../../flows/texts'));
  const book = openLocal(config);
  try {
    return await run({ file, book, source, texts, clock: systemClock(), ...terminalDoors });
  } finally {
    await book.close();
  }
}

/** A file that is not there is the input's fault, and nothing is opened for it. */
function unreadable(file: string): string | null {
  try {
    accessSync(file, constants.R_OK);
    if (statSync(file).isDirectory())
      throw Object.assign(new Error('a directory'), { code: 'EISDIR', path: file });
    return null;
  } catch (error) {
    const fault = systemFault(error);
    if (fault === null) throw error;
    return fault.message;
  }
}

/** Loads the shop's order export into the local book: what is wrong is said line by line, the rest is loaded. */
export async function importOrders(plan: ImportPlan): Promise<number> {
  const faults = createLineFaults(plan);
  const aside: Phrase[] = [];
  let loaded = false;
  try {
    for await (const found of tablesIn(contentOf({ path: plan.file }), {
      bytes: MOST_INFLATED,
    })) {
      if ('problem' in found) {
        (isSomethingElse(found.problem) ? aside : faults.files).push(problemWords(found.problem));
        continue;
      }
      const { source, clock } = plan;
      const imported = await plan.book.importOrders({
        lines: found.table.lines(),
        source,
        now: () => clock.now(),
        onBad: (line) => faults.add(line),
      });
      if (imported.kind === 'done') sayCounts(plan, imported.counts);
      else aside.push(headerWords(imported));
      loaded ||= imported.kind === 'done';
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    faults.files.push(problemWords(error.problem));
  }
  // Beside a sheet of orders, a sheet of something else is nobody's fault.
  if (!loaded) faults.files.push(...aside);
  return faults.finish() ? INPUT_AT_FAULT : DONE;
}

function problemWords(problem: BillProblem): Phrase {
  const other = problem.what === 'picture' || problem.what === 'pdf' || problem.what === 'other_file';
  return other ? { key: 'import-not-a-table', args: { wanted: WANTED } } : billProblemWords(problem, WANTED);
}

function headerWords({ why }: Extract<OrdersImported, { kind: 'no_orders' }>): Phrase {
  if (why.fault === 'empty') return { key: 'import-empty', args: { wanted: WANTED } };
  const columns = why.columns.slice(0, 40).join(', ').slice(0, 400) || '–';
  if (why.fault === 'no_header') return { key: 'import-no-header', args: { columns } };
  return { key: 'import-no-column', args: { field: why.field, wanted: why.wanted, columns } };
}

/** Loads the payment channel's bill into the local book. */
export async function importPayments(plan: ImportPlan): Promise<number> {
  const faults = createFaults(plan, plan.file);
  let running: PaymentsImport | null = null;
  let bad = 0;
  try {
    for await (const event of readBill({ path: plan.file }, MOST_INFLATED)) {
      if (event.kind !== 'row') {
        if (event.kind === 'bad_row') bad += 1;
        faults.add(event);
        continue;
      }
      running ??= plan.book.beginPayments(plan.clock.now());
      running.add(event.row);
    }
  } catch (error) {
    running?.abandon();
    throw error;
  }
  if (running !== null) {
    running.counts.bad += bad;
    sayCounts(plan, running.finish(plan.clock.now()));
  }
  return faults.finish() ? INPUT_AT_FAULT : DONE;
}

function sayCounts({ say, file, texts }: ImportPlan, counts: Counts): void {
  const { other, ...rows } = counts;
  const args = Object.fromEntries(Object.entries(rows).map(([name, count]) => [name, String(count)]));
  for (const locale of LOCALES) {
    say(texts.word({ key: 'import-done', args: { file, ...args } }, locale));
    if (other > 0) say(texts.word({ key: 'import-done-other', args: { other: String(other) } }, locale));
  }
}

/** Says what is wrong with lines and files. `finish` tells whether there was anything. */
function createLineFaults({ texts, complain, file }: ImportPlan) {
  let badLines = 0;
  const files: Phrase[] = [];
  const say = (phrase: Phrase) => {
    for (const locale of LOCALES) complain(texts.word(phrase, locale));
  };
  return {
    files,
    add(line: BadLine) {
      badLines += 1;
      if (badLines > MOST_NAMED) return;
      const args = { file, row: String(line.row), reason: lineReason(line) };
      say({ key: 'import-at-row', args });
    },
    finish() {
      const more = badLines - MOST_NAMED;
      if (more > 0) say({ key: 'import-rows-more', args: { file, count: String(more) } });
      for (const reason of files) say({ key: 'import-at-file', args: { file, reason } });
      return badLines + files.length > 0;
    },
  };
}

function lineReason(line: BadLine): Phrase {
  if (!('field' in line)) return { key: `import-row-${line.fault.replaceAll('_', '-')}` };
  const reason = { key: `import-field-${line.fault.replaceAll('_', '-')}` };
  return { key: 'import-at-field', args: { field: line.field, reason } };
}
