import type { Tools } from '../tools.ts';
import { offerWays } from './routes/overdue.ts';
import { openRoutes } from './routes/picked.ts';
import type { Work } from './work.ts';

/** The topic of whoever asks where one complains. */
const COMPLAINING = 'answer-complain';

/** Answers a question that was asked on the side. Whether there was one that has an answer. */
export function answerOnTheSide(work: Work, text: string, tools: Tools): boolean {
  const key = tools.answerFor(text, work.conversation.locale);
  if (key === null) return false;
  work.reply.says.push({ key });
  if (key === COMPLAINING && openRoutes(work, tools).length > 0) offerWays(work);
  return true;
}
