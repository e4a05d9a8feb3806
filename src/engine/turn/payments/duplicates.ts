import type { Exhibit } from '../../../domain/exhibit.ts';
import type { FactName } from '../../../domain/fact.ts';
import type { Texts } from '../../ports/texts.ts';
import type { Tools } from '../../tools.ts';
import type { Foreknowledge, SamePayment } from '../foreknowledge.ts';
import { changeCase, changeConversation, currentCase, offer, PROGRAM, record, type Work } from '../work.ts';

/**
 * A payment number that another case names already. The customer's own case: offer to go on there.
 * Somebody else's: only the agent learns of it, once.
 */
export function noteDuplicates(
  work: Work,
  { samePayment }: Foreknowledge,
  filed: readonly FactName[],
  { texts }: Tools,
): void {
  if (!filed.some((name) => name === 'transaction_id' || name === 'merchant_order_id')) return;
  const others = samePayment.filter(({ reference }) => reference !== work.conversation.case);
  const own = others.find(({ lane, stage }) => lane === work.lane && stage !== 'closed');
  if (own) {
    changeConversation(work, { confirming: 'duplicate' });
    work.reply.says.push({ key: 'duplicate-yours', args: { reference: own.reference } });
    offer(
      work,
      { option: `join.${own.reference}`, label: { key: 'option-join' } },
      { option: 'apart', label: { key: 'option-apart' } },
    );
  }
  noteForAgent(work, others, 'note-same-payment', texts);
}

/** The same picture, or one that shows the same payment, in a case of somebody else. */
export function noteSamePicture(
  work: Work,
  { number }: Exhibit,
  { samePicture }: Foreknowledge,
  { texts }: Tools,
): void {
  const others = samePicture.filter(({ reference }) => reference !== work.conversation.case);
  noteForAgent(work, others, 'note-same-picture', texts, String(number));
}

/** A signal with its reason, once for each other case; never a verdict, and never told to the customer. */
function noteForAgent(
  work: Work,
  others: readonly SamePayment[],
  key: string,
  texts: Texts,
  number = '',
): void {
  if (currentCase(work) === null) return;
  for (const { reference, lane } of others) {
    const notes = currentCase(work)?.notes ?? [];
    const text = texts.word({ key, args: { reference, number } }, 'zh-CN');
    const noted = notes.some((each) => each.by === 'zhaodan' && each.text.includes(reference));
    if (lane === work.lane || noted) continue;
    record(work, 'duplicate_seen', PROGRAM, { other: reference });
    changeCase(work, { notes: [...notes, { by: 'zhaodan', at: work.now, text }] });
  }
}
