import type { Locale } from '../../../../domain/locale.ts';
import type { EntryView } from '../entry-view.ts';

/** What the server tells of a conversation. */
export interface Told {
  readonly entries: readonly EntryView[];
  readonly locale: Locale | null;
  /** The prompt whose buttons still work. */
  readonly prompt: string | null;
}

/** How many lines are asked for again at each change, so that edits of them are seen. */
const OVERLAP = 40;

export function askFrom(entries: readonly EntryView[]): number {
  return Math.max(0, (entries.at(-1)?.number ?? 0) - OVERLAP);
}

/** The lines up to `after` as they were and the rest as told; `null` where lines are gone and all must be asked for. */
export function joinEntries(
  known: readonly EntryView[],
  told: readonly EntryView[],
  after: number,
): readonly EntryView[] | null {
  if (after > 0 && told[0]?.number !== after + 1) return null;
  return [...known.filter(({ number }) => number <= after), ...told];
}

/** The customer's last words, if they may still be changed: typed, no command, no button. */
export function editable(entries: readonly EntryView[]): EntryView | null {
  const mine = entries.findLast((entry) => entry.author === 'customer');
  if (mine === undefined || mine.text.trim() === '' || mine.text.startsWith('/')) return null;
  const pressed = entries.some(
    (entry) => entry.number < mine.number && entry.buttons.some(({ label }) => label === mine.text),
  );
  return pressed ? null : mine;
}

/** A fingerprint in hex, grouped or not, with a letter so that it is no payment number; or a signature. */
const SEAL = /(?<![\w+/])(?:(?=[\d ]*[a-f])[0-9a-f]{4}(?: ?[0-9a-f]{4}){3,}|[\w+/]{40,}={0,2})(?![\w+/])/;

/** A receipt is what names a case and seals it. */
export function isReceipt({ author, text }: EntryView): boolean {
  return author === 'zhaodan' && /\bZD-[0-9A-Z]{4}-[0-9A-Z]{2}\b/.test(text) && SEAL.test(text);
}
