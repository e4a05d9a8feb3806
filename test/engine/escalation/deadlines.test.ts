import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../../src/domain/format.ts';
import { DAY } from '../../../src/domain/instant.ts';
import { clocksOf, deadlinesOf } from '../../../src/engine/escalation/deadlines.ts';
import type { Situation } from '../../../src/engine/escalation/situation.ts';
import { AT, aCase } from '../../domain/a-case.ts';
import { aSituation, aTurnedDownCase, NOW, routeOf } from './a-situation.ts';

const of = (route: string, situation: Situation) => deadlinesOf(routeOf(route), situation);
const wechat = aSituation(aTurnedDownCase('wechat', 'paid_no_order'));
const taken = (route: string, takenAt = NOW) => [{ route, takenAt, outcome: null, endedAt: null }];
const on = (at: number | null) => (at === null ? null : formatInstant(at, 'en'));

describe('deadlines', () => {
  it('are counted from the complaint, or as if it went off today', () => {
    const assumed = of('wechat', wechat).map(({ name, day, assumed }) => [name, on(day), assumed]);
    expect(assumed).toEqual([
      ['first_reply', '27 Nov 2026 00:00', true],
      ['finish', '29 Nov 2026 00:00', true],
    ]);
    const before = of('wechat', { ...wechat, taken: taken('wechat', NOW - 3 * DAY) });
    expect(before.map(({ day, assumed }) => [on(day), assumed])).toEqual([
      ['24 Nov 2026 00:00', false],
      ['26 Nov 2026 00:00', false],
    ]);
  });

  it('count working days without the shop’s holidays', () => {
    const [accept] = of('12315', wechat);
    expect(on(accept?.day ?? null)).toBe('7 Dec 2026 00:00');
    const holidays = { ...wechat.shop.hours, holidays: ['2026-12-01'] };
    const [later] = of('12315', { ...wechat, shop: { ...wechat.shop, hours: holidays } });
    expect(on(later?.day ?? null)).toBe('8 Dec 2026 00:00');
  });

  it('have no date where the day they start on is not known', () => {
    const { paid_at, ...facts } = aTurnedDownCase('paypal', 'paid_no_order').facts;
    const [dispute] = of('paypal', aSituation(aCase({ facts })));
    expect(dispute).toMatchObject({ name: 'open_dispute', day: null, remindAt: null });
  });
});

describe('clocks', () => {
  it('ring the morning after an answer was due, once the complaint is in', () => {
    const clocks = clocksOf(routeOf('wechat'), { ...wechat, taken: taken('wechat') });
    expect(clocks.map(({ name, at }) => [name, on(at)])).toEqual([
      ['escalation.ZD-7K3F-2Q.wechat.first_reply', '28 Nov 2026 10:00'],
      ['escalation.ZD-7K3F-2Q.wechat.finish', '30 Nov 2026 10:00'],
    ]);
  });

  it('ring three days before the customer’s own time is over, and no more once it was used', () => {
    const paypal = aSituation(aTurnedDownCase('paypal', 'paid_no_order'));
    const names = (situation: Situation) =>
      clocksOf(routeOf('paypal'), situation).map(({ name, at }) => [name, on(at)]);
    expect(names(paypal)).toEqual([['escalation.ZD-7K3F-2Q.paypal.open_dispute', '17 May 2027 10:00']]);
    expect(names({ ...paypal, taken: taken('paypal') })).toEqual([
      ['escalation.ZD-7K3F-2Q.paypal.escalate', '13 Dec 2026 10:00'],
    ]);
  });

  it('are silent for what is over, past, or not taken', () => {
    expect(clocksOf(routeOf('wechat'), wechat)).toEqual([]);
    const ended = { route: 'wechat', takenAt: NOW, outcome: 'refused', endedAt: NOW } as const;
    expect(clocksOf(routeOf('wechat'), { ...wechat, taken: [ended] })).toEqual([]);
    const old = { ...wechat, taken: taken('wechat', AT), now: AT + 30 * DAY };
    expect(clocksOf(routeOf('wechat'), old)).toEqual([]);
  });
});
