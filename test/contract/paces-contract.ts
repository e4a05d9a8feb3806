import { describe, expect, it } from 'vitest';
import type { Clock } from '../../src/engine/ports/clock.ts';
import type { Paces } from '../../src/engine/ports/paces.ts';

/** What paces must do, wherever they are kept. `open` gives empty ones. */
export function pacesContract(name: string, open: (clock: Clock) => Promise<Paces>): void {
  const slow = { burst: 3, perSecond: 0.5 };
  let now = 0;
  const clock = { now: () => now };
  const one = (key: string, bucket = 'files') => [{ name: bucket, key, pace: slow }];

  describe(`paces ${name}`, () => {
    it('let a burst through, then so many a second, each key and each name by itself', async () => {
      now = 1_000_000;
      const paces = await open(clock);
      const takes = async (times: number) => {
        const waits: number[] = [];
        for (let time = 0; time < times; time += 1) waits.push(await paces.take(one('a')));
        return waits;
      };
      expect(await takes(4)).toEqual([0, 0, 0, 2]);
      expect(await paces.take(one('b'))).toBe(0);
      expect(await paces.take(one('a', 'messages'))).toBe(0);
      now += 1_900;
      expect(await takes(1)).toEqual([1]);
      now += 100;
      expect(await takes(2)).toEqual([0, 2]);
      now += 3_600_000;
      expect(await takes(4)).toEqual([0, 0, 0, 2]);
    });

    it('give as many as there are to those who ask at the same time', async () => {
      now = 1_000_000;
      const paces = await open(clock);
      const waits = await Promise.all(Array.from({ length: 50 }, () => paces.take(one('a'))));
      expect(waits.filter((wait) => wait === 0)).toHaveLength(3);
    });

    it('take as much as is asked for', async () => {
      now = 1_000_000;
      const paces = await open(clock);
      const take = (amount: number) => paces.take([{ name: 'words', key: 'a', pace: slow, amount }]);
      expect(await take(2)).toBe(0);
      expect(await take(3)).toBe(4);
      expect(await take(1)).toBe(0);
      now += 4_000;
      expect(await take(2)).toBe(0);
    });

    it('take out of every bucket or out of none', async () => {
      now = 1_000_000;
      const paces = await open(clock);
      const all = { name: 'all', key: '', pace: { burst: 4, perSecond: 0.1 } };
      for (const _ of [1, 2, 3]) expect(await paces.take([...one('a'), all])).toBe(0);
      expect(await paces.take([...one('a'), all])).toBe(2);
      expect(await paces.take([...one('b'), all])).toBe(0);
      expect(await paces.take([...one('b'), all])).toBe(10);
      for (const _ of [1, 2]) expect(await paces.take(one('b'))).toBe(0);
    });
  });
}
