import type { FactName } from '../../domain/fact.ts';
import type { Tools } from '../tools.ts';
import type { Foreknowledge } from './foreknowledge.ts';
import { changeCase, changeConversation, currentCase, PROGRAM, record, type Work } from './work.ts';

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
    work.reply.extra.push(
      { option: `join.${own.reference}`, label: { key: 'option-join' } },
      { option: 'apart', label: { key: 'option-apart' } },
    );
  }
  if (currentCase(work) === null) return;
  for (const { reference, lane } of others) {
    const notes = currentCase(work)?.notes ?? [];
    if (lane === work.lane || notes.some(({ by, text }) => by === 'zhaodan' && text.includes(reference)))
      continue;
    record(work, 'duplicate_seen', PROGRAM, { other: reference });
    const text = texts.word({ key: 'note-same-payment', args: { reference } }, 'zh-CN');
    changeCase(work, { notes: [...notes, { by: 'zhaodan', at: work.now, text }] });
  }
}
