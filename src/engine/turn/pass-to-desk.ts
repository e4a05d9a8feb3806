import type { FactName } from '../../domain/fact.ts';
import type { Tools } from '../tools.ts';
import { askAbout } from './contradicting.ts';
import type { ReadText } from './foreknowledge.ts';
import { isFiller } from './free-answer.ts';
import { answerRequests, passOn } from './requests.ts';
import { answerOnTheSide } from './side-answer.ts';
import { mentions } from './word-match.ts';
import { currentCase, type Work } from './work.ts';

/**
 * From the handover on the human talks: what the customer writes goes there. Only until somebody has the case does the
 * program answer what it knows, and acknowledges the rest.
 */
export function passToDesk(work: Work, { text }: ReadText, filed: readonly FactName[], tools: Tools): void {
  const filler = isFiller(text, tools);
  passOn(work, answerRequests(work, filed, null, tools), filler);
  if (currentCase(work)?.owner !== null) return;
  const { says, received, understood } = work.reply;
  if (!answerOnTheSide(work, text, tools) && mentions(text, 'cue-waiting', tools.texts))
    says.push({ key: 'waiting-how-long' });
  askAbout(work, filed);
  if (says.length + received.length + understood.length === 0 && !filler)
    says.push({ key: 'waiting-passed-on' });
}
