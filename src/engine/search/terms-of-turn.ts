import type { Case } from '../../domain/case.ts';
import type { LogEntry } from '../conversation.ts';
import type { LineEdit } from '../ports/turn-store.ts';
import type { Work } from '../turn/work.ts';
import { termsOfCase, termsOfText } from './terms.ts';

/**
 * Terms that a turn adds to its case: of what was stated anew, said by a person, or noted. None before the case is at
 * the desk, where nobody looks for it yet: most turns of a story would write a few, each far from the others.
 */
export function termsOfTurn({ case: now, stored, log, edits }: Work): string[] {
  if (now === null || stored === null || stored.handedOverAt === null) return [];
  const known = new Set(termsOfCase(stored));
  const stated = now.facts === stored.facts ? [] : termsOfCase(now).filter((term) => !known.has(term));
  return [...new Set([...stated, ...termsOfWords(now, log, edits, stored.notes.length)])];
}

/** All terms of a case as it reaches the desk. `lines`: of its whole conversation, this turn's too. */
export function termsOfHandOver(
  now: Case,
  lines: readonly LogEntry[],
  edits: readonly LineEdit[],
): readonly string[] {
  const first = lines.findIndex(({ case: about }) => about === now.reference);
  // What was said before there was a case belongs to the one that it opened.
  const before = lines.slice(0, Math.max(first, 0));
  const opening = before.slice(before.findLastIndex(({ case: about }) => about !== null) + 1);
  const said = lines.map((line) => (opening.includes(line) ? { ...line, case: now.reference } : line));
  return [...new Set([...termsOfCase(now), ...termsOfWords(now, said, edits, 0)])];
}

function termsOfWords(
  { reference, notes }: Case,
  lines: readonly LogEntry[],
  edits: readonly LineEdit[],
  noted: number,
): string[] {
  const said = lines.filter(({ author, case: about }) => author !== 'zhaodan' && about === reference);
  const texts = [
    ...said.flatMap(({ text, edited = '' }) => [text, edited]),
    ...[...edits, ...notes.slice(noted)].map(({ text }) => text),
  ];
  return texts.flatMap(termsOfText);
}
