import type { FactName, FactSource } from '../../../domain/fact.ts';
import type { Tools } from '../../tools.ts';
import { advance } from '../advance.ts';
import { askAbout } from '../disputes/contradicting.ts';
import { addExhibit } from '../exhibits.ts';
import { fileFacts } from '../facts/state-facts.ts';
import type { Foreknowledge } from '../foreknowledge.ts';
import { noteDuplicates } from '../payments/duplicates.ts';
import { changeConversation, currentCase, offer, type Work } from '../work.ts';
import { likeliest, statedOf } from './bought.ts';
import { keptOrders, labelOf } from './kept-orders.ts';

/** A story has begun, and the customer keeps orders it may be about: is it this one? Asked once a case. */
export function likenToKept(work: Work, known: Pick<Foreknowledge, 'archived'>): void {
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
    offer(work, {
      option: `own.${order.name}`,
      label: one ? { key: 'option-own-yes' } : labelOf(order, work),
    });
  offer(work, { option: 'own', label: { key: 'option-own-none' } });
  work.reply.ask = false;
}

/** The loss begins with what was kept: its files as exhibits of the day they were kept, its values with them as source. */
export function beginWithKept(work: Work, name: string, tools: Tools, known: Foreknowledge): void {
  work.reply.ask = true;
  work.reply.whole = true;
  const order = keptOrders(work, known).find((each) => each.name === name);
  if (order === undefined || currentCase(work)?.stage !== 'collecting') return;
  const pages = order.files.flatMap(({ kind, how, reading, says = [], ...file }) => {
    const exhibit = addExhibit(work, file, kind, 'archived', { receivedAt: order.keptAt, reading });
    return exhibit === null ? [] : [{ id: String(exhibit.number), typed: how === 'pasted', says }];
  });
  work.reply.received.push(...pages.map(({ id }) => id));
  const filed = statedOf(order.values).flatMap((stated) => fileFacts(work, [stated], sourceOf(stated.name)));
  askAbout(work, filed);
  noteDuplicates(work, known, filed, tools);
  advance(work, { type: 'told' }, tools, known);

  /** A page that was not typed vouches better than one that was. */
  function sourceOf(name: FactName): FactSource {
    const saying = pages.filter(({ says }) => says.includes(name));
    const page = saying.find(({ typed }) => !typed) ?? saying[0];
    if (page === undefined) return { kind: 'message', id: String(work.conversation.lastNumber) };
    return { kind: 'exhibit', id: page.id, ...(page.typed ? { pasted: true } : {}) };
  }
}
