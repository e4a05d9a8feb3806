import { describe, expect, it } from 'vitest';
import { Pace } from '../../src/engine/pace.ts';

const SLOW = { burst: 2, perSecond: 0.001 };
const WIDE = { burst: 100, perSecond: 100 };

describe('a pace', () => {
  it('lets a burst through and says how long the next one would wait, place by place', async () => {
    const pace = new Pace(SLOW, WIDE);
    expect([await pace.turn('a', 0), await pace.turn('a', 0)]).toEqual([0, 0]);
    const wait = await pace.turn('a', 0);
    expect(wait).toBeGreaterThan(990_000);
    expect(wait).toBeLessThanOrEqual(1_000_000);
    expect(await pace.turn('b', 0)).toBe(0);
    // Nothing was taken by who went away.
    expect(await pace.turn('a', 0)).toBeLessThanOrEqual(wait);
  });

  it('holds all places to one pace as well', async () => {
    const pace = new Pace(WIDE, SLOW);
    expect([await pace.turn('a', 0), await pace.turn('b', 0)]).toEqual([0, 0]);
    expect(await pace.turn('c', 0)).toBeGreaterThan(990_000);
  });

  it('lets who wrote be answered at once, and only that', async () => {
    const pace = new Pace(SLOW, SLOW);
    for (let count = 0; count < 2; count += 1) await pace.turn('a', 0);
    pace.owe('a');
    expect(await pace.turn('b', 0)).toBeGreaterThan(0);
    expect(await pace.turn('a', 0)).toBe(0);
    expect(await pace.turn('a', 0)).toBeGreaterThan(990_000);
    // However much was answered, nobody else waits longer for it.
    for (let count = 0; count < 50; count += 1) {
      pace.owe('c');
      expect(await pace.turn('c', 0)).toBe(0);
    }
    expect(await pace.turn('b', 0)).toBeLessThanOrEqual(1_000_000);
  });

  it('remembers few of many messages nobody answered', async () => {
    const pace = new Pace(SLOW, WIDE);
    for (let count = 0; count < 50; count += 1) pace.owe('a');
    const waits = [];
    for (let count = 0; count < 6; count += 1) waits.push(await pace.turn('a', 0));
    expect(waits.map((wait) => wait === 0)).toEqual([true, true, true, false, false, false]);
  });

  it('keeps to itself once the platform found it too fast', async () => {
    const pace = new Pace(SLOW, WIDE);
    for (let count = 0; count < 2; count += 1) await pace.turn('a', 0);
    pace.owe('a');
    pace.slowDown();
    pace.owe('a');
    expect(await pace.turn('a', 0)).toBeGreaterThan(990_000);
  });

  it('takes its time where somebody waits', async () => {
    const pace = new Pace({ burst: 1, perSecond: 200 }, WIDE);
    const before = performance.now();
    for (let count = 0; count < 3; count += 1) expect(await pace.turn('a')).toBe(0);
    expect(performance.now() - before).toBeGreaterThan(8);
  });
});
