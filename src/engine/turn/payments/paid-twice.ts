import { agreement } from '../../../domain/agreement.ts';
import { known } from '../../../domain/fact.ts';
import type { Tools } from '../../tools.ts';
import { dossierOf } from '../dossier.ts';
import type { ReadText } from '../foreknowledge.ts';
import { changeCase, currentCase, type Work } from '../work.ts';
import { isPaidTwice } from './second-order.ts';

/** Beside a number, that it is of one payment among several, and puts none right. */
const ONE_OF_THEM = /第[二三2-9]|另[外一]|还有|\b(?:second|2nd|other|another|also)\b/i;

/**
 * The numbers of further payments for one order, from whoever paid more than once and was asked for the number of each: in
 * one message or one after the other, they belong to this case, where the desk checks them. Empty where there are none.
 */
export function furtherNumbers(work: Work, { text, says, others }: ReadText): readonly string[] {
  if (!isPaidTwice(work)) return [];
  const beside = others.flatMap(({ number }) => number ?? []);
  if (others.length > 0) return beside.length < others.length ? [] : beside;
  const number = says.facts.transaction_id?.value;
  const before = known(dossierOf(work).facts, 'transaction_id')?.value;
  if (number === undefined || before === undefined) return [];
  if (says.kind === 'correction' && !ONE_OF_THEM.test(text)) return [];
  return agreement('transaction_id', before, number, true) === null ? [number] : [];
}

/** Notes them for the desk; a number that comes once more is noted already. */
export function noteNumbers(work: Work, numbers: readonly string[], { texts }: Pick<Tools, 'texts'>): void {
  const current = currentCase(work);
  if (current === null) return;
  work.reply.says.push({ key: 'numbers-both' });
  const fresh = numbers.filter((number) => current.notes.every(({ text }) => !text.includes(number)));
  if (fresh.length === 0) return;
  const text = texts.word({ key: 'note-second-numbers', args: { numbers: fresh.join('、') } }, 'zh-CN');
  changeCase(work, { notes: [...current.notes, { by: 'zhaodan', at: work.now, text }] });
}
