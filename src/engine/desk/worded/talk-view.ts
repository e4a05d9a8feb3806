import type { Case } from '../../../domain/case.ts';
import { caseTalk } from '../../case-talk.ts';
import type { LogEntry } from '../../conversation.ts';
import type { Undelivered } from '../../ports/desk-store.ts';
import { maskerFor } from './masker.ts';
import type { TalkEntry } from './talk-model.ts';

/** The lines as an agent sees them: numbers, accounts, phones and e-mails shortened. */
export function talkView(
  log: readonly LogEntry[],
  theCase: Case,
  undelivered: readonly Undelivered[] = [],
): readonly TalkEntry[] {
  const mask = maskerFor(theCase);
  const whys = new Map(undelivered.map(({ number, why }) => [number, why]));
  return caseTalk(log, theCase.reference).map((entry) => ({
    ...talkEntry(entry, theCase, mask),
    undelivered: whys.get(entry.number) ?? null,
  }));
}

function talkEntry(
  entry: LogEntry,
  { exhibits }: Pick<Case, 'exhibits'>,
  mask: (text: string) => string,
): Omit<TalkEntry, 'undelivered'> {
  return {
    number: entry.number,
    author: entry.author,
    name: entry.name,
    text: mask(entry.text),
    edited: entry.edited === undefined ? null : mask(entry.edited),
    quotes: entry.quotes ? { ...entry.quotes, text: mask(entry.quotes.text) } : null,
    withdrawn: entry.withdrawn === true,
    pressed: entry.pressed === true,
    files: (entry.author === 'zhaodan' ? [] : entry.files).map(({ sha256, name, mediaType, bytes }) => ({
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
