import type { Tools } from '../tools.ts';
import { dossierOf } from './dossier.ts';
import { howToFindItem } from './how-to-find.ts';
import { offerWays } from './routes/overdue.ts';
import { openRoutes } from './routes/picked.ts';
import { currentCase, type Work } from './work.ts';

/** The topic of whoever asks where one complains. */
const COMPLAINING = 'answer-complain';

/** Answers a question that was asked on the side. Whether there was one that has an answer. */
export function answerOnTheSide(work: Work, text: string, tools: Tools): boolean {
  const withDesk = currentCase(work)?.stage === 'handed_over';
  const found = tools.answerFor(text, work.conversation.locale, withDesk);
  if (found === null) return false;
  if ('where' in found) {
    work.reply.says.push(howToFindItem(dossierOf(work), found.where));
    return true;
  }
  work.reply.says.push({ key: found.answer });
  if (found.answer === COMPLAINING && openRoutes(work, tools).length > 0) offerWays(work);
  return true;
}
