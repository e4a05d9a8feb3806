import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/adapters/store/store.ts';
import { DAY, HOUR } from '../../src/domain/instant.ts';
import { NOON } from './samples.ts';

export function attemptsContract(store: () => Store): void {
  const tries = async (person: string, at: number, times: number) => {
    const verdicts = [];
    for (let index = 0; index < times; index += 1) verdicts.push(await store().countLook(person, at + index));
    return verdicts;
  };

  describe('looks into the order book', () => {
    it('are counted by person within an hour, and one that is not allowed is not', async () => {
      expect(await tries('web:a', NOON, 6)).toEqual([...Array(5).fill('allowed'), 'person_limit']);
      expect(await store().countLook('web:b', NOON)).toBe('allowed');
      expect(await store().countLook('web:a', NOON + HOUR)).toBe('allowed');
      expect(await store().countLook('web:a', NOON + HOUR)).toBe('person_limit');
      expect(await store().countLook('web:a', NOON + HOUR + 4)).toBe('allowed');
    });

    it('are counted for the shop within a day, whoever looks', async () => {
      for (const person of ['a', 'b', 'c', 'd']) await tries(`web:${person}`, NOON, 5);
      expect(await store().countLook('web:e', NOON + 9)).toBe('shop_limit');
      expect(await store().countLook('web:e', NOON + DAY + 4)).toBe('allowed');
    });

    it('are taken back one by one where they were answered', async () => {
      await tries('web:a', NOON, 5);
      await store().takeLookBack('web:a', NOON + 2);
      await store().takeLookBack('web:a', NOON + 2);
      await store().takeLookBack('web:b', NOON + 3);
      expect(await store().countLook('web:a', NOON + 9)).toBe('allowed');
      expect(await store().countLook('web:a', NOON + 9)).toBe('person_limit');
    });
  });
}
