import type { AuditEntry } from '../../domain/audit.ts';
import type { Case } from '../../domain/case.ts';
import { type DeskState, deskOf, type MergedCase } from '../../domain/desk-state.ts';
import { deed } from '../../domain/policy.ts';
import { changeDesk, record } from '../turn/work.ts';
import type { DeskAct } from './act.ts';

type Owed = Pick<DeskState, 'promises' | 'held'>;

interface TakenOver {
  readonly ids: Pick<Required<MergedCase>, 'promises' | 'held'>;
  /** What the other case has of it from now on, and what its chain says. */
  readonly left: Owed;
  readonly audit: readonly AuditEntry[];
}

/**
 * What the desk owes the customer of a case that is merged into this one it owes here: promises nobody has kept, and
 * replies that wait for a lead. Words for another conversation cannot be said in this one: they are dropped, on the record.
 */
export function takeOver({ work, actor }: DeskAct, other: Case, sameTalk: boolean): TakenOver {
  const { promises, held } = deskOf(other);
  const mine = deskOf(work.case ?? {});
  const owed = promises.filter(({ keptAt }) => keptAt === null);
  const replies = sameTalk ? held : [];
  const from = other.reference;
  changeDesk(work, {
    promises: [
      ...mine.promises,
      ...owed.map((made) => (sameTalk ? made : { ...made, elsewhere: true as const })),
    ],
    held: [...mine.held, ...replies],
  });
  for (const { id, dueAt, words } of sameTalk ? owed : [])
    record(work, 'promise_made', actor, { promise: id, due: new Date(dueAt).toISOString(), from }, { words });
  for (const { id, asks, text } of replies)
    record(work, 'reply_held', actor, { held: id, asks: asks.join(' '), from }, { text });
  const dropped = sameTalk ? [] : held;
  return {
    ids: { promises: owed.map(({ id }) => id), held: replies.map(({ id }) => id) },
    left: { promises: promises.filter((made) => !owed.includes(made)), held: [] },
    audit: dropped.map(({ id, by }) => deed('reply_dropped', actor, work.now, { held: id, by })),
  };
}

/** Gives back what of it is still here, as it stands by now, to what the case has that is taken out again. */
export function giveBack({ work }: DeskAct, merged: MergedCase, other: Case): Owed {
  const { promises, held } = deskOf(work.case ?? {});
  const goes = (ids: readonly string[] | undefined, { id }: { readonly id: string }) =>
    ids?.includes(id) === true;
  changeDesk(work, {
    promises: promises.filter((made) => !goes(merged.promises, made)),
    held: held.filter((reply) => !goes(merged.held, reply)),
  });
  const back = promises
    .filter((made) => goes(merged.promises, made))
    .map(({ elsewhere: _, ...made }) => made);
  return {
    promises: [...deskOf(other).promises, ...back],
    held: held.filter((reply) => goes(merged.held, reply)),
  };
}
