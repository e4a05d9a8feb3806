import type { FactName, NamedValue } from '../../../domain/fact.ts';
import type { Tools } from '../../tools.ts';
import { askAbout } from '../disputes/contradicting.ts';
import { isFiller } from '../facts/free-answer.ts';
import type { ReadText } from '../foreknowledge.ts';
import { answerOnTheSide } from '../reply/side-answer.ts';
import { mentions } from '../word-match.ts';
import { currentCase, type Work } from '../work.ts';
import { hearBesideRequests } from './cannot-get.ts';
import { answerRequests, passOn } from './requests.ts';

/**
 * From the handover on the human talks: what the customer writes goes there. Only until somebody has the case does the
 * program answer what it knows, and acknowledges the rest.
 */
export function passToDesk(
  work: Work,
  read: ReadText,
  told: { readonly filed: readonly FactName[]; readonly stated: readonly NamedValue[] },
  tools: Tools,
): void {
  const { text } = read;
  const { filed, stated } = told;
  const filler = isFiller(text, tools);
  // What was known is an answer, too, to whoever asks for it.
  const names = stated.map(({ name }) => name);
  const answered = answerRequests(work, names, null, tools);
  passOn(work, answered, filler);
  if (answered === 0 && !filler) hearBesideRequests(work);
  if (currentCase(work)?.owner !== null) return;
  const { says, received, understood } = work.reply;
  if (!answerOnTheSide(work, read, tools) && mentions(text, 'cue-waiting', tools.texts))
    says.push({ key: 'waiting-how-long' });
  askAbout(work, filed);
  if (says.length + received.length + understood.length === 0 && !filler)
    says.push({ key: 'waiting-passed-on' });
}
