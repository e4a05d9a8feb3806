import type { Case } from '../../../domain/case.ts';
import { clocksAfter, nextAlarm } from '../../../domain/desk-clocks.ts';
import { deskOf, UNDO_FOR } from '../../../domain/desk-state.ts';
import { HOUR, type Instant } from '../../../domain/instant.ts';
import { answerDue } from '../../escalation/answer-due.ts';
import { clockLimits, type Shop } from '../../shop.ts';
import { mergedElsewhere } from '../at-desk/tell-merged.ts';
import { changeDesk, type Work } from '../work.ts';
import { FOLLOWING_CLOCKS, setClock } from './clocks.ts';

/** A silent customer is reminded so long after they were asked; after the last time the case rests. */
export const NUDGES = [24 * HOUR, 72 * HOUR] as const;

/** So long after a decision whoever has not said so is asked whether it arrived. */
const ARRIVES_WITHIN = 24 * HOUR;

type OwnClock = (typeof FOLLOWING_CLOCKS)[number];

/**
 * The last step of a turn: starts, pauses and ends the clocks of the case by what happened to it, and sets the alarms
 * that follow. `restored`: the case was put back as it was, its clocks included.
 */
export function keepTime(work: Work, shop: Shop, restored = false): void {
  const { stored, case: now } = work;
  if (now === null || now.handedOverAt === null) return;
  if (now !== stored && !restored) followClocks(work, now, shop);
  const before = stored ? alarmsOf(stored, shop) : null;
  const after = alarmsOf(work.case ?? now, shop);
  for (const clock of FOLLOWING_CLOCKS) {
    const name = `${clock}.${now.reference}` as const;
    // A clock that rang is gone, whether or not anything came of it.
    if (before?.[clock] !== after[clock] || work.clocks.has(name)) setClock(work, name, after[clock]);
  }
}

function followClocks(work: Work, now: Case, shop: Shop): void {
  const { stored } = work;
  const { hours } = shop;
  // A case that is open and has no clock has just come, or comes from an older program.
  const known = stored && deskOf(stored).clocks.length > 0 ? watched(stored) : null;
  const { clocks, met } = clocksAfter(known, watched(now), work.now, clockLimits(shop), hours);
  const moved = stored?.waitingFor !== now.waitingFor || stored.stage !== now.stage;
  const desk = deskOf(now);
  const waits = now.waitingFor === 'customer' && now.stage === 'handed_over';
  const asked = waits && (moved || desk.saidAt !== (stored ? deskOf(stored).saidAt : null));
  changeDesk(work, {
    clocks,
    met: { ...desk.met, ...met },
    ...(moved || desk.waitingSince === null ? { waitingSince: work.now } : {}),
    ...(stored?.stage !== now.stage ? { waysOfferedAt: null } : {}),
    ...(asked || !waits ? { nudges: 0, restingSince: null } : {}),
    ...(!waits && desk.restingSince !== null && now.owner !== null
      ? { flags: [...new Set([...desk.flags, 'woke' as const])] }
      : {}),
  });
}

function watched(theCase: Case) {
  const { saidAt, heardAt, clocks, promises } = deskOf(theCase);
  return {
    open: theCase.stage === 'handed_over',
    waitingFor: theCase.waitingFor,
    ...{ saidAt, heardAt, clocks, promises: promises.length },
  };
}

/** When each of the case's clocks rings next, by the case alone; `null`: never. */
function alarmsOf(theCase: Case, shop: Shop): Readonly<Record<OwnClock, Instant | null>> {
  const { clocks, promises, nudges, waitingSince, saidAt, waysOfferedAt } = deskOf(theCase);
  const { arrivalAskedAt, outcomeToldAt } = deskOf(theCase);
  const limits = clockLimits(shop);
  const open = promises.filter(({ state }) => state === 'open');
  const isOpen = theCase.stage === 'handed_over';
  const waits = isOpen && theCase.waitingFor === 'customer';
  const wait = NUDGES[nudges];
  const { decision, arrived } = theCase;
  const sent =
    theCase.stage === 'decided' &&
    decision?.kind === 'resolved' &&
    decision.resolution !== 'explained' &&
    arrived === null;
  const since = Math.max(waitingSince ?? 0, saidAt ?? 0);
  return {
    // A case that was merged is closed with its clocks as they stood.
    desk: earliest(isOpen ? clocks.flatMap((clock) => nextAlarm(clock, limits, shop.hours)?.at ?? []) : []),
    quiet: waits && wait !== undefined ? since + wait : null,
    promise: earliest(open.map(({ dueAt }) => dueAt)),
    arrived: sent && arrivalAskedAt === null ? decision.at + ARRIVES_WITHIN : null,
    // What is taken back in time is heard by nobody else.
    outcome:
      decision !== null && outcomeToldAt === null && mergedElsewhere(theCase).length > 0
        ? decision.at + UNDO_FOR
        : null,
    overdue: waysOfferedAt === null ? answerDue(theCase) : null,
  };
}

function earliest(times: readonly Instant[]): Instant | null {
  return times.length === 0 ? null : Math.min(...times);
}
