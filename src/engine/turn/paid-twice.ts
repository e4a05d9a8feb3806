import type { Tools } from '../tools.ts';
import type { ReadText } from './foreknowledge.ts';
import { isPaidTwice } from './second-order.ts';
import { changeCase, currentCase, type Work } from './work.ts';

/**
 * Who paid twice for one order and was asked for the number of each payment gives them together: both belong to this
 * case, where the desk checks them. Returns whether it is so.
 */
export function noteTwice(work: Work, { others }: ReadText, { texts }: Pick<Tools, 'texts'>): boolean {
  const current = currentCase(work);
  const numbers = others.flatMap(({ number }) => number ?? []);
  if (current === null || !isPaidTwice(work) || numbers.length < others.length) return false;
  const text = texts.word({ key: 'note-second-numbers', args: { numbers: numbers.join('、') } }, 'zh-CN');
  changeCase(work, { notes: [...current.notes, { by: 'zhaodan', at: work.now, text }] });
  work.reply.says.push({ key: 'numbers-both' });
  return true;
}
