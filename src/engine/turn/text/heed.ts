import { speaksOfDying } from '../../../understanding/distress.ts';
import type { Tools } from '../../tools.ts';
import { standBy } from '../feelings/distress.ts';
import { warn } from '../feelings/feelings.ts';
import { warnOfWords } from '../feelings/warnings.ts';
import type { Foreknowledge, ReadText } from '../foreknowledge.ts';
import { followLanguage } from '../language/follow-language.ts';
import { codeStartedWith } from '../typed-command.ts';
import type { Work } from '../work.ts';

/**
 * Says what has to be said whatever the text is about, and before anything in it can be taken for an answer: a secret was
 * in it, somebody is cheated, somebody is in danger. Whether that is all there is to it: an empty text has nothing more,
 * and beside a life the rest can wait.
 */
export function heed(work: Work, { text, says, cut }: ReadText, tools: Tools, known: Foreknowledge): boolean {
  if (text.trim() === '') {
    work.reply.says.push({ key: 'empty-message' });
    work.reply.ask = true;
    return true;
  }
  if (cut) work.reply.says.push({ key: 'too-long-message' });
  // A code of our own is no secret of theirs, whatever it looks like.
  if (codeStartedWith(text) === null) warn(work, says);
  if (speaksOfDying(text)) {
    followLanguage(work, text, says);
    standBy(work, tools, known);
    return true;
  }
  warnOfWords(work, text, says, tools);
  return false;
}
