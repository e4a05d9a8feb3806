import type { LogEntry } from '../../../engine/conversation.ts';
import { customersView } from '../../../engine/customers-view.ts';

/** A line of the conversation as the page gets it: the log entry without its lane. */
export type EntryView = Omit<LogEntry, 'lane'>;

export function viewEntry(entry: LogEntry): EntryView {
  const { lane: _, ...shown } = customersView(entry);
  return shown;
}
