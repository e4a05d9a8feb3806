import { dueAlarm } from '../../../domain/desk-clocks.ts';
import { deskOf, type Flag, type Reminder, type TrackedPromise } from '../../../domain/desk-state.ts';
import { MINUTE } from '../../../domain/instant.ts';
import { clockLimits } from '../../shop.ts';
import type { Tools } from '../../tools.ts';
import { closeDecided } from '../at-desk/decided.ts';
import { offerTheWay, sayWhichCase } from '../at-desk/elsewhere.ts';
import { tellOutcome } from '../at-desk/tell-merged.ts';
import { dashed } from '../facts/state-facts.ts';
import type { Foreknowledge } from '../foreknowledge.ts';
import { fileDeskLook } from '../looks/file-answer.ts';
import { offerBecauseOverdue } from '../routes/overdue.ts';
import { remindOfLimit } from '../routes/remind.ts';
import { changeDesk, currentCase, PROGRAM, record, type Work } from '../work.ts';
import type { CaseClock } from './clocks.ts';
import { NUDGES } from './keep-time.ts';

/** As many as a case shows; the chain has all. */
const MOST_REMINDERS = 20;

/** A clock of the case rang. Its turn has the case of the clock, whichever the conversation talks about. */
export function ringForCase(
  work: Work,
  name: string,
  clock: CaseClock,
  tools: Tools,
  known: Foreknowledge,
): void {
  if (work.case === null) return;
  switch (clock) {
    case 'desk':
      return remind(work, tools);
    case 'quiet':
      return nudge(work);
    case 'promise':
      return breakPromises(work);
    case 'arrived':
      return askArrival(work);
    case 'outcome':
      return tellOutcome(work);
    case 'overdue':
      return offerBecauseOverdue(work, tools);
    case 'unanswered':
      return closeDecided(work);
    case 'look':
      return fileDeskLook(work, known, tools);
    case 'escalation':
      return remindOfLimit(work, name, tools, known);
  }
}

/** Brings the clocks that run out to whoever has to know by now, each once, also where several levels were missed. */
function remind(work: Work, { shop }: Pick<Tools, 'shop'>): void {
  if (work.case?.stage !== 'handed_over') return;
  const { clocks, reminders, flags } = deskOf(work.case);
  const limits = clockLimits(shop);
  const fresh: Reminder[] = [];
  const after = clocks.map((clock) => {
    const alarm = dueAlarm(clock, work.now, limits, shop.hours);
    if (alarm === null) return clock;
    const late = work.now - alarm.at > MINUTE;
    fresh.push({ clock: clock.kind, level: alarm.level, at: work.now, late });
    record(work, 'reminder_sent', PROGRAM, { clock: clock.kind, level: alarm.level, late });
    return { ...clock, told: alarm.level };
  });
  if (fresh.length === 0) return;
  changeDesk(work, {
    clocks: after,
    reminders: [...reminders, ...fresh].slice(-MOST_REMINDERS),
    // The owner hears before the time, the others after it.
    flags: flagged(flags, fresh.some(({ level }) => level !== 'owner') ? 'late' : 'reminded'),
  });
}

/** What is late is short of time no more. */
function flagged(flags: readonly Flag[], flag: 'reminded' | 'late'): readonly Flag[] {
  const others = flags.filter((each) => each !== 'reminded' && each !== 'late');
  return [...others, flags.includes('late') ? 'late' : flag];
}

/** A kind word to a customer the desk waits for; after the last one the case rests until they write again. */
function nudge(work: Work): void {
  if (work.case?.stage !== 'handed_over' || work.case.waitingFor !== 'customer') return;
  const { nudges } = deskOf(work.case);
  const last = nudges + 1 >= NUDGES.length;
  changeDesk(work, { nudges: nudges + 1, ...(last ? { restingSince: work.now } : {}) });
  record(work, last ? 'case_rests' : 'customer_nudged', PROGRAM, { time: nudges + 1 });
  sayWhichCase(work);
  const open = work.case.requests.filter(({ state }) => state === 'open');
  const missing = open.map(({ item }) => ({ key: `item-${dashed(item)}` }));
  const key = last ? 'desk-rests' : missing.length > 0 ? 'desk-still-needs' : 'desk-still-waits';
  work.reply.says.push({ key, args: { missing } });
  offerTheWay(work);
}

/** A day after a decision: did it arrive? The question of the decision is put once more, with its buttons. */
function askArrival(work: Work): void {
  if (work.case?.stage !== 'decided' || work.case.arrived !== null) return;
  changeDesk(work, { arrivalAskedAt: work.now });
  record(work, 'customer_nudged', PROGRAM, { about: 'arrival' });
  if (currentCase(work) !== null) {
    work.reply.ask = true;
    return;
  }
  work.reply.says.push({ key: 'desk-did-it-arrive', args: { reference: work.case.reference } });
  offerTheWay(work);
}

/** The customer saw the promise: that its time is over they hear from us, once. */
function tellBroken(work: Work, over: readonly TrackedPromise[]): void {
  sayWhichCase(work);
  for (const { words } of over) work.reply.says.push({ key: 'desk-promise-late', args: { words } });
  offerTheWay(work);
}

/** Whatever was promised by now and not kept is broken; it can still be kept late. */
function breakPromises(work: Work): void {
  if (work.case === null) return;
  const { promises, flags } = deskOf(work.case);
  const over = promises.filter(({ state, dueAt }) => state === 'open' && dueAt <= work.now);
  if (over.length === 0) return;
  changeDesk(work, {
    promises: promises.map((each) => (over.includes(each) ? { ...each, state: 'broken' as const } : each)),
    flags: flagged(flags, 'late'),
  });
  for (const { id, dueAt } of over)
    record(work, 'promise_broken', PROGRAM, { promise: id, late: work.now - dueAt > MINUTE });
  const owed = work.case.stage === 'handed_over' && work.case.waitingFor !== 'customer';
  const theirs = owed ? over.filter(({ elsewhere }) => !elsewhere) : [];
  if (theirs.length > 0) tellBroken(work, theirs);
}
