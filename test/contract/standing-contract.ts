import { describe, expect, it } from 'vitest';
import type { OpenedStore } from '../../src/adapters/store/store.ts';
import { CHANNELS } from '../../src/engine/inbound.ts';
import { NOON, someEntry, someText, someTurn } from './samples.ts';

const MINUTE = 60_000;

/** How full a store is and how far behind, as its operator sees it. */
export function standingContract(store: () => OpenedStore): void {
  describe('standing', () => {
    it('an empty store is behind with nothing', async () => {
      const { bytes, ...rest } = await store().standing(NOON);
      expect(bytes).toBeGreaterThan(0);
      expect(rest).toEqual({
        ...{ waiting: 0, waitingSince: null, setAside: 0 },
        ...{ sends: { open: 0, unknown: 0, failed: 0 }, sendDueSince: null, clockDueSince: null },
      });
    });

    it('counts what waits, what was set aside and what is late', async () => {
      await store().receive([
        someText('a', 'web:1', NOON + MINUTE),
        someText('b', 'web:2', NOON),
        someText('c', 'web:3'),
      ]);
      for (let count = 0; count < 3; count += 1) await store().countFailure('c', 'Error');
      const clocks = [{ name: 'silence', dueAt: NOON + MINUTE }];
      await store().commitTurns([someTurn({ log: [someEntry(1)], clocks })]);
      expect(await store().standing(NOON)).toMatchObject({ waiting: 2, waitingSince: NOON, setAside: 1 });
      expect(await store().standing(NOON)).toMatchObject({ sendDueSince: null, clockDueSince: null });
      const later = NOON + 2 * MINUTE;
      expect(await store().standing(later)).toMatchObject({
        sends: { open: 1, unknown: 0, failed: 0 },
        ...{ sendDueSince: NOON, clockDueSince: NOON + MINUTE },
      });
      const [send] = await store().takeDue(NOON, 1, CHANNELS);
      if (send?.kind !== 'send') throw new Error('nothing was sent');
      await store().settle(send, { kind: 'failed', reason: 'blocked' }, later);
      expect((await store().standing(later)).sends).toEqual({ open: 0, unknown: 0, failed: 1 });
    });
  });
}
