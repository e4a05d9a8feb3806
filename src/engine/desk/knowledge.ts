import type { Case } from '../../domain/case.ts';
import type { Incident } from '../../domain/incident.ts';
import type { DeskStore } from '../ports/desk-store.ts';
import type { IncidentStore } from '../ports/incident-store.ts';
import type { Agent, IdentityStore, PassStore } from '../ports/pass-store.ts';
import type { TurnStore, Versioned } from '../ports/turn-store.ts';
import { type Foreknowledge, knowingNothing } from '../turn/foreknowledge.ts';
import { accountsOf } from './become-one.ts';
import type { DeskCommand } from './command.ts';

/** Another case a command is about, and the conversation it belongs to. */
export interface OtherCase {
  readonly case: Versioned<Case>;
  readonly lane: string;
}

/** What a command must know from outside, fetched before it is decided. */
export interface DeskKnowledge extends Foreknowledge {
  readonly agents: readonly Agent[];
  /** Of whoever does it, where it is for somebody else to do. */
  readonly accounts: readonly string[];
  readonly other: OtherCase | null;
  /** The incident it names. */
  readonly incident: Incident | null;
}

type Reads = Pick<TurnStore, 'loadCase'> &
  Pick<DeskStore, 'log'> &
  Pick<PassStore, 'agents'> &
  Pick<IdentityStore, 'identitiesOf'> &
  Pick<IncidentStore, 'incident'>;

/** Only what a command of this kind can ask for is read. */
export async function knowledgeFor(
  command: DeskCommand,
  agent: Pick<Agent, 'id'>,
  lane: string,
  store: Reads,
  freshIds: () => string,
): Promise<DeskKnowledge> {
  const { kind } = command;
  const line = lineNamed(command);
  return {
    ...knowingNothing(freshIds),
    lines: line === null ? [] : await store.log(lane, line - 1),
    agents: kind === 'assign' ? await store.agents() : [],
    accounts: kind === 'release_held' ? await accountsOf(store, agent.id) : [agent.id],
    other: kind === 'merge' || kind === 'split' ? await otherCase(command.other, store) : null,
    incident: kind === 'link' ? await incidentNamed(command.incident, store) : null,
  };
}

/** The line of the conversation a command is about. */
function lineNamed(command: DeskCommand): number | null {
  if (command.kind === 'amend' || command.kind === 'withdraw') return command.line;
  return command.kind === 'reply' ? (command.quotes ?? null) : null;
}

async function incidentNamed(id: string | null, store: Reads): Promise<Incident | null> {
  return id === null ? null : ((await store.incident(id))?.value ?? null);
}

async function otherCase(reference: string, store: Reads): Promise<OtherCase | null> {
  const stored = await store.loadCase(reference);
  return stored && { case: stored.case, lane: stored.conversation.value.lane };
}
