import { deskOf } from '../../../domain/desk-state.ts';
import type { FactName, NamedValue } from '../../../domain/fact.ts';
import { MINUTE } from '../../../domain/instant.ts';
import type { Tools } from '../../tools.ts';
import { askAbout } from '../disputes/contradicting.ts';
import { isFiller } from '../facts/free-answer.ts';
import type { ReadText } from '../foreknowledge.ts';
import { answerOnTheSide } from '../reply/side-answer.ts';
import { mentions } from '../word-match.ts';
import { changeDesk, currentCase, type Work } from '../work.ts';
import { hearBesideRequests } from './cannot-get.ts';
import { answerRequests, passOn } from './requests.ts';

/** Often enough that nobody writes into the dark, and too seldom to talk over a human who is there. */
const SIGN_EVERY = 10 * MINUTE;

/** One line that somebody has the case and reads along, where nothing else is said, and nothing was for a while. */
function giveSign(work: Work): void {
  const { signAt, saidAt } = deskOf(currentCase(work) ?? {});
  if (work.now - Math.max(signAt ?? 0, saidAt ?? 0) < SIGN_EVERY) return;
  const { says, received, understood } = work.reply;
  if (says.length + received.length + understood.length === 0) says.push({ key: 'waiting-with-agent' });
  changeDesk(work, { signAt: work.now });
}

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
  if (currentCase(work)?.owner !== null) return filler ? undefined : giveSign(work);
  const { says, received, understood } = work.reply;
  if (!answerOnTheSide(work, read, tools) && mentions(text, 'cue-waiting', tools.texts))
    says.push({ key: 'waiting-how-long' });
  askAbout(work, filed);
  if (says.length + received.length + understood.length === 0 && !filler)
    says.push({ key: 'waiting-passed-on' });
}
