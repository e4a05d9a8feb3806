import type { FactSource } from '../../../domain/fact.ts';
import type { Tools } from '../../tools.ts';
import { advance } from '../advance.ts';
import { askAbout } from '../contradicting.ts';
import { noteDuplicates } from '../duplicates.ts';
import { addExhibit } from '../exhibits.ts';
import type { Foreknowledge } from '../foreknowledge.ts';
import { fileFacts } from '../state-facts.ts';
import { changeConversation, currentCase, type Work } from '../work.ts';
import { likeliest, statedOf } from './bought.ts';
import { keptOrders, labelOf } from './kept-orders.ts';

/** A story has begun, and the customer keeps orders it may be about: is it this one? Asked once a case. */
export function likenToKept(work: Work, known: Foreknowledge): void {
  const { conversation } = work;
  const current = currentCase(work);
  if (current?.stage !== 'collecting' || conversation.likened === current.reference) return;
  const busy = conversation.confirming !== null || conversation.arriving || conversation.draft.held;
  if (!conversation.keeps || busy || work.reply.aside) return;
  changeConversation(work, { likened: current.reference });
  const likely = likeliest(keptOrders(work, known), current.facts);
  const [first] = likely;
  if (first === undefined) return;
  const one = likely.length === 1;
  const args = { order: labelOf(first, work) };
  work.reply.says.push(one ? { key: 'archive-is-it', args } : { key: 'archive-is-it-one' });
  for (const order of likely)
    work.reply.extra.push({
      option: `own.${order.name}`,
      label: one ? { key: 'option-own-yes' } : labelOf(order, work),
    });
  work.reply.extra.push({ option: 'own', label: { key: 'option-own-none' } });
  work.reply.ask = false;
}

/** The loss begins with what was kept: its files as exhibits of the day they were kept, its values with them as source. */
export function beginWithKept(work: Work, name: string, tools: Tools, known: Foreknowledge): void {
  work.reply.ask = true;
  work.reply.whole = true;
  const order = keptOrders(work, known).find((each) => each.name === name);
  if (order === undefined || currentCase(work)?.stage !== 'collecting') return;
  const numbers = order.files.flatMap(({ kind, how: _, ...file }) => {
    const exhibit = addExhibit(work, file, kind, 'archived', order.keptAt);
    return exhibit === null ? [] : [String(exhibit.number)];
  });
  work.reply.received.push(...numbers);
  const [first] = numbers;
  const typed = order.files.every(({ how }) => how === 'pasted');
  const source: FactSource =
    first === undefined
      ? { kind: 'message', id: String(work.conversation.lastNumber) }
      : { kind: 'exhibit', id: first, ...(typed ? { pasted: true } : {}) };
  const filed = fileFacts(work, statedOf(order.values), source);
  askAbout(work, filed);
  noteDuplicates(work, known, filed, tools);
  advance(work, { type: 'told' }, tools, known);
}
