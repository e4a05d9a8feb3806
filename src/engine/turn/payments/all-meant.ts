import { yesToAll } from '../choices/all-of-them.ts';
import { isShown } from '../files/spoken-row.ts';
import type { ReadText } from '../foreknowledge.ts';
import type { Work } from '../work.ts';
import { isPaidTwice } from './second-order.ts';
import { nextOf, nextPhrase } from './waiting-payments.ts';

/** A count, or a wish: 都是 alone may answer anything. */
const OF_PAYMENTS = /[笔单要查]|我/u;

/**
 * That all of them are meant, where several payments were told or are listed: each is kept, which is what they hear, and
 * the talk goes on with the first. Of a longer list it takes words to tell which.
 */
export function keepsAll(work: Work, { text }: Pick<ReadText, 'text'>): boolean {
  const all = yesToAll(text);
  if (all === null) return false;
  const waiting = nextOf(work);
  const count = String(work.conversation.picking?.rows.length ?? 0);
  if (isShown(work)) work.reply.says.push({ key: 'read-bill-which-of', args: { count } });
  else if (all.count === null && !OF_PAYMENTS.test(text)) return false;
  else if (isPaidTwice(work)) work.reply.says.push({ key: 'paid-twice-all' });
  else if (waiting.length > 0 && (all.count ?? waiting.length + 1) === waiting.length + 1)
    work.reply.says.push({ key: 'next-all', args: { others: waiting.map(nextPhrase) } });
  else return false;
  work.reply.ask = true;
  return true;
}
