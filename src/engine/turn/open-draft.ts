import { openCase } from './acts.ts';
import type { Foreknowledge } from './foreknowledge.ts';
import { setClock, type Work } from './work.ts';

/** A second look at a draft that could not become a case in its own turn. */
export const OPEN = 'open';

/** A story that was begun, or a human called, in the turn that left another case becomes a case in the next. */
function waitsForCase({ conversation }: Work): boolean {
  const { consentAt, draft, case: reference, humanWished = false } = conversation;
  const told = Object.keys(draft.facts).length > 0 || draft.files.length > 0;
  return consentAt !== null && reference === null && (told || humanWished);
}

export function openDraft(work: Work, knowledge: Foreknowledge): void {
  if (work.case === null && waitsForCase(work)) openCase(work, knowledge.freshReference);
}

export function openLater(work: Work): void {
  if (waitsForCase(work) && !work.conversation.arriving) setClock(work, OPEN, work.now);
}
