import type { Case } from '../../domain/case.ts';
import { deskOf } from '../../domain/desk-state.ts';
import type { Instant } from '../../domain/instant.ts';
import type { QueueList } from '../../engine/ports/queue-store.ts';

/** What a list is chosen and sorted by; nothing of it is personal. */
export interface Listed {
  readonly open: boolean;
  readonly owner: string | null;
  readonly waitingFor: Case['waitingFor'];
  /** Since when whoever is waited for has been. */
  readonly since: Instant;
  /** When the next of its clocks runs out; `null` where none runs. */
  readonly dueAt: Instant | null;
  readonly held: number;
}

export function listedOf(theCase: Case): Listed {
  const { waitingSince, clocks, held } = deskOf(theCase);
  const due = clocks.flatMap(({ dueAt }) => dueAt ?? []);
  return {
    open: theCase.stage === 'handed_over',
    owner: theCase.owner,
    waitingFor: theCase.waitingFor,
    since: waitingSince ?? theCase.handedOverAt ?? theCase.openedAt,
    dueAt: due.length === 0 ? null : Math.min(...due),
    held: held.length,
  };
}

/** Whether a case that was handed over stands in a list. The SQL of the stores says the same. */
export function standsIn(list: QueueList, listed: Listed, agent: string, now: Instant): boolean {
  const { open, owner, waitingFor, dueAt, held } = listed;
  if (list === 'decided') return !open;
  if (!open) return false;
  switch (list) {
    case 'unclaimed':
      return owner === null;
    case 'mine':
      return owner === agent && waitingFor !== 'customer';
    case 'others':
      return owner !== null && owner !== agent && waitingFor !== 'customer';
    case 'waiting':
      return owner !== null && waitingFor === 'customer';
    case 'overdue':
      return dueAt !== null && dueAt <= now;
    case 'held':
      return held > 0;
  }
}
