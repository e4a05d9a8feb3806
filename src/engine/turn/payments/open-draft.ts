import { openCase } from '../acts.ts';
import { setClock } from '../clocks/clocks.ts';
import type { Foreknowledge } from '../foreknowledge.ts';
import type { Work } from '../work.ts';

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
  if (waitsForCase(work) && !work.conversation.arriving) setClock(work, 'open', work.now);
}
