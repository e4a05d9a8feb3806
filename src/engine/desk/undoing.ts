import type { Case } from '../../domain/case.ts';
import { deskOf, UNDO_FOR } from '../../domain/desk-state.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Conversation } from '../conversation.ts';
import type { Agent } from '../ports/pass-store.ts';
import { changeDesk, type Work } from '../turn/work.ts';
import type { DeskCommandKind } from './command.ts';
import { POLICY } from './policy.ts';

/** Whether the agent's own act is the last thing that happened to the case, and shortly ago. */
export function mayUndo(theCase: Case, agent: Pick<Agent, 'id'>, now: Instant): boolean {
  const { undo } = deskOf(theCase);
  return undo !== null && undo.by === agent.id && now - undo.at <= UNDO_FOR;
}

const OF_TALK = ['place', 'trail', 'prompt', 'answered', 'misunderstood'] as const;

/** Keeps what an act changed, so that the one who did it can take it back. */
export function keepForUndo(
  work: Work,
  before: { readonly case: Case; readonly conversation: Conversation },
  agent: Pick<Agent, 'id'>,
  kind: DeskCommandKind,
): void {
  if (!POLICY[kind].undo || work.case === null || work.case === before.case) return;
  const { case: now, conversation } = work;
  const parts = (Object.keys(now) as (keyof Case)[]).filter((part) => now[part] !== before.case[part]);
  const { undo: _, ...desk } = deskOf(before.case);
  changeDesk(work, {
    undo: {
      by: agent.id,
      at: work.now,
      what: kind,
      before: {
        ...Object.fromEntries(parts.map((part) => [part, before.case[part] ?? null])),
        ...(parts.includes('desk') ? { desk } : {}),
      },
      talk: Object.fromEntries(
        OF_TALK.filter((part) => conversation[part] !== before.conversation[part]).map((part) => [
          part,
          before.conversation[part],
        ]),
      ),
      stands: conversation.place.state,
      lines: work.log.filter(({ author }) => author !== 'customer').map(({ number }) => number),
    },
  });
}
