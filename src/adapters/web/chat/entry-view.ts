import type { LogEntry } from '../../../engine/conversation.ts';

/** A line of the conversation as the page gets it: the log entry without its lane. */
export type EntryView = Omit<LogEntry, 'lane'>;

/** What somebody else took back is gone for the customer; that it was there is not. */
export function viewEntry({ lane: _, ...shown }: LogEntry): EntryView {
  if (!shown.withdrawn || shown.author === 'customer') return shown;
  const { edited: _edited, quotes: _quotes, ...rest } = shown;
  return { ...rest, text: '', files: [], buttons: [] };
}
