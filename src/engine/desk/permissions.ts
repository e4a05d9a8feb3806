import type { Case } from '../../domain/case.ts';
import { DAY, type Instant } from '../../domain/instant.ts';
import type { Agent, Role } from '../ports/pass-store.ts';
import type { DeskCommandKind, DeskRefusal } from './command.ts';

/** What agents may do to a case: every command there is. */
export const AGENT_COMMANDS = [
  'claim',
  'release',
  'note',
  'reply',
  'amend',
  'ask',
  'resolve',
  'reject',
  'reopen',
  'reveal',
  'look',
  'export',
] as const satisfies readonly DeskCommandKind[];

/** What a role may do at the desk: the commands, and the acts that reach beyond one's own cases. */
export const DESK_RIGHTS = [
  ...AGENT_COMMANDS,
  /** Give back a case somebody else owns. */
  'release_others',
  /** See a fact or an exhibit in full, or take the bundle, of a case somebody else owns, or nobody. */
  'reveal_others',
  /** Invite an agent, make a new link for one, or end their access. */
  'manage_agents',
  /** The same for leads and operators. */
  'manage_everybody',
] as const;
export type DeskRight = (typeof DESK_RIGHTS)[number];

const LEAD = [...AGENT_COMMANDS, 'release_others', 'reveal_others', 'manage_agents'] as const;

const RIGHTS: Readonly<Record<Role, readonly DeskRight[]>> = {
  agent: AGENT_COMMANDS,
  lead: LEAD,
  operator: [...LEAD, 'manage_everybody'],
};

export function rightsOf(role: Role): readonly DeskRight[] {
  return RIGHTS[role];
}

export function mayRun(role: Role, right: DeskRight): boolean {
  return RIGHTS[role].includes(right);
}

/** Nobody may hand out a role above their own. */
export function mayManage(role: Role, other: Role): boolean {
  return mayRun(role, other === 'agent' ? 'manage_agents' : 'manage_everybody');
}

/** How long a decided case can be taken up again. */
export const REOPEN_DAYS = 7;

/** Why this agent cannot do it to the case as it stands; `null` if they can. Words are checked elsewhere. */
export function refusalOf(
  agent: Pick<Agent, 'id' | 'role' | 'active'>,
  kind: DeskCommandKind,
  theCase: Pick<Case, 'owner' | 'stage' | 'decision' | 'closedAt'>,
  now: Instant,
): Exclude<DeskRefusal, 'not_found' | 'empty' | 'nothing_known'> | null {
  if (!agent.active || !mayRun(agent.role, kind)) return 'not_allowed';
  const decided = theCase.stage === 'decided' || theCase.stage === 'closed';
  if (kind === 'reopen') {
    if (!decided) return 'not_decided';
    return now - (theCase.decision?.at ?? theCase.closedAt ?? now) > REOPEN_DAYS * DAY
      ? 'already_decided'
      : null;
  }
  if (theCase.stage === 'collecting') return 'not_decided';
  if (kind === 'note') return null;
  const looks = kind === 'reveal' || kind === 'look' || kind === 'export';
  if (decided && !looks) return 'already_decided';
  if (theCase.owner === agent.id) return null;
  if (looks && mayRun(agent.role, 'reveal_others')) return null;
  if (theCase.owner === null) return kind === 'claim' ? null : 'not_owner';
  return kind === 'release' && mayRun(agent.role, 'release_others') ? null : 'taken';
}
