import type { Case } from '../../domain/case.ts';
import { deskOf } from '../../domain/desk-state.ts';
import type { Announcer } from '../ports/announcer.ts';
import type { Agent } from '../ports/pass-store.ts';
import type { TurnStore } from '../ports/turn-store.ts';
import type { Tools } from '../tools.ts';
import { keepTime } from '../turn/clocks/keep-time.ts';
import { commitOne } from '../turn/commit-one.ts';
import { finish } from '../turn/finish.ts';
import { id, type Sources } from '../turn/prepare.ts';
import { compose } from '../turn/reply/compose.ts';
import { changeDesk, openWork, type Work } from '../turn/work.ts';
import { applyCommand } from './apply.ts';
import type { DeskAnswer, DeskCommand } from './command.ts';
import { knowledgeFor } from './knowledge.ts';
import { saidBack } from './said-back.ts';
import { keepForUndo } from './undoing.ts';

export interface DeskParts {
  readonly sources: Sources;
  readonly announcer: Announcer;
  readonly tools: Tools;
  /** Something arrived in another lane. */
  readonly wake: (lane: string) => void;
}

const MOST_RACES = 20;

/** Runs an agent's command as one turn. When somebody was faster it is judged again on the case as it is now. */
export async function runDeskCommand(
  parts: DeskParts,
  agent: Agent,
  command: DeskCommand,
): Promise<DeskAnswer> {
  const { sources, announcer, tools, wake } = parts;
  const { store, clock, randomness } = sources;
  const freshIds = () => id(randomness);
  const key = `desk:${agent.id}:${command.key}`;
  for (let race = 0; race < MOST_RACES; race += 1) {
    const stored = await store.loadCase(command.reference);
    if (stored === null) return { kind: 'refused', why: 'not_found' };
    const before = { case: stored.case.value, conversation: stored.conversation.value };
    const { lane, place } = before.conversation;
    const knowledge = await knowledgeFor(command, agent, lane, store, freshIds);
    const work = openWork(clock.now(), lane, stored.conversation, stored.case);
    const actor = { kind: 'agent', id: agent.id } as const;
    const refusal = applyCommand({ work, theCase: before.case, agent, actor, tools, knowledge }, command);
    if (refusal) {
      // What it did already may be just what stands in its way.
      if (await store.wasHandled(key)) return alreadyDone(store, before.case);
      return { kind: 'refused', why: refusal, case: before.case, owner: before.case.owner };
    }
    compose(work, place.state, tools, freshIds);
    if (work.case?.owner === agent.id) lookedAt(work);
    keepTime(work, tools.shop, command.kind === 'undo');
    keepForUndo(work, before, agent, command.kind);
    work.handled.push(key);
    const outcome = await commitOne(store, finish(work));
    if (outcome === 'stale') continue;
    if (outcome === 'done') {
      announcer.lane(lane);
      announcer.desk();
      for (const letter of work.letters) wake(letter.lane);
      const theCase = work.case ?? before.case;
      return { kind: 'done', case: theCase, ...saidBack(command, before.case, theCase, tools.shop) };
    }
    return alreadyDone(store, before.case);
  }
  throw new Error('the command lost every race');
}

/** The same key twice is one act: its case, as it stands since. */
async function alreadyDone(store: Pick<TurnStore, 'loadCase'>, before: Case): Promise<DeskAnswer> {
  const now = await store.loadCase(before.reference);
  return { kind: 'done', case: now?.case.value ?? before };
}

/** Whoever acts on their own case has seen it. */
function lookedAt(work: Work): void {
  const changed = work.case !== work.stored;
  if (changed && work.case && deskOf(work.case).flags.length > 0) changeDesk(work, { flags: [] });
}
