import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpen, type OpeningHours } from '../../src/domain/calendar.ts';
import {
  alarmAt,
  type ClockLimits,
  clocksAfter,
  dueAlarm,
  LEVELS,
  type Watched,
} from '../../src/domain/desk-clocks.ts';
import { DAY, type Instant, MINUTE } from '../../src/domain/instant.ts';

const at = (text: string) => Date.parse(`${text}+08:00`);
const WEEK: OpeningHours = {
  days: [1, 2, 3, 4, 5],
  from: '09:00',
  to: '18:00',
  breaks: [{ from: '12:00', to: '13:30' }],
  holidays: ['2026-11-25'],
  workdays: ['2026-11-28'],
  utc_offset: '+08:00',
};
const LIMITS: ClockLimits = {
  first_response: 30,
  next_response: 60,
  resolution: 600,
  remind_before: 10,
  operator_after: 45,
};
const MONDAY = at('2026-11-23T09:00:00');

/** One thing that happens, so many minutes after the one before. */
type Happening = readonly [number, 'reply' | 'working' | 'promised' | 'customer' | 'decided' | 'reopened'];

function next(before: Watched | null, what: Happening[1], now: Instant): Omit<Watched, 'clocks'> {
  const nothing = { open: false, saidAt: null, heardAt: null, promises: 0 };
  const { open, saidAt, heardAt, promises } = before ?? nothing;
  const same = { open, saidAt, heardAt, promises };
  if (what === 'decided') return { ...same, open: false, waitingFor: 'customer', saidAt: now };
  if (!open) return { ...same, open: true, waitingFor: 'desk' };
  if (what === 'reply') return { ...same, waitingFor: 'customer', saidAt: now };
  if (what === 'working') return { ...same, waitingFor: 'desk', saidAt: now };
  if (what === 'promised') return { ...same, waitingFor: 'desk', promises: promises + 1 };
  return { ...same, waitingFor: 'desk', heardAt: what === 'customer' ? now : heardAt };
}

const NEW = { open: true, waitingFor: 'desk', saidAt: null, heardAt: null, promises: 0 } as const;

/** What the clocks must say, counted minute by minute from what happened and nothing else. */
function slowly(story: readonly { at: Instant; what: Happening[1] }[], end: Instant) {
  const left = { response: null as number | null, resolution: null as number | null };
  const due = { response: null as Instant | null, resolution: null as Instant | null };
  let stage = 'collecting';
  let waiting = 'nobody';
  for (let now = story[0]?.at ?? end; now <= end; now += MINUTE) {
    for (const { what } of story.filter((each) => each.at === now)) {
      if (what === 'decided') {
        [left.response, left.resolution, stage] = [null, null, 'decided'];
      } else if (stage !== 'handed_over') {
        [left.response, left.resolution, stage, waiting] = [30, 600, 'handed_over', 'desk'];
      } else if (what === 'reply' || what === 'working') {
        left.response = null;
        waiting = what === 'reply' ? 'customer' : 'desk';
      } else {
        const wrote = what === 'customer' || (what === 'reopened' && waiting === 'customer');
        if (wrote && left.response === null) left.response = 60;
        waiting = 'desk';
      }
    }
    // Reaching nought stands for the whole minute that begins now: the due moment is its beginning.
    for (const clock of ['response', 'resolution'] as const) {
      const rest = left[clock];
      const paused = clock === 'resolution' && waiting === 'customer';
      if (rest === null) due[clock] = null;
      else if (rest > 0 && isOpen(now, WEEK) && !paused) {
        left[clock] = rest - 1;
        if (rest === 1) due[clock] = now + MINUTE;
      }
    }
  }
  return { left, due };
}

