import type { ReceivedFile } from '../inbound.ts';
import type { Tools } from '../tools.ts';
import { heardBesideAmount } from './facts/amount-put-right.ts';
import { heardBesideTime } from './facts/time-denied.ts';
import type { Foreknowledge, ReadText } from './foreknowledge.ts';
import { followLanguage } from './language/follow-language.ts';
import { heardBesideWaiting } from './payments/waiting-payments.ts';
import { takeAnswer } from './text/answer.ts';
import { hearStory } from './text/hear-story.ts';
import { heed } from './text/heed.ts';
import { takeOneThing } from './text/one-thing.ts';
import { passAlong } from './text/pass-along.ts';
import { writeDown } from './text/write-down.ts';
import { changeConversation, type Work } from './work.ts';

/** What is known already says how some words are meant. */
const BESIDE_KNOWN = [heardBesideAmount, heardBesideTime, heardBesideWaiting] as const;

/**
 * A text: a command, a typed choice, or a message that may carry any number of facts, a question, a correction. It goes
 * through six phases, and the first that has all of it is the last: it is written down where it belongs, heeded where it
 * gives cause, taken as an answer to what was asked, passed along where no order is looked for, answered where it says
 * one thing and no more. What is left then is a story. The less a phase has to read into the words, the earlier it stands.
 */
export function takeText(
  work: Work,
  said: ReadText,
  notice: ReceivedFile | undefined,
  tools: Tools,
  known: Foreknowledge,
): void {
  const read = BESIDE_KNOWN.reduce((heard, beside) => beside(work, heard), said);
  const line = writeDown(work, read, known);
  if (line === null) return;
  const { correcting = null } = work.conversation;
  if (correcting !== null) changeConversation(work, { correcting: null });
  const told = { read, line, notice, ...(correcting === null ? {} : { corrects: correcting }) };
  if (heed(work, read, tools, known)) return;
  if (takeAnswer(work, told, tools, known)) return;
  // The name of a button shows no language; a sentence does.
  followLanguage(work, read.text, read.says);
  if (passAlong(work, told, tools, known)) return;
  if (takeOneThing(work, read, tools, known)) return;
  hearStory(work, told, tools, known);
}
