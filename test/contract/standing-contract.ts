import { describe, expect, it } from 'vitest';
import type { OpenedStore } from '../../src/adapters/store/store.ts';
import { CHANNELS } from '../../src/engine/inbound.ts';
import { NOON, someConversation, someEntry, someText, someTurn } from './samples.ts';

const MINUTE = 60_000;

/** How full a store is and how far behind, as its operator sees it. */
export function standingContract(store: () => OpenedStore): void {
  describe('standing', () => {
    it('an empty store is behind with nothing', async () => {
      const { bytes, ...rest } = await store().standing(NOON, CHANNELS);
      expect(bytes).toBeGreaterThan(0);
      expect(rest).toEqual({
        ...{ waiting: 0, waitingSince: null, setAside: 0 },
        ...{ sends: { open: 0, unknown: 0, failed: 0 }, sendDueSince: null, clockDueSince: null },
      });
    });

    it('is behind with nobody who takes no messages or whose channel is off', async () => {
      const standing = (at: number) => store().standing(at, ['telegram']);
      for (const lane of ['terminal:1', 'telegram:1', 'telegram:2']) {
        const conversation = { value: someConversation({ lane }), version: 0 };
        await store().commitTurns([someTurn({ lane, conversation, log: [someEntry(1, { lane })] })]);
      }
      const later = NOON + MINUTE;
      for (const due of await store().takeDue(NOON, 10, ['telegram'])) {
        if (due.kind !== 'send') throw new Error('nothing was sent');
        const blocked = due.to === 'telegram:1';
        const became = blocked
          ? ({ kind: 'closed', reason: 'blocked' } as const)
          : ({ kind: 'later', reason: 'busy', retryAt: later } as const);
        await store().settle(due, became, NOON);
      }
      expect(await standing(later + 1)).toMatchObject({ sends: { open: 3 }, sendDueSince: later });
      const [other] = await store().takeDue(later, 10, ['telegram']);
      if (other?.kind !== 'send') throw new Error('nothing was sent');
      await store().settle(other, { kind: 'sent' }, later);
      expect(await standing(later + MINUTE)).toMatchObject({ sends: { open: 2 }, sendDueSince: null });
    });

    it('counts mail of the desk that was set aside', async () => {
      await store().keepMail({ key: 'reply', lane: 'desk', body: '{}' }, NOON);
      const [mail] = await store().takeDue(NOON, 1, ['desk']);
      for (let count = 0; count < 3; count += 1) await store().countRingFailure(mail?.id ?? '', 'TypeError');
      expect(await store().standing(NOON, CHANNELS)).toMatchObject({ setAside: 1 });
      for (const { key } of await store().quarantined()) await store().dismiss(key);
      expect(await store().standing(NOON, CHANNELS)).toMatchObject({ setAside: 0 });
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
      expect(await store().standing(NOON, CHANNELS)).toMatchObject({
        waiting: 2,
        waitingSince: NOON,
        setAside: 1,
      });
      expect(await store().standing(NOON, CHANNELS)).toMatchObject({
        sendDueSince: null,
        clockDueSince: null,
      });
      const later = NOON + 2 * MINUTE;
      expect(await store().standing(later, CHANNELS)).toMatchObject({
        sends: { open: 1, unknown: 0, failed: 0 },
        ...{ sendDueSince: NOON, clockDueSince: NOON + MINUTE },
      });
      const [send] = await store().takeDue(NOON, 1, CHANNELS);
      if (send?.kind !== 'send') throw new Error('nothing was sent');
      await store().settle(send, { kind: 'failed', reason: 'blocked' }, later);
      expect((await store().standing(later, CHANNELS)).sends).toEqual({ open: 0, unknown: 0, failed: 1 });
    });
  });
}
