import type { Case } from '../../../domain/case.ts';
import type { LogEntry } from '../../../engine/conversation.ts';
import { maskerFor } from './masker.ts';
import type { TalkEntry } from './view-model.ts';

/**
 * The part of a conversation that belongs to a case: what was said in it, and what was said before there was a case,
 * back to the case before it.
 */
export function talkOf(log: readonly LogEntry[], reference: string): readonly LogEntry[] {
  const first = log.findIndex((entry) => entry.case === reference);
  if (first < 0) return [];
  const before = log.slice(0, first).findLastIndex((entry) => entry.case !== null);
  return log.filter(
    (entry, index) => entry.case === reference || (entry.case === null && index > before && index < first),
  );
}

/** The lines as an agent sees them: numbers, accounts, phones and e-mails shortened. */
export function talkView(log: readonly LogEntry[], theCase: Case): readonly TalkEntry[] {
  const mask = maskerFor(theCase);
  return talkOf(log, theCase.reference).map((entry) => talkEntry(entry, theCase, mask));
}

function talkEntry(
  entry: LogEntry,
  { exhibits }: Pick<Case, 'exhibits'>,
  mask: (text: string) => string,
): TalkEntry {
  return {
    number: entry.number,
    author: entry.author,
    name: entry.name,
    text: mask(entry.text),
    edited: entry.edited === undefined ? null : mask(entry.edited),
    files: entry.files.map(({ sha256, name, mediaType, bytes }) => ({
      sha256,
      name: mask(name),
      mediaType,
      bytes,
      exhibit: exhibits.find((exhibit) => exhibit.sha256 === sha256)?.number ?? null,
    })),
    options: entry.buttons.map((button) => mask(button.label)),
    at: entry.at,
  };
}
