import type { LogEntry } from '../conversation.ts';
import type { DeskAct } from './act.ts';

/** The line of this number, where an agent said it in this case and it still stands. */
export function agentsLine({ theCase, knowledge }: DeskAct, line: number): LogEntry | null {
  const said = knowledge.lines.find(({ number }) => number === line);
  if (said?.author !== 'agent' || said.case !== theCase.reference || said.withdrawn) return null;
  return said;
}
