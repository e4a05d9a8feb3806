import { describe, expect, it } from 'vitest';
import { RateLimit } from '../../../src/adapters/web/rate-limit.ts';

describe('a pace', () => {
  it('lets a burst through, then so many a second, each key by itself', () => {
    let now = 0;
    const limit = new RateLimit({ burst: 3, perSecond: 0.5 }, { now: () => now });
    expect([1, 2, 3, 4].map(() => limit.take('a'))).toEqual([0, 0, 0, 2]);
    expect(limit.take('b')).toBe(0);
    now = 1900;
    expect(limit.take('a')).toBe(1);
    now = 2000;
    expect([limit.take('a'), limit.take('a')]).toEqual([0, 2]);
    now = 3_600_000;
    expect([1, 2, 3, 4].map(() => limit.take('a'))).toEqual([0, 0, 0, 2]);
  });

  it('does not grow without end', () => {
    const limit = new RateLimit({ burst: 1, perSecond: 0.001 }, { now: () => 0 });
    for (let i = 0; i < 20_500; i++) limit.take(String(i));
    expect(limit.take('20499')).toBeGreaterThan(0);
    expect(limit.take('0')).toBe(0);
  });
});
