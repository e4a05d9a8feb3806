import type { Phrase } from '../ports/texts.ts';
import type { Tools } from '../tools.ts';
import type { Foreknowledge } from './foreknowledge.ts';
import { addToLog, changeConversation, type Work } from './work.ts';

/** What stays after a deletion, by what the store calls it: `appeal:ZD-…`, `chain:ZD-…`. */
const KEPT: Readonly<Record<string, string>> = { appeal: 'kept-open-appeals', chain: 'kept-chain' };

/**
 * What was pressed stands in the log like every press, and what went and what stays stands right below it, before a new
 * greeting; the question is answered, so that nothing of it can be pressed again.
 */
export function takeDeletion(
  work: Work,
  before: string,
  forgotten: NonNullable<Foreknowledge['forgotten']>,
  { texts }: Tools,
): void {
  const word = (phrase: Phrase) => texts.word(phrase, work.conversation.locale);
  changeConversation(work, { confirming: null, prompt: null });
  addToLog(work, { author: 'customer', text: word({ key: 'option-delete-yes' }), pressed: true });
  const says = wordsFor(forgotten);
  if (before === '') addToLog(work, { author: 'zhaodan', text: says.map(word).join('\n\n') });
  else work.reply.says.push(...says);
}

function wordsFor({ deleted, kept }: NonNullable<Foreknowledge['forgotten']>): readonly Phrase[] {
  const kinds = new Set(kept.flatMap((name) => KEPT[name.split(':', 1)[0] ?? ''] ?? []));
  const done = kinds.has('kept-open-appeals') ? 'delete-partly' : 'delete-done';
  const gone = { key: deleted.length > 0 ? done : 'delete-nothing' };
  if (kinds.size === 0) return [gone];
  return [gone, { key: 'delete-kept', args: { kept: [...kinds].map((key) => ({ key })) } }];
}
