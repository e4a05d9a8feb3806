import { keptAside } from '../archive/keep.ts';
import type { Foreknowledge, ReadText } from '../foreknowledge.ts';
import { ownReference, setOut } from '../payments/switching.ts';
import { addToLog, CUSTOMER, changeConversation, record, type Work } from '../work.ts';

/**
 * Puts a text into the log and into the chain of the case it belongs to, whatever becomes of it then: what somebody said
 * was said. Gives its number; `null` where it belongs to another case and goes there before anything is made of it.
 */
export function writeDown(work: Work, read: ReadText, known: Foreknowledge): number | null {
  const elsewhere = ownReference(work, read.text, known);
  if (elsewhere !== null) {
    goElsewhere(work, read, elsewhere);
    return null;
  }
  const { safe } = read;
  const aside = keptAside(work, read);
  const line = addToLog(work, { author: 'customer', text: safe, ...(aside ? { aside } : {}) });
  if (!aside) record(work, 'message_in', CUSTOMER, { number: line }, { text: safe });
  return line;
}

/** A message that names another of the customer's cases belongs there: the conversation goes with it. */
function goElsewhere(work: Work, { safe, forwarded }: ReadText, reference: string): void {
  setOut(work, reference);
  const line = addToLog(work, { author: 'customer', text: safe });
  const { draft } = work.conversation;
  const held = [...(draft.held ?? []), { line, text: safe, at: work.now, forwarded }];
  changeConversation(work, { confirming: null, draft: { ...draft, held } });
}
