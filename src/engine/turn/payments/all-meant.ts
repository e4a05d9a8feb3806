import { yesToAll } from '../choices/all-of-them.ts';
import { isShown } from '../files/spoken-row.ts';
import type { ReadText } from '../foreknowledge.ts';
import { isCollecting, type Work } from '../work.ts';
import { isPaidTwice } from './second-order.ts';
import { nextOf, nextPhrase } from './waiting-payments.ts';

/** A count, or a wish: 都是 alone may answer anything. */
const OF_PAYMENTS = /[笔单要查]|我/u;

/** Nothing but that they are to go together: 一起交, 三单一起交吧, submit them together. */
const TOGETHER =
  /^(?:(?:那|就|我|想|要|能不能|能|可以|麻烦|请|帮我|把|它们|他们|这|那|都|全部?|所有|[两俩三四五几][笔单个])[，,\s]*)*(?:一起|一块儿?|一并|合并|合在?一起|放(?:在)?一起|一次性?)(?:都|全|全部)?(?:提?交|办|查|处理|申诉|报|弄)(?:给客服|给你们?|上去|了)?(?:吧|了|啊|好了|就行|就好|行吗|可以吗|好吗)?[\p{P}\s]*$|^(?:(?:please|pls|can|could|you|we|i|just|let'?s|ok|and|want|would|like|to|'d)[,\s]+)*(?:(?:send|submit|hand|put|file|check|do|report)(?: \w+){0,3}? )?(?:all |both |them )*(?:together|all at once|in one go)(?: in)?(?:[,\s]+(?:please|pls|thanks))*[\p{P}\s]*$/iu;

/** Whether several are wished to go as one; what belongs together otherwise has its own words beside it. */
function wishesTogether(text: string): boolean {
  return TOGETHER.test(text.normalize('NFKC').trim());
}

/**
 * That all of them are meant, where several payments were told or are listed: each is kept, which is what they hear, and
 * the talk goes on with the first. Of a longer list it takes words to tell which.
 */
export function keepsAll(work: Work, { text }: Pick<ReadText, 'text'>): boolean {
  if (isCollecting(work) && wishesTogether(text)) {
    // Of one order they are one appeal; of several each is one.
    work.reply.says.push({ key: isPaidTwice(work) ? 'paid-twice-all' : 'answer-together' });
    work.reply.ask = true;
    return true;
  }
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
