import type { Locale } from '../../../domain/locale.ts';
import type { Agent } from '../../ports/pass-store.ts';
import type { Texts } from '../../ports/texts.ts';

/** The program itself, where it writes a note into a case. */
export const PROGRAM_AGENT: Agent = { id: 'zhaodan', name: '', role: 'agent', active: true };

/** Who signs in by the link that is printed at a start, and has given no name. */
export const OPERATOR: Agent = { id: 'operator', name: '店家', role: 'operator', active: true };

/** An agent's name; where it is the one the program gave, in the language of whoever reads it. */
export function agentName(
  { id, name }: Pick<Agent, 'id' | 'name'>,
  texts: Pick<Texts, 'word'>,
  locale: Locale,
): string {
  return id === OPERATOR.id && name === OPERATOR.name ? texts.word({ key: 'desk-operator' }, locale) : name;
}

/** An agent's name by their id, in the words of a desk for one who left and for the program. */
export function nameOfAgents(
  agents: readonly Agent[],
  words: { readonly gone: string; readonly program: string },
  texts: Pick<Texts, 'word'>,
  locale: Locale,
): (id: string) => string {
  const names = new Map(agents.map((agent) => [agent.id, agentName(agent, texts, locale)]));
  return (id) => names.get(id) ?? (id === PROGRAM_AGENT.id ? words.program : words.gone);
}
