import type { Instant } from '../../../domain/instant.ts';
import { CLOCK_NAMES, type ClockName } from '../../flow/schema.ts';
import type { Work } from '../work.ts';

/** Clocks of the conversation that no flow sets. `arrive`, `open`: a turn is to come at once, for another case or a first one. */
const OWN_CLOCKS = ['arrive', 'open', 'receipt', 'next', 'abandon'] as const;
type TalkClock = ClockName | (typeof OWN_CLOCKS)[number];

/** Clocks that follow from the case itself, whichever case its conversation talks about. */
export const FOLLOWING_CLOCKS = ['desk', 'quiet', 'promise', 'arrived', 'outcome', 'overdue'] as const;
/** Those, and the ones that are set where something begins. */
const CASE_CLOCKS = [...FOLLOWING_CLOCKS, 'unanswered', 'look', 'escalation'] as const;
export type CaseClock = (typeof CASE_CLOCKS)[number];

/** As a clock is stored: `silence`, `desk.ZD-7K3F-2Q`, `escalation.ZD-7K3F-2Q.wechat.first_reply`. */
export type StoredClock = TalkClock | `${CaseClock}.${string}`;

/** Sets a clock, or stops it. */
export function setClock(work: Pick<Work, 'clocks'>, name: StoredClock, dueAt: Instant | null): void {
  work.clocks.set(name, { name, dueAt });
}

/** A clock that rang is gone, by whatever name it was stored. */
export function takeOff(work: Pick<Work, 'clocks'>, stored: string): void {
  work.clocks.set(stored, { name: stored, dueAt: null });
}

/** `null`: a clock of a case, or of another version of the program, which nobody waits for any more. */
export function talkClockOf(stored: string): TalkClock | null {
  return [...CLOCK_NAMES, ...OWN_CLOCKS].find((each) => each === stored) ?? null;
}

/** The case a clock is about, which need not be the one that is talked about. */
export function caseOfClock(
  stored: string,
): { readonly clock: CaseClock; readonly reference: string } | null {
  const [first, reference] = stored.split('.', 2);
  const clock = CASE_CLOCKS.find((each) => each === first);
  return clock !== undefined && reference !== undefined ? { clock, reference } : null;
}
