import type { Case } from '../../../src/domain/case.ts';
import type { DeskAnswer, DeskCommand } from '../../../src/engine/desk/command.ts';
import type { Agent } from '../../../src/engine/ports/pass-store.ts';
import type { Rehearsal } from '../../../src/wiring/rehearsal.ts';
import { ALL_AT_ONCE, begin } from '../rehearsal.ts';

export const LIN: Agent = { id: 'lin', name: '小林', role: 'agent', active: true };
export const ZHAO: Agent = { id: 'zhao', name: '赵敏', role: 'agent', active: true };
export const LEAD: Agent = { id: 'lead', name: '周组长', role: 'lead', active: true };
const TEAM: readonly Agent[] = [LIN, ZHAO, LEAD];

/** Another payment than that of the first story. */
export const OTHER_PAYMENT = ALL_AT_ONCE.replaceAll('4200002345', '4200009999').replaceAll(
  'XC2026',
  'XD2026',
);

export type Act = DeskCommand extends infer C
  ? C extends DeskCommand
    ? Omit<C, 'key' | 'reference'>
    : never
  : never;

let pressed = 0;
/** An agent does something to a case; what follows from it has happened when this resolves. */
export async function act(talk: Rehearsal, agent: Agent, reference: string, what: Act): Promise<DeskAnswer> {
  pressed += 1;
  const answer = await talk.engine.run(agent, { ...what, key: `press-${pressed}`, reference } as DeskCommand);
  await talk.pass(0);
  return answer;
}

/** Why it was refused, `done` where it was not. */
export async function tried(talk: Rehearsal, agent: Agent, reference: string, what: Act): Promise<string> {
  const answer = await act(talk, agent, reference, what);
  return answer.kind === 'refused' ? answer.why : answer.kind;
}

/** A customer who told everything and handed it over. */
export async function submitted(
  options: Parameters<typeof begin>[0] = {},
  story = ALL_AT_ONCE,
): Promise<{ readonly talk: Rehearsal; readonly reference: string }> {
  const talk = begin(options);
  for (const agent of TEAM) await talk.store.saveAgent(agent);
  await talk.say(story);
  await talk.press('agree');
  await talk.press('submit');
  return { talk, reference: (await talk.case())?.reference ?? '' };
}

export async function caseOf(talk: Rehearsal, reference: string): Promise<Case> {
  const row = await talk.store.row(reference);
  if (!row) throw new Error(`there is no case ${reference}`);
  return row.case;
}

export async function acts(talk: Rehearsal, reference: string): Promise<string[]> {
  return (await talk.store.audit(reference)).events.map(({ type }) => type);
}
