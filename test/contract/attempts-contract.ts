import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/adapters/store/store.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/instant.ts';
import { NOON } from './samples.ts';

/** What every counter of looks into the order book must do, wherever it keeps them. */
export function attemptsContract(store: () => Store): void {
  const takes = (person: string, count: number, at: number) =>
    Promise.all(Array.from({ length: count }, (_, index) => store().countLook(person, at + index)));

  describe('looks into the order book', () => {
    it('are allowed five to a person in an hour, also when they come at once', async () => {
      const verdicts = await takes('web:a', 8, NOON);
      expect(verdicts.filter((verdict) => verdict === 'allowed')).toHaveLength(5);
      expect(verdicts.filter((verdict) => verdict === 'person_limit')).toHaveLength(3);
      expect(await store().countLook('web:b', NOON)).toBe('allowed');
      expect(await store().countLook('web:a', NOON + HOUR - 1)).toBe('person_limit');
      expect(await store().countLook('web:a', NOON + HOUR + MINUTE)).toBe('allowed');
    });

    it('are allowed twenty to all in a day', async () => {
      for (const person of ['a', 'b', 'c', 'd']) await takes(`web:${person}`, 5, NOON);
      expect(await store().countLook('web:e', NOON + HOUR)).toBe('shop_limit');
      expect(await store().countLook('web:e', NOON + DAY + MINUTE)).toBe('allowed');
    });

    it('are not counted where they were refused or taken back', async () => {
      await takes('web:a', 5, NOON);
      for (let index = 0; index < 30; index += 1) await store().countLook('web:a', NOON + MINUTE);
      expect(await store().countLook('web:b', NOON + MINUTE)).toBe('allowed');
      await store().takeLookBack('web:a', NOON + 2);
      await store().takeLookBack('web:a', NOON + 2);
      expect(await store().countLook('web:a', NOON + 2 * MINUTE)).toBe('allowed');
      expect(await store().countLook('web:a', NOON + 2 * MINUTE)).toBe('person_limit');
      await store().takeLookBack('web:nobody', NOON);
    });
  });
}
