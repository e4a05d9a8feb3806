import type { LogEntry } from '../conversation.ts';
import type { Work } from '../turn/work.ts';
import { termsOfCase, termsOfText } from './terms.ts';

/**
 * Terms that a turn adds to its case: of what was stated anew, said by a person, or noted. `before`: what was said
 * before there was a case, which belongs to the one that this turn opens.
 */
export function termsOfTurn({ case: now, stored, log, edits }: Work, before: readonly LogEntry[]): string[] {
  if (now === null) return [];
  const known = new Set(stored === null ? [] : termsOfCase(stored));
  const stated = now.facts === stored?.facts ? [] : termsOfCase(now).filter((term) => !known.has(term));
  const opens = stored === null;
  const since = before.findLastIndex(({ case: about }) => about !== null) + 1;
  const said = [...(opens ? before.slice(since) : []), ...log].filter(
    ({ author, case: about }) =>
      author !== 'zhaodan' && (about === now.reference || (opens && about === null)),
  );
  const noted = now.notes.slice(stored?.notes.length ?? 0);
  const texts = [...said, ...edits, ...noted].map(({ text }) => text);
  return [...new Set([...stated, ...texts.flatMap(termsOfText)])];
}
