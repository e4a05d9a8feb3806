import type { Case } from './case.ts';
import { type Cause, likeliestCause } from './causes.ts';
import type { ClockKind, DeskClock } from './desk-clocks.ts';
import { deskOf } from './desk-state.ts';
import { known } from './fact.ts';
import type { Instant } from './instant.ts';
import type { LossType } from './loss-type.ts';
import type { PaymentChannel } from './payment-channel.ts';

/** How a case ended, as a report counts it. */
export type Ending = 'order_found' | 'reissued' | 'refunded' | 'explained' | 'rejected' | 'merged';

/** What of a case counts in reports and incidents. Nothing in it says whose case it is, nor what was paid. */
export interface CaseFigures {
  readonly reference: string;
  readonly lossType: LossType | null;
  readonly paymentChannel: PaymentChannel | null;
  readonly cause: Cause | null;
  readonly openedAt: Instant;
  readonly handedOverAt: Instant | null;
  readonly answeredAt: Instant | null;
  readonly decidedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly ending: Ending | null;
  readonly early: boolean;
  readonly arrived: boolean | null;
  readonly rating: number | null;
  /** Of the clocks that ended, whether they did in time. */
  readonly met: Readonly<Partial<Record<ClockKind, boolean>>>;
  /** When the clocks that run are over. */
  readonly due: Readonly<Partial<Record<ClockKind, Instant>>>;
  readonly promises: { readonly kept: number; readonly broken: number; readonly open: number };
  /** Messages and presses of the customer. */
  readonly messages: number;
  /** The question the conversation stood at when the case last changed. */
  readonly stoppedAt: string | null;
  readonly incident: string | null;
}

export function figuresOf(theCase: Case): CaseFigures {
  const { facts, decision, arrived } = theCase;
  const { answeredAt, met, clocks, promises, mergedInto, incident } = deskOf(theCase);
  const count = (state: 'kept' | 'broken' | 'open') => promises.filter((each) => each.state === state).length;
  return {
    reference: theCase.reference,
    lossType: theCase.lossType,
    paymentChannel: known(facts, 'payment_channel')?.value ?? null,
    cause: likeliestCause(theCase),
    openedAt: theCase.openedAt,
    handedOverAt: theCase.handedOverAt,
    answeredAt,
    decidedAt: decision?.at ?? null,
    closedAt: theCase.closedAt,
    ending: mergedInto !== null ? 'merged' : endingOf(decision),
    early: theCase.handedOverEarly !== null,
    arrived,
    rating: theCase.rating,
    met,
    // A case that was taken into another keeps its clocks and is nobody's to answer.
    due: theCase.stage === 'handed_over' ? duesOf(clocks) : {},
    promises: { kept: count('kept'), broken: count('broken'), open: count('open') },
    messages: theCase.messages ?? 0,
    stoppedAt: theCase.stoppedAt ?? null,
    incident,
  };
}

function duesOf(clocks: readonly DeskClock[]): CaseFigures['due'] {
  return Object.fromEntries(clocks.flatMap(({ kind, dueAt }) => (dueAt === null ? [] : [[kind, dueAt]])));
}

/** Whether a clock was kept: also not where it is over and still runs at `now`. `null` while nothing can be said. */
export function keptTime({ met, due }: CaseFigures, clock: ClockKind, now: Instant): boolean | null {
  const end = due[clock];
  return end !== undefined && end < now ? false : (met[clock] ?? null);
}

function endingOf(decision: Case['decision']): Ending | null {
  if (decision === null) return null;
  return decision.kind === 'resolved' ? decision.resolution : 'rejected';
}
