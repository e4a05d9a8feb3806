import { describe, expect, it } from 'vitest';
import type { CaseFigures } from '../../src/domain/figures.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/instant.ts';
import { reportOf } from '../../src/domain/report.ts';
import { figuresCsv } from '../../src/engine/reports/figures-csv.ts';

const FROM = Date.parse('2026-11-16T00:00:00+08:00');
const some = (change: Partial<CaseFigures> = {}): CaseFigures => ({
  reference: 'ZD-7K3F-2Q',
  lossType: 'paid_no_order',
  paymentChannel: 'wechat',
  cause: 'callback_lost',
  openedAt: FROM + HOUR,
  handedOverAt: null,
  answeredAt: null,
  decidedAt: null,
  closedAt: null,
  ending: null,
  early: false,
  arrived: null,
  rating: null,
  met: {},
  due: {},
  promises: { kept: 0, broken: 0, open: 0 },
  messages: 4,
  stoppedAt: null,
  incident: null,
  ...change,
});
const noWords = () => null;
const handed = { handedOverAt: FROM + 2 * HOUR };
const answered = { ...handed, answeredAt: FROM + 2 * HOUR + 10 * MINUTE, met: { first_response: true } };
const decided = { ...answered, decidedAt: FROM + 5 * HOUR, ending: 'reissued' } as const;

describe('a report', () => {
  it('of nothing is empty, with every day of the span', () => {
    const report = reportOf([], FROM, FROM + 7 * DAY);
    expect(report).toMatchObject({ cases: 0, losses: [], alone: 0, messages: null, incidents: 0 });
    expect(report.days.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(report.answer).toEqual({ median: null, slowest: null, met: 0, missed: 0 });
  });

  it('counts cases by day, type, channel and cause, the most first', () => {
    const cases = [
      some(),
      some({ paymentChannel: 'alipay', openedAt: FROM + 23 * HOUR + 59 * MINUTE }),
      some({ openedAt: FROM + 6 * DAY, lossType: null, paymentChannel: 'alipay', cause: null }),
    ];
    const report = reportOf(cases, FROM, FROM + 7 * DAY);
    expect(report.days.map(({ count }) => count)).toEqual([2, 0, 0, 0, 0, 0, 1]);
    expect(report.days[0]?.channels).toEqual([
      { name: 'alipay', count: 1 },
      { name: 'wechat', count: 1 },
    ]);
    expect(report.days[6]).toMatchObject({ losses: [{ name: 'unknown', count: 1 }] });
    expect(report.losses).toEqual([
      { name: 'paid_no_order', count: 2 },
      { name: 'unknown', count: 1 },
    ]);
    expect(report.channels[0]).toEqual({ name: 'alipay', count: 2 });
    expect(report.causes).toEqual([{ name: 'callback_lost', count: 2 }]);
  });

  it('shows how far customers came, and where those went away who came no further', () => {
    const cases = [
      some({ stoppedAt: 'triage.which' }),
      some({ stoppedAt: 'triage.which' }),
      some({ stoppedAt: 'consent.ask', arrived: true, closedAt: FROM + 3 * HOUR }),
      some(handed),
      some(answered),
      some(decided),
      some({ ...decided, arrived: true }),
      some({ ...decided, answeredAt: null, arrived: false }),
    ];
    const report = reportOf(cases, FROM, FROM + DAY);
    expect(report.funnel.map(({ count }) => count)).toEqual([8, 5, 4, 3, 1]);
    expect(report.stoppedAt).toEqual([{ name: 'triage.which', count: 2 }]);
    expect(report.alone).toBe(1);
  });

  it('measures the first answer and the decision from the handover, against the clocks', () => {
    const late = {
      ...decided,
      answeredAt: FROM + 4 * HOUR,
      met: { first_response: false, resolution: true },
    };
    const report = reportOf([some(answered), some(answered), some(late)], FROM, FROM + DAY);
    expect(report.answer).toEqual({ median: 10 * MINUTE, slowest: 2 * HOUR, met: 2, missed: 1 });
    expect(report.decision).toMatchObject({ median: 3 * HOUR, met: 1, missed: 0 });
  });

  it('counts a first answer that is overdue and was not given as late', () => {
    const overdue = { ...handed, due: { first_response: FROM + 3 * HOUR, resolution: FROM + 2 * DAY } };
    const report = reportOf([some(answered), some(overdue)], FROM, FROM + DAY);
    expect(report.answer).toMatchObject({ met: 1, missed: 1 });
    expect(report.decision).toMatchObject({ met: 0, missed: 0 });
    expect(reportOf([some(overdue)], FROM, FROM + 3 * HOUR).answer).toMatchObject({ met: 0, missed: 0 });
  });

  it('adds up promises, ratings, messages and incidents', () => {
    const cases = [
      some({ promises: { kept: 1, broken: 0, open: 2 }, rating: 5, incident: 'IN-1', messages: 3 }),
      some({ promises: { kept: 1, broken: 1, open: 0 }, rating: 2, incident: 'IN-1', messages: 0 }),
    ];
    expect(reportOf(cases, FROM, FROM + DAY)).toMatchObject({
      promises: { kept: 2, broken: 1, open: 2 },
      ratings: { count: 2, mean: 3.5 },
      messages: 3,
      incidents: 1,
    });
  });
});

describe('the table', () => {
  it('has a header, a line a case, and Beijing times', () => {
    const [header, line, ...rest] = figuresCsv([some(decided)], noWords)
      .slice(1)
      .split('\r\n');
    expect(header?.split(',').slice(0, 5)).toEqual([
      'reference',
      'loss_type',
      'payment_channel',
      'likely_cause',
      'opened_at',
    ]);
    expect(line).toMatch(/^ZD-7K3F-2Q,paid_no_order,wechat,callback_lost,2026-11-16T01:00:00\+08:00,/);
    expect(rest).toEqual(['']);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['a,"b"', '"a,""b"""'],
    ['a\nb', '"a\nb"'],
    ['=cmd,"x"', '"\'=cmd,""x"""'],
  ])('makes %j harmless', (cell, safe) => {
    const line = figuresCsv([some({ stoppedAt: cell })], noWords).split('\r\n')[1];
    expect(line).toContain(`,4,${safe},,`);
  });
});
