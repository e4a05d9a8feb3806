import type { ClockKind, DeskClock, Level } from './desk-clocks.ts';
import type { Exhibit } from './exhibit.ts';
import type { Fact, FactName } from './fact.ts';
import { type Instant, SECOND } from './instant.ts';

/** Something an agent said would be done, with the time by which it must be. */
export interface TrackedPromise {
  readonly id: string;
  /** As it was said to the customer. */
  readonly words: string;
  readonly by: string;
  readonly at: Instant;
  readonly dueAt: Instant;
  readonly state: 'open' | 'kept' | 'broken';
  /** When it was kept, in time or late; `null` while it was not. */
  readonly keptAt: Instant | null;
  /** It was made to the customer of a merged case in another conversation, and only they know of it. */
  readonly elsewhere?: true;
}

/** A reply that waits for a lead, because it asks the customer for what a shop never asks for. */
export interface HeldReply {
  readonly id: string;
  readonly by: string;
  /** The agent's name, under which it goes out if it does. */
  readonly as: string;
  readonly at: Instant;
  readonly text: string;
  readonly files: readonly Pick<Exhibit, 'sha256' | 'bytes' | 'mediaType' | 'name'>[];
  /** What it asks for, in the words of the guard. */
  readonly asks: readonly string[];
  readonly goesOn: boolean;
  readonly quotes?: { readonly number: number; readonly text: string };
}

/** A clock that was brought to somebody. */
export interface Reminder {
  readonly clock: ClockKind;
  readonly level: Level;
  readonly at: Instant;
  /** It was due while the program was down. */
  readonly late: boolean;
}

/**
 * What the owner has not looked at yet: something asked for came, the customer is back after a rest, the case was given
 * to them, a clock runs out.
 */
export type Flag = 'answered' | 'woke' | 'assigned' | 'reminded' | 'late';

/** A case of the same payment that was taken into this one, with what it takes to take it out again. */
export interface MergedCase {
  readonly reference: string;
  readonly by: string;
  readonly at: Instant;
  /** The other conversation it belongs to; `null` where it is the same. */
  readonly lane: string | null;
  /** The facts it changed; `null` where there was none before. */
  readonly facts: readonly { readonly name: FactName; readonly before: Fact | null; readonly after: Fact }[];
  /** Numbers of the exhibits that came with it. */
  readonly exhibits: readonly Exhibit['number'][];
  /** Ids of the promises and the held replies that did; not there in merges from before they came along. */
  readonly promises?: readonly TrackedPromise['id'][];
  readonly held?: readonly HeldReply['id'][];
}

/** How long an act can be taken back. */
export const UNDO_FOR = 10 * SECOND;

/** The last act of an agent, for as long as it can be taken back. */
export interface Undo {
  readonly by: string;
  readonly at: Instant;
  /** The command's kind. */
  readonly what: string;
  /** What the act changed of the case, as it was before, by the names of its parts. */
  readonly before: Readonly<Record<string, unknown>>;
  /** The same of the conversation, and the question it stood at after the act. */
  readonly talk: Readonly<Record<string, unknown>>;
  readonly stands: string;
  /** Numbers of the lines it said to the customer. */
  readonly lines: readonly number[];
}

/** What the desk has to do with a case, beside what the case is about. Cases of older programs have none of it yet. */
export interface DeskState {
  /** When a human first, and last, said something to the customer. */
  readonly answeredAt: Instant | null;
  readonly saidAt: Instant | null;
  /** When the customer last said something that is the desk's to answer. */
  readonly heardAt: Instant | null;
  /** When the customer was last told that whoever has the case reads along. */
  readonly signAt: Instant | null;
  readonly clocks: readonly DeskClock[];
  /** Of the clocks that ended last, whether they did in time. */
  readonly met: Readonly<Partial<Record<ClockKind, boolean>>>;
  readonly reminders: readonly Reminder[];
  readonly flags: readonly Flag[];
  /** Since when whoever is waited for has been. */
  readonly waitingSince: Instant | null;
  /** How often a silent customer was reminded of what the desk waits for. */
  readonly nudges: number;
  /** Since when the case rests because the customer is silent; their next word wakes it. */
  readonly restingSince: Instant | null;
  /** When the customer was asked whether it arrived. */
  readonly arrivalAskedAt: Instant | null;
  /** When those who spoke of the same payment in another conversation were told how it ended. */
  readonly outcomeToldAt: Instant | null;
  /** The incident it is a part of. */
  readonly incident: string | null;
  /** When the customer was shown the ways beyond the shop, because its time had run out. */
  readonly waysOfferedAt: Instant | null;
  readonly promises: readonly TrackedPromise[];
  readonly held: readonly HeldReply[];
  /** The case this one was taken into as a duplicate, and its conversation where that is another. */
  readonly mergedInto: { readonly reference: string; readonly lane: string | null } | null;
  readonly merged: readonly MergedCase[];
  readonly undo: Undo | null;
}

const NOTHING: DeskState = {
  answeredAt: null,
  saidAt: null,
  heardAt: null,
  signAt: null,
  clocks: [],
  met: {},
  reminders: [],
  flags: [],
  waitingSince: null,
  nudges: 0,
  restingSince: null,
  arrivalAskedAt: null,
  outcomeToldAt: null,
  incident: null,
  waysOfferedAt: null,
  promises: [],
  held: [],
  mergedInto: null,
  merged: [],
  undo: null,
};

/** The promises that the case's own customer knows of. */
export function promisesTold(theCase: { readonly desk?: Partial<DeskState> }): readonly TrackedPromise[] {
  return deskOf(theCase).promises.filter(({ elsewhere }) => elsewhere === undefined);
}

export function deskOf({ desk }: { readonly desk?: Partial<DeskState> }): DeskState {
  return desk ? { ...NOTHING, ...desk } : NOTHING;
}
