import { type FactName, known } from '../../../domain/fact.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { BillRow } from '../../../understanding/bills/bill-row.ts';
import { rowsToShow } from '../../../understanding/bills/find-in-bill.ts';
import { billProblemWords } from '../../bill-problem-words.ts';
import type { Phrase } from '../../ports/texts.ts';
import type { Tools } from '../../tools.ts';
import { dossierOf } from '../dossier.ts';
import { factPhrase, fileFacts } from '../facts/state-facts.ts';
import { changeCase, changeConversation, currentCase, type Work } from '../work.ts';
import type { FileReading } from './reading.ts';
import { rowFacts } from './row-facts.ts';

/** Of a button's label, beside time and amount; Slack takes 75 characters in all. */
const LONGEST_NAME = 40;

type ReadBill = Extract<FileReading, { kind: 'bill' | 'no_bill' }>;

/**
 * An exported bill: a row that a number names files itself, rows that fit are shown to pick from, and where none does it
 * is said what was looked for. Before consent nothing is said: the same search is made again once there is a case.
 */
export function takeBill(
  work: Work,
  reading: ReadBill,
  source: string,
  tools: Tools,
  withDesk: boolean,
): FactName[] {
  if (reading.kind === 'no_bill') {
    const reason = billProblemWords(reading.search.problem, { key: 'read-bill-wanted' });
    if (!withDesk) work.reply.says.push({ key: 'read-no-bill', args: { reason } });
    return [];
  }
  const bill = currentCase(work)?.exhibits.find(({ number }) => String(number) === source);
  if (bill === undefined) return [];
  const { matches, rows, cut } = reading.search;
  if (cut !== null && !withDesk)
    work.reply.says.push({ key: 'read-bill-cut', args: { reason: billProblemWords(cut) } });
  const certain = matches.filter(({ fits }) => fits.includes('id'));
  const [only] = certain;
  if (only && certain.length === 1) {
    if (!withDesk) work.reply.says.push({ key: 'read-bill-found', args: { row: rowWords(only.row, work) } });
    return takeRow(work, bill.number, only.row, tools, withDesk);
  }
  if (withDesk) return [];
  if (matches.length > 0) putRows(work, bill.sha256, rowsToShow(matches));
  else work.reply.says.push(noneWords(work, rows));
  return [];
}

/** Rows of a bill to pick from. It is asked anew only where fewer are left than before. */
function putRows(work: Work, sha256: string, rows: readonly BillRow[]): void {
  const { picking } = work.conversation;
  const before = picking?.sha256 === sha256 ? picking : null;
  const isNarrower = before !== null && rows.length < before.rows.length;
  const asked = isNarrower ? Math.min(before.asked, 1) : (before?.asked ?? 0);
  changeConversation(work, { picking: { sha256, rows, asked } });
}

/** Files a row of the bill as the payment. */
export function takeRow(work: Work, exhibit: number, row: BillRow, tools: Tools, quiet: boolean): FactName[] {
  markPicked(work, exhibit, row.row);
  changeConversation(work, { picking: null });
  const source = { kind: 'exhibit', id: String(exhibit), row: row.row } as const;
  return fileFacts(work, rowFacts(row, tools.shop), source, quiet);
}

/** Notes which row of a bill it was, or that it was none, so that it is not asked again. */
export function markPicked(work: Work, exhibit: number, picked: number | null): void {
  const exhibits = currentCase(work)?.exhibits ?? [];
  changeCase(work, {
    exhibits: exhibits.map((each) =>
      each.number === exhibit && each.reading ? { ...each, reading: { ...each.reading, picked } } : each,
    ),
  });
}

/** `11月22日 20:03 ¥68.00 星辰点卡 原神月卡`; what would make a button too long is left out. */
export function rowWords({ paid_at, amount, counterparty, product }: BillRow, work: Work): Phrase {
  const { locale } = work.conversation;
  return {
    key: 'read-row',
    args: {
      time: factPhrase('paid_at', paid_at, locale, work.now),
      amount: factPhrase('amount', amount, locale, work.now),
      name: shorten(
        [...new Set([counterparty, product])].filter((name) => name !== null).join(' '),
        LONGEST_NAME,
      ),
    },
  };
}

function noneWords(work: Work, rows: number): Phrase {
  const { facts } = dossierOf(work);
  const { locale } = work.conversation;
  const wanted = (['amount', 'paid_at', 'payee'] as const).flatMap((name) => {
    const fact = known(facts, name);
    return fact ? [factPhrase(name, fact.value, locale, work.now)] : [];
  });
  const count = String(rows);
  if (wanted.length === 0) return { key: 'read-bill-tell-me', args: { count } };
  return { key: 'read-bill-none', args: { count, values: wanted } };
}
