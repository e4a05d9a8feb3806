import type { LogEntry } from '../../../engine/conversation.ts';

/** A line of the conversation as the page gets it: the log entry without its lane. */
export type EntryView = Omit<LogEntry, 'lane'>;

export function viewEntry({ lane: _, ...shown }: LogEntry): EntryView {
  return shown;
}
