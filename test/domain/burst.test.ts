import { describe, expect, it } from 'vitest';
import { FORGOTTEN_AFTER, findBurst, goesOn, USUAL_OVER } from '../../src/domain/burst.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../../src/domain/instant.ts';
import { dice, outage, usualDays } from './usual-days.ts';

const MONDAY = Date.parse('2026-11-02T00:00:00+08:00');

interface Found {
  readonly from: Instant;
  readonly found: Instant;
  until: Instant;
}

/** What a desk would have noticed, case by case: each burst by its first case and when it was found. */
function watch(arrivals: readonly Instant[], from = 0): readonly Found[] {
  const found: Found[] = [];
  for (const now of arrivals) {
    const known = arrivals.filter((at) => at <= now && at > now - USUAL_OVER);
    const last = found.at(-1);
    const bursts = found.filter(({ until }) => until > now - FORGOTTEN_AFTER);
    if (last && now - last.until <= 2 * HOUR) {
      if (goesOn(known, now, bursts)) last.until = now;
      continue;
    }
    const begun = findBurst(known, now, bursts);
    if (begun !== null) found.push({ from: begun, found: now, until: now });
  }
  return found.filter((each) => each.found >= from);
}

describe('a burst', () => {
  it('is three of a kind close together where the kind is rare', () => {
    expect(findBurst([MONDAY, MONDAY + 5 * MINUTE], MONDAY + 5 * MINUTE)).toBeNull();
    const three = [MONDAY, MONDAY + 9 * MINUTE, MONDAY + 17 * MINUTE];
    expect(findBurst(three, MONDAY + 17 * MINUTE)).toBe(MONDAY);
    const spread = [MONDAY, MONDAY + 80 * MINUTE, MONDAY + 170 * MINUTE];
    expect(findBurst(spread, MONDAY + 170 * MINUTE)).toBeNull();
  });

  it('is not what comes every evening', () => {
    const evenings = Array.from({ length: 28 }, (_, day) =>
      Array.from({ length: 12 }, (__, index) => MONDAY + day * DAY + 20 * HOUR + index * 5 * MINUTE),
    ).flat();
    expect(watch(evenings, MONDAY + 21 * DAY)).toEqual([]);
    const atNoon = Array.from(
      { length: 8 },
      (_, index) => MONDAY + 28 * DAY + 12 * HOUR + index * 5 * MINUTE,
    );
    expect(findBurst([...evenings, ...atNoon], atNoon.at(-1) ?? 0)).toBe(atNoon[0]);
  });

  it('takes a thousand in ten minutes for one', () => {
    const storm = Array.from({ length: 1000 }, (_, index) => MONDAY + 7 * DAY + index * 600);
    const found = watch([...usualDays(6, MONDAY, 7, dice(3)), ...storm], MONDAY + 7 * DAY);
    expect(found).toHaveLength(1);
    expect((found[0]?.found ?? 0) - MONDAY - 7 * DAY).toBeLessThan(10 * MINUTE);
  });

  it.each([1, 2, 3, 4, 5, 6])(
    'is found in a week of usual days, and hardly anything else is (week %i)',
    (seed) => {
      const roll = dice(seed);
      const week = MONDAY + 21 * DAY;
      let falseAlarms = 0;
      for (const perDay of [0.5, 2, 6, 15, 40]) {
        const days = usualDays(perDay, MONDAY, 28, roll);
        const outages = [week + DAY + 11 * HOUR, week + 3 * DAY + 20.5 * HOUR, week + 5 * DAY + 15 * HOUR];
        // A callback outage of twenty minutes: a shop of this size loses a case in a minute or in three.
        const every = perDay >= 15 ? 1 : 3;
        const planted = outages.map((at) => outage(at, Math.floor(20 / every), every, roll));
        const all = [...days, ...planted.flat()].toSorted((one, other) => one - other);
        const found = watch(all, week);
        for (const times of planted) {
          const [first = 0, , third = 0] = times;
          const last = times.at(-1) ?? 0;
          const alarm = found.find((each) => each.until >= first && each.found <= last + HOUR);
          expect([perDay, alarm !== undefined]).toEqual([perDay, true]);
          expect((alarm?.found ?? 0) - third).toBeLessThanOrEqual(10 * MINUTE);
        }
        const real = (at: Instant) => outages.some((from) => at >= from && at < from + 2 * HOUR);
        falseAlarms += found.filter((each) => !real(each.found)).length;
      }
      expect(falseAlarms).toBeLessThanOrEqual(1);
    },
  );

  it.each([1, 4, 11])(
    'is hardly ever seen by a desk that has just begun and knows nothing (desk %i)',
    (seed) => {
      const roll = dice(seed);
      const found = [74, 48, 34, 13, 4].flatMap((perDay) => watch(usualDays(perDay, MONDAY, 14, roll)));
      // One a week, for all kinds together.
      expect(found.length).toBeLessThanOrEqual(2);
    },
  );
});
