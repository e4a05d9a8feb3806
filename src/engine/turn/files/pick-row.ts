import type { Exhibit } from '../../../domain/exhibit.ts';
import type { FactName } from '../../../domain/fact.ts';
import { rowsToShow } from '../../../understanding/bills/find-in-bill.ts';
import { isOwn } from '../../flow/own-choices.ts';
import type { Tools } from '../../tools.ts';
import type { Foreknowledge } from '../foreknowledge.ts';
import { madeOf, wordsOf } from '../word-match.ts';
import { changeConversation, currentCase, offer, type Work } from '../work.ts';
import { keepFurther } from './further-rows.ts';
import { markPicked, rowWords, takeBill, takeRow } from './take-bill.ts';

/** Who does not pick is asked something else after so many times, and picks later or never. */
const MOST_ASKED = 2;

/** Bills of the case of which neither a row was picked nor all were turned down. */
function openBills(work: Work): readonly Exhibit[] {
  const { exhibits = [] } = currentCase(work) ?? {};
  return exhibits.filter(({ reading }) => reading?.shows === 'exported_bill' && reading.picked === undefined);
}

/** Looks once more into bills that came before: by now more may be known of the payment. Gives the facts that are new. */
export function lookAgainInBills(
  work: Work,
  { readings }: Pick<Foreknowledge, 'readings'>,
  taken: ReadonlySet<string>,
  tools: Tools,
): FactName[] {
  return openBills(work).flatMap(({ sha256, number }) => {
    const reading = readings.get(sha256);
    if (reading?.kind !== 'bill' || taken.has(sha256) || reading.search.matches.length === 0) return [];
    const { picking } = work.conversation;
    const isCertain = reading.search.matches.some(({ fits }) => fits.includes('id'));
    if (picking && picking.sha256 !== sha256 && !isCertain) return [];
    const shown = rowsToShow(reading.search.matches)
      .map(({ row }) => row)
      .join();
    const isShown = picking?.sha256 === sha256 && picking.rows.map(({ row }) => row).join() === shown;
    const withDesk = currentCase(work)?.stage === 'handed_over';
    return isShown ? [] : takeBill(work, reading, String(number), tools, withDesk);
  });
}

/** Puts the rows to pick from in place of the pending question, which most of what they say would answer. */
export function askWhichRow(work: Work): void {
  const { picking, confirming } = work.conversation;
  if (!picking || confirming !== null) return;
  const isOpen = openBills(work).some(({ sha256 }) => sha256 === picking.sha256);
  const atDesk = (currentCase(work)?.stage ?? 'collecting') !== 'collecting';
  if (!isOpen || atDesk) {
    changeConversation(work, { picking: null });
    return;
  }
  if (!work.reply.ask || picking.asked >= MOST_ASKED) return;
  changeConversation(work, { picking: { ...picking, asked: picking.asked + 1 } });
  work.reply.ask = false;
  const [only, ...others] = picking.rows;
  if (only && others.length === 0) {
    work.reply.says.push({ key: 'read-bill-this', args: { row: rowWords(only, work) } });
    offer(
      work,
      { option: 'row.1', label: { key: 'option-row-yes' } },
      { option: 'no_row', label: { key: 'option-row-no' } },
    );
    return;
  }
  work.reply.says.push({ key: 'read-bill-which', args: { count: String(picking.rows.length) } });
  offer(
    work,
    ...picking.rows.map((row, at) => ({ option: `row.${at + 1}` as const, label: rowWords(row, work) })),
    { option: 'no_row', label: { key: 'option-no-row' } },
  );
}

/** Whoever cannot tell which row it is goes on with the question that was kept back for the rows. */
export function leavesRows(work: Work, text: string, { texts }: Pick<Tools, 'texts'>): boolean {
  const { picking, prompt } = work.conversation;
  const isPut = prompt?.buttons.some(({ option }) => isOwn(option, 'no_row')) ?? false;
  if (!picking || !isPut || !madeOf(text, wordsOf(['option-not-sure', 'cue-polite'], texts))) return false;
  changeConversation(work, { picking: { ...picking, asked: MOST_ASKED } });
  work.reply.says.push({ key: 'read-bill-left' });
  work.reply.ask = true;
  work.reply.whole = true;
  return true;
}

/** The customer names a row, or several, by their places; `null`: none of them. Gives the facts that are new. */
export function pickRows(work: Work, places: readonly number[] | null, tools: Tools): FactName[] {
  const { picking } = work.conversation;
  const bill = openBills(work).find(({ sha256 }) => sha256 === picking?.sha256);
  changeConversation(work, { picking: null });
  if (!picking || bill === undefined) return [];
  const [row, ...further] = (places ?? []).flatMap((place) => picking.rows[place - 1] ?? []);
  if (row !== undefined) {
    const filed = takeRow(work, bill.number, row, tools, false);
    keepFurther(work, further, tools);
    return filed;
  }
  markPicked(work, bill.number, null);
  work.reply.says.push({ key: 'read-bill-none-picked' });
  return [];
}
