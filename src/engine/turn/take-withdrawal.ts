import type { LogEntry } from '../conversation.ts';
import type { Foreknowledge } from './foreknowledge.ts';
import { CUSTOMER, changeCase, currentCase, record, type Work } from './work.ts';

/**
 * The customer took a message back. What it proved is kept, since it was given; whoever reads the conversation sees
 * that it was taken back. Nothing is said about it: they know what they did.
 */
export function takeWithdrawal(work: Work, of: number | null, { lines }: Foreknowledge): void {
  const entry = lines.find(({ number }) => number === of);
  if (entry?.author !== 'customer' || entry.withdrawn) return;
  for (const { number, text } of [entry, ...filesBefore(entry, lines)])
    work.edits.push({ number, text, withdrawn: true });
  record(work, 'message_withdrawn', CUSTOMER, { number: entry.number });
  if (currentCase(work)?.stage === 'handed_over') changeCase(work, { waitingFor: 'desk' });
}

/** Files that were sent with these words stand in a line of their own right before them. */
function filesBefore(entry: LogEntry, lines: readonly LogEntry[]): readonly LogEntry[] {
  return lines.filter(
    ({ number, author, files, at }) =>
      number === entry.number - 1 && author === 'customer' && files.length > 0 && at === entry.at,
  );
}
