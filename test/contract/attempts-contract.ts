import { beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/domain/instant.ts';
import type { LookUpAttempts } from '../../src/engine/ports/look-up-attempts.ts';

const NOON = Date.parse('2026-11-21T12:00:00+08:00');

/** What every counter of look-ups must do, wherever it keeps them. `open` gives a fresh one. */
export function attemptsContract(name: string, open: () => LookUpAttempts): void {
  describe(`${name} attempts`, () => {
    let attempts: LookUpAttempts;
    beforeEach(() => {
      attempts = open();
    });
    const takes = (person: string, count: number, at: number) =>
      Promise.all(Array.from({ length: count }, (_, index) => attempts.take(person, at + index)));

    it('allows five of a person in an hour, also when they come at once', async () => {
      const verdicts = await takes('a', 8, NOON);
      expect(verdicts.filter((verdict) => verdict === 'allowed')).toHaveLength(5);
      expect(verdicts.filter((verdict) => verdict === 'person_limit')).toHaveLength(3);
      expect(await attempts.take('b', NOON)).toBe('allowed');
      expect(await attempts.take('a', NOON + HOUR - 1)).toBe('person_limit');
      expect(await attempts.take('a', NOON + HOUR + MINUTE)).toBe('allowed');
    });

    it('allows twenty of all in a day', async () => {
      for (const person of ['a', 'b', 'c', 'd']) await takes(person, 5, NOON);
      expect(await attempts.take('e', NOON + HOUR)).toBe('shop_limit');
      expect(await attempts.take('e', NOON + DAY + MINUTE)).toBe('allowed');
    });

    it('does not count what it refused or was given back', async () => {
      await takes('a', 5, NOON);
      for (let index = 0; index < 30; index += 1) await attempts.take('a', NOON + MINUTE);
      expect(await attempts.take('b', NOON + MINUTE)).toBe('allowed');
      await attempts.giveBack('a', NOON);
      expect(await attempts.take('a', NOON + 2 * MINUTE)).toBe('allowed');
      expect(await attempts.take('a', NOON + 2 * MINUTE)).toBe('person_limit');
      await attempts.giveBack('nobody', NOON);
    });
  });
}
