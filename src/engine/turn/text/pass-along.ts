import type { Tools } from '../../tools.ts';
import { keepText, keptAside } from '../archive/keep.ts';
import { passToMerged } from '../at-desk/take-letter.ts';
import type { Foreknowledge, ToldText } from '../foreknowledge.ts';
import { means } from '../word-match.ts';
import { changeConversation, type Work } from '../work.ts';

/**
 * Talks in which no order is looked for: a purchase goes to the orders the customer keeps, and what is said in a case
 * that was taken into another goes there. After the answers, since buttons and commands work here as well; before
 * everything that would make a story of it. Whether it was one of those.
 */
export function passAlong(work: Work, told: ToldText, tools: Tools, known: Foreknowledge): boolean {
  const { read, line, notice } = told;
  if (keptAside(work, read) && !means(read.text, 'cue-thanks', tools.texts)) {
    keepText(work, read, notice, known);
    return true;
  }
  changeConversation(work, { archiving: null });
  return passToMerged(work, line, read.safe);
}
