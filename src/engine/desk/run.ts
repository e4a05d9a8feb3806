import type { Case } from '../../domain/case.ts';
import { known } from '../../domain/fact.ts';
import type { Announcer } from '../ports/announcer.ts';
import type { Agent } from '../ports/pass-store.ts';
import type { Tools } from '../tools.ts';
import { commitOne } from '../turn/commit-one.ts';
import { compose } from '../turn/compose.ts';
import { finish } from '../turn/finish.ts';
import { type Foreknowledge, knowingNothing } from '../turn/foreknowledge.ts';
import { id, type Sources } from '../turn/prepare.ts';
import { openWork } from '../turn/work.ts';
import { applyCommand } from './apply.ts';
import type { DeskAnswer, DeskCommand } from './command.ts';

export interface DeskParts {
  readonly sources: Sources;
  readonly announcer: Announcer;
  readonly tools: Tools;
}

const MOST_RACES = 20;

/** Runs an agent's command as one turn. When somebody was faster it is judged again on the case as it is now. */
export async function runDeskCommand(
  parts: DeskParts,
  agent: Agent,
  command: DeskCommand,
): Promise<DeskAnswer> {
  const { sources, announcer, tools } = parts;
  for (let race = 0; race < MOST_RACES; race += 1) {
    const stored = await sources.store.loadCase(command.reference);
    if (stored === null) return { kind: 'refused', why: 'not_found' };
    const { lane } = stored.conversation.value;
    const work = openWork(sources.clock.now(), lane, stored.conversation, stored.case);
    const before = work.conversation.place.state;
    const refusal = applyCommand(work, agent, command, tools, await knowledgeFor(command, lane, sources));
    if (refusal)
      return { kind: 'refused', why: refusal, case: stored.case.value, owner: stored.case.value.owner };
    compose(work, before, tools, () => id(sources.randomness));
    work.handled.push(`desk:${agent.id}:${command.key}`);
    const outcome = await commitOne(sources.store, finish(work));
    if (outcome === 'stale') continue;
    if (outcome === 'done') {
      announcer.lane(lane);
      announcer.desk();
      const whole = revealedBy(command, stored.case.value);
      return { kind: 'done', case: work.case ?? stored.case.value, ...(whole && { revealed: whole }) };
    }
    const now = await sources.store.loadCase(command.reference);
    return { kind: 'done', case: now?.case.value ?? stored.case.value };
  }
  throw new Error('the command lost every race');
}

/** What the command that was just recorded lets the agent see. */
function revealedBy(command: DeskCommand, { facts }: Case): string | undefined {
  return command.kind === 'reveal' ? known(facts, command.fact)?.value : undefined;
}

/** Only who changes a line has to know it. */
async function knowledgeFor(
  command: DeskCommand,
  lane: string,
  { store, randomness }: Sources,
): Promise<Foreknowledge> {
  const nothing = knowingNothing(() => id(randomness));
  return command.kind === 'amend' ? { ...nothing, lines: await store.log(lane, command.line - 1) } : nothing;
}
