import type { LogEntry } from './conversation.ts';

/** A line as the customer may have it: of what the desk took back only that it was there. */
export function customersView(entry: LogEntry): LogEntry {
  if (!entry.withdrawn || entry.author === 'customer') return entry;
  const { edited: _, quotes: __, ...shown } = entry;
  return { ...shown, text: '', files: [], buttons: [] };
}
