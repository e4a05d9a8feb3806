import type { Case } from '../../domain/case.ts';
import { deskOf } from '../../domain/desk-state.ts';
import { DAY, type Instant } from '../../domain/instant.ts';
import { REOPEN_DAYS } from '../../domain/policy.ts';
import { type Agent, ROLES, type Role } from '../ports/pass-store.ts';
import type { DeskCommandKind, DeskRefusal } from './command.ts';
import { AGENT_COMMANDS, POLICY } from './policy.ts';

/**
 * What a role may do at the desk: the commands; with `_others` also to cases that are somebody else's or nobody's;
 * invite agents and end their access, leads and operators included with `manage_everybody`; compare the books; read reports; act on
 * all cases of an incident.
 */
export type DeskRight =
  | DeskCommandKind
  | `${DeskCommandKind}_others`
  | 'manage_agents'
  | 'manage_everybody'
  | 'manage_incidents'
  | 'read_reports'
  | 'reconcile';

const MANAGING: readonly (readonly [DeskRight, Role])[] = [
  ['manage_agents', 'lead'],
  ['manage_everybody', 'operator'],
  ['manage_incidents', 'lead'],
  ['read_reports', 'lead'],
  ['reconcile', 'lead'],
];

function atLeast(role: Role, least: Role | null): boolean {
  return least !== null && ROLES.indexOf(role) >= ROLES.indexOf(least);
}

/** Every right there is, with the least role that has it. */
const LEAST: ReadonlyMap<DeskRight, Role> = new Map([
  ...AGENT_COMMANDS.map((kind) => [kind, POLICY[kind].role] as const),
  ...AGENT_COMMANDS.flatMap((kind) => {
    const { others } = POLICY[kind];
    return others === null ? [] : [[`${kind}_others`, others] as const];
  }),
  ...MANAGING,
]);

export function rightsOf(role: Role): readonly DeskRight[] {
  return [...LEAST].filter(([, least]) => atLeast(role, least)).map(([right]) => right);
}

export function hasRight({ role, active }: Pick<Agent, 'role' | 'active'>, right: DeskRight): boolean {
  return active && atLeast(role, LEAST.get(right) ?? null);
}

/** Nobody may hand out a role above their own. */
export function mayManage(role: Role, other: Role): boolean {
  return atLeast(role, LEAST.get(other === 'agent' ? 'manage_agents' : 'manage_everybody') ?? null);
}

/** Why this agent cannot do it to the case as it stands; `null` if they can. What it is about is checked elsewhere. */
export function refusalOf(
  agent: Pick<Agent, 'id' | 'role' | 'active'>,
  kind: DeskCommandKind,
  theCase: Pick<Case, 'owner' | 'stage' | 'decision' | 'closedAt' | 'desk'>,
  now: Instant,
): Extract<DeskRefusal, 'not_allowed' | 'taken' | 'not_owner' | 'already_decided' | 'not_decided'> | null {
  const { role, stage, whose, others } = POLICY[kind];
  if (!agent.active || !atLeast(agent.role, role)) return 'not_allowed';
  if (theCase.stage === 'collecting') return 'not_decided';
  const decided = theCase.stage !== 'handed_over';
  if (stage === 'decided' && !decided) return 'not_decided';
  if (stage === 'open' && decided) return 'already_decided';
  const ended = isLongDecided(theCase, now) || deskOf(theCase).mergedInto !== null;
  if (kind === 'reopen' && ended) return 'already_decided';
  if (whose === 'owned' && theCase.owner === null) return 'not_owner';
  if (whose === 'any' || theCase.owner === agent.id || atLeast(agent.role, others)) return null;
  if (theCase.owner !== null) return 'taken';
  return whose === 'nobodys' ? null : 'not_owner';
}

/** A second pair of eyes: whoever wrote it, by any of their accounts, cannot release it, unless the whole shop is theirs. */
export function mayRelease(
  { id, role }: Pick<Agent, 'id' | 'role'>,
  writer: string,
  accounts: readonly string[] = [id],
): boolean {
  return !accounts.includes(writer) || role === 'operator';
}

function isLongDecided({ decision, closedAt }: Pick<Case, 'decision' | 'closedAt'>, now: Instant): boolean {
  return now - (decision?.at ?? closedAt ?? now) > REOPEN_DAYS * DAY;
}
