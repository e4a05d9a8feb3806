import { caseTalk } from '../case-talk.ts';
import type { Tools } from '../tools.ts';
import { advance } from './advance.ts';
import { askAbout } from './disputes/contradicting.ts';
import { freeAnswerAgain } from './facts/free-answer.ts';
import { fileFacts } from './facts/state-facts.ts';
import { warn } from './feelings/feelings.ts';
import { warnOfWords } from './feelings/warnings.ts';
import type { Foreknowledge, ReadText } from './foreknowledge.ts';
import { CUSTOMER, changeCase, currentCase, record, type Work } from './work.ts';

/**
 * An edited message is a correction: the new words stand beside the old ones, and so do the values. Only what the
 * customer wrote themselves, in the case that is talked about, can be edited.
 */
export function takeEdit(
  work: Work,
  of: number | null,
  { text, says, safe, stated }: ReadText,
  tools: Tools,
  known: Foreknowledge,
): void {
  warn(work, says);
  warnOfWords(work, text, says, tools);
  if (of === null || !isOwnText(work, of, known)) {
    work.reply.says.push({ key: 'edit-not-possible' });
    return;
  }
  work.edits.push({ number: of, text: safe });
  record(work, 'message_in', CUSTOMER, { number: of, edited: true }, { text: safe });
  const source = { kind: 'message', id: String(of) } as const;
  const free = freeAnswerAgain(work, of, text, tools).filter(
    ({ name }) => !stated.some((each) => each.name === name),
  );
  const filed = fileFacts(work, [...stated, ...free], source);
  if (currentCase(work)?.stage === 'handed_over') changeCase(work, { waitingFor: 'desk' });
  askAbout(work, filed);
  if (filed.length > 0) advance(work, { type: 'told' }, tools, known);
  work.reply.ask = filed.length > 0;
}

function isOwnText(work: Work, of: number, { lines }: Foreknowledge): boolean {
  const said = [...lines, ...work.log];
  const entry = said.find(({ number }) => number === of);
  if (entry?.author !== 'customer' || entry.pressed || entry.files.length > 0) return false;
  const talkOf = (reference: string) => caseTalk(said, reference);
  const current = work.conversation.case;
  if (current !== null) return talkOf(current).includes(entry);
  return !said.some((each) => each.case !== null && talkOf(each.case).includes(entry));
}