describe('the clocks of a case', () => {
  it('agree to the minute with counting, whatever happens', () => {
    const happening = fc.tuple(
      fc.integer({ min: 1, max: 700 }),
      fc.constantFrom('reply', 'working', 'promised', 'customer', 'decided', 'reopened'),
    );
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 8 }), fc.nat(2000), (happenings, more) => {
        let watched: Watched | null = null;
        let now = MONDAY;
        const story: { at: Instant; what: Happening[1] }[] = [];
        for (const [minutes, what] of [[0, 'reopened'] as Happening, ...happenings]) {
          now += minutes * MINUTE;
          story.push({ at: now, what });
          const after: Omit<Watched, 'clocks'> = next(watched, what, now);
          const known: Watched | null = watched;
          const { clocks } = clocksAfter(known, { ...after, clocks: known?.clocks ?? [] }, now, LIMITS, WEEK);
          watched = { ...after, clocks };
        }
        const end = now + more * MINUTE;
        const { left, due } = slowly(story, end);
        const clockOf = (resolution: boolean) =>
          watched?.clocks.find(({ kind }) => (kind === 'resolution') === resolution);
        for (const [name, clock] of [
          ['response', clockOf(false)],
          ['resolution', clockOf(true)],
        ] as const) {
          expect(clock === undefined).toBe(left[name] === null);
          if (clock === undefined) continue;
          if (clock.dueAt === null) expect(clock.left / MINUTE).toBe(left[name]);
          else if (due[name] !== null) expect(clock.dueAt).toBe(due[name]);
          else expect(clock.dueAt).toBeGreaterThan(end);
        }
      }),
      { numRuns: 150 },
    );
  });

  const opened = (now = MONDAY) => clocksAfter(null, { ...NEW, clocks: [] }, now, LIMITS, WEEK).clocks;

  it('begin with the handover, at night with the next morning', () => {
    const due = (now: Instant) => opened(now).map(({ kind, dueAt }) => [kind, dueAt]);
    expect(due(MONDAY)).toEqual([
      ['first_response', at('2026-11-23T09:30:00')],
      ['resolution', at('2026-11-24T11:30:00')],
    ]);
    // Tuesday night; Wednesday is a holiday.
    expect(due(at('2026-11-24T22:00:00'))[0]).toEqual(['first_response', at('2026-11-26T09:30:00')]);
  });

  it('say, when they end, whether they did in time', () => {
    const before: Watched = { ...NEW, clocks: opened() };
    const met = (now: Instant) =>
      clocksAfter(before, { ...before, waitingFor: 'customer', saidAt: now }, now, LIMITS, WEEK).met;
    expect(met(MONDAY + 30 * MINUTE)).toEqual({ first_response: true });
    expect(met(MONDAY + 31 * MINUTE)).toEqual({ first_response: false });
    const decided = clocksAfter(before, { ...before, open: false }, MONDAY + 2 * DAY, LIMITS, WEEK);
    expect(decided).toEqual({ clocks: [], met: { first_response: false, resolution: false } });
  });

  it('are brought to the owner before the end, to the leads at it, to the operator after', () => {
    const [first] = opened();
    if (!first) throw new Error('no clock');
    const times = LEVELS.map((level) => alarmAt(first, level, LIMITS, WEEK));
    expect(times).toEqual(['09:20', '09:30', '10:15'].map((time) => at(`2026-11-23T${time}:00`)));
    expect(dueAlarm(first, at('2026-11-23T09:19:59'), LIMITS, WEEK)).toBeNull();
    expect(dueAlarm(first, at('2026-11-23T09:20:00'), LIMITS, WEEK)?.level).toBe('owner');
    // What was missed while the program was down comes once, at its highest.
    expect(dueAlarm(first, MONDAY + 3 * DAY, LIMITS, WEEK)).toEqual({ level: 'operator', at: times[2] });
    expect(dueAlarm({ ...first, told: 'lead' }, MONDAY + 3 * DAY, LIMITS, WEEK)?.level).toBe('operator');
    expect(dueAlarm({ ...first, told: 'operator' }, MONDAY + 3 * DAY, LIMITS, WEEK)).toBeNull();
    expect(dueAlarm({ ...first, dueAt: null }, MONDAY + 3 * DAY, LIMITS, WEEK)).toBeNull();
  });
});
