import type { ArchivedOrder } from '../../archive/archived-order.ts';
import type { OwnOption } from '../../flow/own-choices.ts';
import type { Phrase } from '../../ports/texts.ts';
import { verbatim } from '../facts/state-facts.ts';
import type { Foreknowledge } from '../foreknowledge.ts';
import { dayWords } from '../routes/words.ts';
import { changeConversation, currentCase, offer, type Work } from '../work.ts';
import { findByWords } from './bought.ts';
import { keptOrders, labelOf, valuesOf } from './kept-orders.ts';

/** As many are a press away; older ones are found by their words. */
const MOST_SHOWN = 5;
/** More of the words of an order is in the bundle of everything. */
const LONGEST_WORDS = 600;

/** The orders the customer keeps; what they send from now on is kept as well. */
export function showArchive(work: Work, sought: string | null, known: Foreknowledge): void {
  setAside(work);
  changeConversation(work, { archiving: { since: work.now, last: null } });
  const orders = keptOrders(work, known);
  const found = sought === null ? orders : findByWords(orders, sought);
  work.reply.says.push(heading(orders, found, sought));
  if (sought === null && orders.length > MOST_SHOWN) work.reply.says.push({ key: 'archive-older' });
  for (const order of found.slice(0, MOST_SHOWN)) button(work, `kept.${order.name}`, labelOf(order, work));
  offerEnd(work);
}

function heading(
  orders: readonly ArchivedOrder[],
  found: readonly ArchivedOrder[],
  sought: string | null,
): Phrase {
  if (orders.length === 0) return { key: 'archive-how' };
  if (sought === null) return { key: 'archive-list', args: { count: String(orders.length) } };
  const args = { sought, count: String(found.length) };
  return { key: found.length === 0 ? 'archive-not-found' : 'archive-found', args };
}

/** One order with all that was kept of it. */
export function showOrder(work: Work, name: string, known: Foreknowledge): void {
  const order = keptOrders(work, known).find((each) => each.name === name);
  if (order === undefined) return showArchive(work, null, known);
  setAside(work);
  const { locale } = work.conversation;
  const parts = valuesOf(order, work);
  const day = dayWords(order.keptAt, locale, work.now);
  work.reply.says.push({
    key: parts.length > 0 ? 'archive-order' : 'archive-order-unread',
    args: { parts, day },
  });
  if (order.words !== '') work.reply.says.push(verbatim(order.words.slice(0, LONGEST_WORDS)));
  for (const { sha256, bytes, mediaType, name: file } of order.files)
    if (mediaType !== 'text/plain') work.reply.files.push({ sha256, bytes, mediaType, name: file });
  button(work, `drop_kept.${name}`, { key: 'option-archive-drop' });
  button(work, 'archive', { key: 'option-archive-back' });
}

export function dropOrder(work: Work, name: string, known: Foreknowledge): void {
  const order = keptOrders(work, known).find((each) => each.name === name);
  if (order === undefined) return showArchive(work, null, known);
  setAside(work);
  work.archive.push({ drop: name, files: order.files.map(({ sha256 }) => sha256) });
  work.reply.says.push({ key: 'archive-dropped', args: { label: labelOf(order, work) } });
  button(work, 'archive', { key: 'option-archive-back' });
}

/** Nothing more is kept, and what was talked about goes on. */
export function endArchiving(work: Work, known: Foreknowledge): void {
  const has = keptOrders(work, known).length > 0;
  changeConversation(work, { archiving: null });
  work.reply.says.push({ key: has ? 'archive-done' : 'archive-done-none' });
  work.reply.ask = currentCase(work)?.stage === 'collecting';
  work.reply.whole = true;
}

export function offerEnd(work: Work): void {
  button(work, 'archive_done', { key: 'option-archive-done' });
}

function setAside(work: Work): void {
  work.reply.aside = true;
  work.reply.ask = false;
}

function button(work: Work, option: OwnOption, label: Phrase): void {
  const { extra } = work.reply;
  const shown = extra.findIndex((each) => each.option === option);
  if (shown >= 0) extra.splice(shown, 1);
  offer(work, { option, label });
}
