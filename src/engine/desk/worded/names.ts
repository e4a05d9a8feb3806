import type { Agent } from '../../ports/pass-store.ts';

/** The program itself, where it writes a note into a case. */
export const PROGRAM_AGENT: Agent = { id: 'zhaodan', name: '', role: 'agent', active: true };

/** An agent's name by their id, in the words of a desk for one who left and for the program. */
export function nameOfAgents(
  agents: readonly Agent[],
  words: { readonly gone: string; readonly program: string },
): (id: string) => string {
  const names = new Map(agents.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? (id === PROGRAM_AGENT.id ? words.program : words.gone);
}
