import { expect, it } from 'vitest';
import { lastDayOf, type Span } from '../../src/domain/time-limit.ts';

const day = (from: string, amount: number, unit: Span['unit'], holidays: readonly string[] = []) =>
  new Date(lastDayOf(Date.parse(from), { amount, unit }, holidays) + 8 * 3_600_000).toISOString();

it.each([
  ['2026-11-21T14:03:00+08:00', 1, 'days', '2026-11-22'],
  // A minute before midnight in Beijing, the afternoon before in London.
  ['2026-11-21T23:59:00+08:00', 3, 'days', '2026-11-24'],
  ['2026-11-22T00:00:00+08:00', 3, 'days', '2026-11-25'],
  ['2026-11-27T20:00:00+08:00', 7, 'working_days', '2026-12-08'],
  ['2026-11-28T09:00:00+08:00', 1, 'working_days', '2026-11-30'],
  ['2026-12-31T10:00:00+08:00', 2, 'months', '2027-02-28'],
  ['2028-02-29T10:00:00+08:00', 3, 'years', '2031-02-28'],
  ['2026-11-21T14:03:00+08:00', 180, 'days', '2027-05-20'],
] as const)('from %s, %d %s end on %s', (from, amount, unit, last) => {
  expect(day(from, amount, unit)).toBe(`${last}T00:00:00.000Z`);
});

it('leaves out holidays where working days are counted, and only there', () => {
  const holidays = ['2026-11-30', '2026-12-01'];
  expect(day('2026-11-27T20:00:00+08:00', 1, 'working_days', holidays)).toMatch(/^2026-12-02/);
  expect(day('2026-11-27T20:00:00+08:00', 3, 'days', holidays)).toMatch(/^2026-11-30/);
});
