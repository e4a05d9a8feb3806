import type { Case } from '../../domain/case.ts';
import { contradictions } from '../../domain/contradictions.ts';
import { deskOf } from '../../domain/desk-state.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Agent } from '../ports/pass-store.ts';
import type { DeskCommandKind } from './command.ts';
import { refusalOf } from './permissions.ts';
import { AGENT_COMMANDS } from './policy.ts';
import { mayUndo } from './undoing.ts';

type Subject = (theCase: Case, agent: Pick<Agent, 'id'>, now: Instant) => boolean;

/** Commands that are about something of the case that need not be there. */
const SUBJECTS: Partial<Record<DeskCommandKind, Subject>> = {
  release_held: (theCase) => deskOf(theCase).held.length > 0,
  drop_held: (theCase) => deskOf(theCase).held.length > 0,
  split: (theCase) => deskOf(theCase).merged.length > 0,
  settle: ({ facts }) => contradictions(facts).length > 0,
  // What was found out comes to each case through its incident.
  find: () => false,
  keep_promise: (theCase) => deskOf(theCase).promises.some(({ keptAt }) => keptAt === null),
  seen: (theCase) => deskOf(theCase).flags.length > 0,
  undo: mayUndo,
};

/** The commands that would be accepted now, for a door that shows no others. */
export function offeredTo(agent: Agent, theCase: Case, now: Instant): readonly DeskCommandKind[] {
  return AGENT_COMMANDS.filter(
    (kind) =>
      refusalOf(agent, kind, theCase, now) === null && (SUBJECTS[kind]?.(theCase, agent, now) ?? true),
  );
}
