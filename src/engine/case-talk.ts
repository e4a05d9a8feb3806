import type { LogEntry } from './conversation.ts';

/**
 * The lines of a conversation that belong to a case, whoever looks at them: what was said in it, and what was said
 * outside of any case before it, since the case before it began. No line belongs to two cases; what was said after the
 * last one began, and outside of it, belongs to none yet. The customer's own archive is never part of it.
 */
export function caseTalk(log: readonly LogEntry[], reference: string): readonly LogEntry[] {
  const first = log.findIndex((entry) => entry.case === reference);
  if (first < 0) return [];
  const begun = new Set<string>();
  let before = -1;
  for (const [index, entry] of log.slice(0, first).entries()) {
    if (entry.case === null || begun.has(entry.case)) continue;
    begun.add(entry.case);
    before = index;
  }
  return log.filter(
    (entry, index) =>
      !entry.aside && (entry.case === reference || (entry.case === null && index > before && index < first)),
  );
}
