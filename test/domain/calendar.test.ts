import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  businessMinutesLater,
  businessTimeBetween,
  businessTimeEarlier,
  isOpen,
  type OpeningHours,
} from '../../src/domain/calendar.ts';
import { MINUTE } from '../../src/domain/instant.ts';

const DAILY: OpeningHours = {
  days: [1, 2, 3, 4, 5, 6, 7],
  from: '09:00',
  to: '22:00',
  holidays: [],
  utc_offset: '+08:00',
};
const at = (text: string) => Date.parse(`${text}+08:00`);

/** The slow way, with a formatter's idea of local time: walks minute by minute. */
function openSlowly(instant: number, hours: OpeningHours): boolean {
  const sign = hours.utc_offset.startsWith('-') ? -1 : 1;
  const [h = 0, m = 0] = hours.utc_offset.slice(1).split(':').map(Number);
  const local = new Date(instant + sign * (h * 60 + m) * MINUTE).toISOString();
  const clock = local.slice(11, 16);
  const overnight = hours.to <= hours.from;
  const resting = (hours.breaks ?? []).some(({ from, to }) =>
    from < to ? from <= clock && clock < to : clock >= from || clock < to,
  );
  if (resting) return false;
  const opensOn = (day: string) => {
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
    if (hours.workdays?.includes(day)) return true;
    return hours.days.includes(weekday) && !hours.holidays.includes(day);
  };
  const today = local.slice(0, 10);
  const yesterday = new Date(Date.parse(`${today}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  if (!overnight) return opensOn(today) && hours.from <= clock && clock < hours.to;
  return (opensOn(today) && hours.from <= clock) || (opensOn(yesterday) && clock < hours.to);
}

function laterSlowly(start: number, minutes: number, hours: OpeningHours): number {
  let now = start;
  let left = minutes;
  while (!openSlowly(now, hours)) now += MINUTE;
  for (; left > 0; now += MINUTE) if (openSlowly(now, hours)) left -= 1;
  return now;
}

/** Some breaks leave nothing of a short opening; who walks would walk for ever. */
function opensEver(hours: OpeningHours): boolean {
  const quarters = Array.from(
    { length: 7 * 96 },
    (_, index) => at('2027-03-01T00:00:00') + index * 15 * MINUTE,
  );
  return quarters.some((quarter) => openSlowly(quarter, hours));
}

const clocks = fc
  .tuple(fc.nat(23), fc.constantFrom(0, 15, 30, 45))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
const calendars: fc.Arbitrary<OpeningHours> = fc
  .record({
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    from: clocks,
    to: clocks,
    breaks: fc.subarray([
      { from: '12:00', to: '13:30' },
      { from: '18:15', to: '18:45' },
      { from: '23:30', to: '00:15' },
    ]),
    holidays: fc.subarray(['2026-11-23', '2026-11-24', '2026-11-25', '2026-12-25']),
    workdays: fc.subarray(['2026-11-22', '2026-11-24', '2026-11-28']),
    utc_offset: fc.constantFrom('+08:00', '+00:00', '-05:00', '+05:30'),
  })
  .filter(opensEver);
const starts = fc
  .integer({ min: 0, max: 14 * 1440 })
  .map((minute) => at('2026-11-16T00:00:00') + minute * MINUTE);

describe('opening hours', () => {
  it('say when somebody will be there', () => {
    expect(businessMinutesLater(at('2026-11-22T20:00:00'), 30, DAILY)).toBe(at('2026-11-22T20:30:00'));
    expect(businessMinutesLater(at('2026-11-22T21:50:00'), 30, DAILY)).toBe(at('2026-11-23T09:20:00'));
    expect(businessMinutesLater(at('2026-11-22T23:00:00'), 0, DAILY)).toBe(at('2026-11-23T09:00:00'));
    const weekdays = { ...DAILY, days: [1, 2, 3, 4, 5], holidays: ['2026-11-23'] };
    expect(businessMinutesLater(at('2026-11-20T21:59:00'), 2, weekdays)).toBe(at('2026-11-24T09:01:00'));
  });

  it('agree with walking minute by minute', () => {
    fc.assert(
      fc.property(calendars, starts, fc.nat(1500), (hours, start, minutes) => {
        expect(isOpen(start, hours)).toBe(openSlowly(start, hours));
        expect(businessMinutesLater(start, minutes, hours)).toBe(laterSlowly(start, minutes, hours));
      }),
      { numRuns: 60 },
    );
  });

  it('measure the time between two moments as walking does', () => {
    fc.assert(
      fc.property(calendars, starts, fc.nat(3000), (hours, start, minutes) => {
        const end = start + minutes * MINUTE;
        let open = 0;
        for (let now = start; now < end; now += MINUTE) if (openSlowly(now, hours)) open += MINUTE;
        expect(businessTimeBetween(start, end, hours)).toBe(open);
        const later = businessMinutesLater(start, minutes, hours);
        expect(businessTimeBetween(start, later, hours)).toBe(minutes * MINUTE);
      }),
      { numRuns: 60 },
    );
  });

  it('count back to where they would begin', () => {
    fc.assert(
      fc.property(calendars, starts, fc.integer({ min: 1, max: 2000 }), (hours, end, minutes) => {
        const begin = businessTimeEarlier(end, minutes * MINUTE, hours);
        expect(businessTimeBetween(begin, end, hours)).toBe(minutes * MINUTE);
        expect(businessTimeBetween(begin + 1, end, hours)).toBeLessThan(minutes * MINUTE);
      }),
      { numRuns: 60 },
    );
  });

  it('rest at lunch, keep holidays, and work on the days that make up for them', () => {
    const hours: OpeningHours = {
      days: [1, 2, 3, 4, 5],
      from: '09:00',
      to: '18:00',
      breaks: [{ from: '12:00', to: '13:30' }],
      holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
      workdays: ['2026-10-10'],
      utc_offset: '+08:00',
    };
    expect(businessMinutesLater(at('2026-09-30T11:50:00'), 20, hours)).toBe(at('2026-09-30T13:40:00'));
    expect(businessMinutesLater(at('2026-09-30T17:50:00'), 20, hours)).toBe(at('2026-10-08T09:10:00'));
    expect(businessMinutesLater(at('2026-10-09T18:00:00'), 0, hours)).toBe(at('2026-10-10T09:00:00'));
  });

  it('that leave nothing open are taken as always open', () => {
    const never = { ...DAILY, breaks: [{ from: '00:00', to: '00:00' }] };
    expect(businessMinutesLater(at('2026-11-22T03:00:00'), 5, never)).toBe(at('2026-11-22T03:05:00'));
  });

  it('without any opening day are taken as always open', () => {
    const never = { ...DAILY, days: [] };
    expect(isOpen(at('2026-11-22T03:00:00'), never)).toBe(true);
    expect(businessMinutesLater(0, 5, never)).toBe(5 * MINUTE);
  });
});
