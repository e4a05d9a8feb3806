import type { LogEntry } from './conversation.ts';
import type { Tracer } from './ports/tracer.ts';
import type { Turn } from './ports/turn-store.ts';

/** The name under which the sending of a line follows from the turn that wrote it. */
export function lineName({ lane, number }: Pick<LogEntry, 'lane' | 'number'>): string {
  return `${lane}#${number}`;
}

/** What a turn says is sent later; before it is committed, because then it may go at once. */
export function promiseLines({ log, edits, lane }: Turn, { promise }: Tracer): void {
  for (const line of log) if (line.author !== 'customer') promise(lineName(line));
  for (const { number } of edits) promise(lineName({ lane, number }));
}
