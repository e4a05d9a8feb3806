import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/adapters/store/store.ts';
import { HOUR, MINUTE, SECOND } from '../../src/domain/instant.ts';
import { CHANNELS } from '../../src/engine/inbound.ts';
import { type Due, LEASE } from '../../src/engine/ports/due-store.ts';
import type { Delivery } from '../../src/engine/ports/sender.ts';
import { LANE, NOON, someConversation, someEntry, someText, someTurn } from './samples.ts';

export function dueContract(store: () => Store): void {
  const say = async (...numbers: number[]) =>
    store().commitTurns([someTurn({ log: numbers.map((number) => someEntry(number)) })]);
  const texts = async (now: number, limit = 10) =>
    (await store().takeDue(now, limit, CHANNELS)).map((due) =>
      due.kind === 'send' ? due.parcel.entry.text : due.kind === 'clock' ? due.name : due.kind,
    );
  const takeOne = async (now: number) => {
    const [due] = await store().takeDue(now, 1, CHANNELS);
    if (!due) throw new Error('nothing is due');
    return due;
  };
  const settle = async (due: Due | undefined, delivery: Delivery, now: number) => {
    if (due?.kind !== 'send') throw new Error('only a send is settled');
    await store().settle(due, delivery, now);
  };

  describe('outbox', () => {
    it('sends what is not the customer’s, one after the other', async () => {
      const log = [someEntry(1, { author: 'customer' }), someEntry(2), someEntry(3, { author: 'agent' })];
      await store().commitTurns([someTurn({ log })]);
      const first = await takeOne(NOON);
      expect(first).toMatchObject({
        kind: 'send',
        to: LANE,
        parcel: { entry: log[1], what: 'say', again: false, outside: [] },
        attempt: 1,
      });
      expect(await texts(NOON)).toEqual([]);
      await settle(first, { kind: 'sent' }, NOON);
      expect(await texts(NOON)).toEqual(['第3句']);
    });

    it('gives a dead worker’s send to the next one, and counts', async () => {
      await say(1);
      const { id } = await takeOne(NOON);
      expect(await store().takeDue(NOON + 30 * SECOND - 1, 9, CHANNELS)).toEqual([]);
      expect(await takeOne(NOON + 30 * SECOND)).toMatchObject({ id, attempt: 2, parcel: { again: true } });
    });

    it('leaves a send to whoever renews its lease in time, and to nobody who lost it', async () => {
      await say(1);
      const slow = await takeOne(NOON);
      if (slow.kind !== 'send') throw new Error('a line is a send');
      await store().renew([slow], NOON + 20 * SECOND);
      expect(await store().takeDue(NOON + 50 * SECOND - 1, 9, CHANNELS)).toEqual([]);
      const quick = await takeOne(NOON + 50 * SECOND);
      await store().renew([slow], NOON + 60 * SECOND);
      expect(await store().nextDueAt(CHANNELS)).toBe(NOON + 80 * SECOND);
      await settle(quick, { kind: 'later', retryAt: NOON + 90 * SECOND, reason: '429' }, NOON + 60 * SECOND);
      expect(await takeOne(NOON + 90 * SECOND)).toMatchObject({ id: slow.id, attempt: 3 });
    });

    it('listens to whoever lost a lease only where the send did arrive', async () => {
      await say(1, 2);
      const slow = await takeOne(NOON);
      const quick = await takeOne(NOON + 30 * SECOND);
      await Promise.all([
        settle(slow, { kind: 'failed', reason: 'late' }, NOON + 31 * SECOND),
        settle(quick, { kind: 'later', retryAt: NOON + MINUTE, reason: '429' }, NOON + 31 * SECOND),
      ]);
      expect(await store().nextDueAt(CHANNELS)).toBe(NOON + MINUTE);
      await settle(slow, { kind: 'sent', outside: ['41'] }, NOON + 32 * SECOND);
      expect(await texts(NOON + 32 * SECOND)).toEqual(['第2句']);
      expect(await store().quarantined()).toEqual([]);
    });

    it('waits no longer than a lease for what a clock that was ahead has put off', async () => {
      const ahead = NOON + 24 * HOUR;
      const log = [someEntry(1, { at: ahead }), someEntry(2, { at: NOON + MINUTE })];
      await store().commitTurns([someTurn({ log, clocks: [{ name: 'silence', dueAt: NOON + 2 * HOUR }] })]);
      const [taken] = await store().takeDue(ahead, 1, CHANNELS);
      if (taken?.kind !== 'clock') throw new Error('the clock is due first');
      await store().keepMail({ key: 'mail', lane: 'desk', body: '' }, ahead);
      expect(await store().takeDue(NOON + HOUR, 9, [...CHANNELS, 'desk'])).toEqual([]);
      await store().bringForward(NOON + HOUR, LEASE);
      const due = await store().takeDue(NOON + HOUR + 30 * SECOND, 9, [...CHANNELS, 'desk']);
      expect(due.map(({ kind }) => kind).sort()).toEqual(['mail', 'send']);
      expect(await texts(NOON + 2 * HOUR + 30 * SECOND)).toContain('silence');
    });

    it('leaves alone what was put off for no longer than somebody may', async () => {
      await say(1);
      await store().keepMail({ key: 'mail', lane: 'desk', body: '' }, NOON);
      for (const due of await store().takeDue(NOON, 9, [...CHANNELS, 'desk'])) {
        if (due.kind === 'mail') await store().postpone(due.id, NOON + HOUR + 1);
        else await settle(due, { kind: 'later', retryAt: NOON + HOUR, reason: '429' }, NOON);
      }
      await store().bringForward(NOON, HOUR);
      expect(await store().takeDue(NOON + LEASE - 1, 9, [...CHANNELS, 'desk'])).toEqual([]);
      const due = await store().takeDue(NOON + HOUR - 1, 9, [...CHANNELS, 'desk']);
      expect(due.map(({ kind }) => kind)).toEqual(['mail']);
      expect(await texts(NOON + HOUR)).toEqual(['第1句']);
    });

    it('brings nothing forward that is due sooner', async () => {
      await say(1);
      const due = await takeOne(NOON);
      await settle(due, { kind: 'later', retryAt: NOON + 10 * SECOND, reason: '429' }, NOON);
      await store().commitTurns([
        someTurn({
          conversation: { value: someConversation(), version: 1 },
          clocks: [{ name: 'silence', dueAt: NOON + HOUR }],
        }),
      ]);
      await store().bringForward(NOON, LEASE);
      expect(await store().nextDueAt(CHANNELS)).toBe(NOON + 10 * SECOND);
      expect(await texts(NOON + 10 * SECOND)).toEqual(['第1句']);
      expect(await texts(NOON + HOUR - 1)).toEqual(['第1句']);
    });

    it('waits with a lane whose first send has to wait, and lets others flow', async () => {
      await say(1, 2);
      const lane = 'web:other';
      const conversation = { value: someConversation({ lane }), version: 0 };
      await store().commitTurns([
        someTurn({ lane, conversation, log: [someEntry(1, { lane, text: 'other' })] }),
      ]);
      const taken = await takeOne(NOON);
      await settle(taken, { kind: 'later', retryAt: NOON + MINUTE, reason: '429' }, NOON);
      expect(await texts(NOON + SECOND)).toEqual(['other']);
      expect(await texts(NOON + MINUTE)).toContain('第1句');
    });

    it('goes on with the next after one that failed, and lists it until somebody has looked', async () => {
      await say(1, 2);
      const taken = await takeOne(NOON);
      const { id } = taken;
      await settle(taken, { kind: 'failed', reason: 'gone' }, NOON);
      expect(await texts(NOON)).toEqual(['第2句']);
      await settle(taken, { kind: 'later', retryAt: NOON, reason: 'too late to say' }, NOON);
      expect(await texts(NOON + 31 * SECOND)).toEqual(['第2句']);
      expect(await store().quarantined()).toEqual([{ key: id, lane: LANE, reason: 'gone', at: NOON }]);
      expect(await store().undelivered(LANE)).toEqual([{ number: 1, why: 'failed' }]);
      expect(await store().undelivered('web:nobody')).toEqual([]);
      await store().dismiss(id);
      expect(await store().quarantined()).toEqual([]);
      expect(await store().undelivered(LANE)).toEqual([]);
    });

    it('gives what may have arrived once more, marked, and then lets it be', async () => {
      await say(1, 2);
      const first = await takeOne(NOON);
      await settle(first, { kind: 'unknown', reason: 'reset' }, NOON);
      expect(await texts(NOON)).toEqual([]);
      const second = await takeOne(NOON + SECOND);
      expect(second).toMatchObject({ id: first.id, parcel: { again: true, entry: { text: '第1句' } } });
      await settle(second, { kind: 'later', retryAt: NOON + MINUTE, reason: '429' }, NOON);
      const third = await takeOne(NOON + MINUTE);
      expect(third).toMatchObject({ id: first.id, parcel: { again: true } });
      await settle(third, { kind: 'unknown', reason: 'reset again' }, NOON);
      expect(await texts(NOON + MINUTE)).toEqual(['第2句']);
      expect(await store().quarantined()).toEqual([
        { key: first.id, lane: LANE, reason: 'reset again', at: NOON },
      ]);
      expect(await store().undelivered(LANE)).toEqual([{ number: 1, why: 'unknown' }]);
    });

    it('does not doubt what was only put off', async () => {
      await say(1);
      const taken = await takeOne(NOON);
      await settle(taken, { kind: 'later', retryAt: NOON + SECOND, reason: '429' }, NOON);
      expect(await takeOne(NOON + SECOND)).toMatchObject({ attempt: 2, parcel: { again: false } });
    });

    it('keeps what waits for a customer who takes nothing, until they write again', async () => {
      await say(1, 2);
      const taken = await takeOne(NOON);
      const { id } = taken;
      await settle(taken, { kind: 'closed', reason: 'blocked' }, NOON + SECOND);
      expect(await texts(NOON + MINUTE)).toEqual([]);
      expect(await store().nextDueAt(CHANNELS)).toBeNull();
      expect(await store().undelivered(LANE)).toEqual([1, 2].map((number) => ({ number, why: 'waiting' })));
      await store().receive([{ ...someText('an outage'), content: { kind: 'interrupted' } }]);
      expect(await store().nextDueAt(CHANNELS)).toBeNull();
      await store().receive([someText('back')]);
      expect(await store().undelivered(LANE)).toEqual([]);
      const next = await takeOne(NOON + MINUTE);
      expect(next).toMatchObject({ id, parcel: { again: false, entry: { text: '第1句' } } });
      await settle(next, { kind: 'sent' }, NOON);
      expect(await texts(NOON + MINUTE)).toEqual(['第2句']);
    });

    it('updates what was sent of a line that is said otherwise by now, under the ids it was sent as', async () => {
      await say(1);
      const taken = await takeOne(NOON);
      await settle(taken, { kind: 'sent', outside: ['41', '42'] }, NOON);
      const conversation = { value: someConversation(), version: 1 };
      await store().commitTurns([someTurn({ conversation, edits: [{ number: 1, text: '改过' }] })]);
      const due = await takeOne(NOON);
      expect(due).toMatchObject({
        parcel: { what: 'update', outside: ['41', '42'], entry: { edited: '改过' } },
      });
      await settle(due, { kind: 'sent' }, NOON);
      const withdrawal = { number: 1, text: '改过', withdrawn: true } as const;
      await store().commitTurns([
        someTurn({ conversation: { ...conversation, version: 2 }, edits: [withdrawal] }),
      ]);
      expect(await takeOne(NOON)).toMatchObject({ parcel: { entry: { edited: '改过', withdrawn: true } } });
    });

    it('sends the edited text of what was edited before it went out', async () => {
      await say(1);
      const conversation = { value: someConversation(), version: 1 };
      await store().commitTurns([
        someTurn({
          conversation,
          edits: [
            { number: 1, text: '改过' },
            { number: 7, text: '' },
          ],
        }),
      ]);
      expect(await takeOne(NOON)).toMatchObject({ parcel: { entry: { text: '第1句', edited: '改过' } } });
    });

    it('leaves other channels’ words to who serves them', async () => {
      await say(1);
      const lane = 'terminal:local';
      const conversation = { value: someConversation({ lane }), version: 0 };
      await store().commitTurns([
        someTurn({ lane, conversation, log: [someEntry(1, { lane, text: 'terminal' })] }),
      ]);
      const [due, ...more] = await store().takeDue(NOON, 9, ['terminal']);
      expect(due).toMatchObject({ parcel: { entry: { text: 'terminal' } } });
      expect(more).toEqual([]);
      await settle(due, { kind: 'sent' }, NOON);
      expect(await store().nextDueAt(['terminal'])).toBeNull();
      expect(await store().takeDue(NOON, 9, [])).toEqual([]);
      expect(await takeOne(NOON)).toMatchObject({ attempt: 1, parcel: { entry: { text: '第1句' } } });
    });

    it('takes no more than asked, the oldest first', async () => {
      for (const [number, lane] of ['web:c', 'web:a', 'web:b'].entries()) {
        const conversation = { value: someConversation({ lane }), version: 0 };
        const log = [someEntry(1, { lane, text: lane, at: NOON - number })];
        await store().commitTurns([someTurn({ lane, conversation, log })]);
      }
      expect(await texts(NOON, 2)).toEqual(['web:b', 'web:a']);
    });
  });

  describe('clocks', () => {
    const set = async (version: number, dueAt: number | null, handled: string[] = []) =>
      store().commitTurns([
        someTurn({
          handled,
          conversation: { value: someConversation(), version },
          clocks: [{ name: 'recheck', dueAt }],
        }),
      ]);

    it('rings when it is due, leased to one worker', async () => {
      await set(0, NOON + MINUTE);
      expect(await store().takeDue(NOON, 9, CHANNELS)).toEqual([]);
      const due = await takeOne(NOON + 2 * MINUTE);
      expect(due).toMatchObject({ kind: 'clock', lane: LANE, name: 'recheck', dueAt: NOON + MINUTE });
      expect(await texts(NOON + 2 * MINUTE)).toEqual([]);
      expect(await takeOne(NOON + 2 * MINUTE + 30 * SECOND)).toEqual(due);
    });

    it('is gone once it was handled, and one id counts once', async () => {
      await set(0, NOON);
      const { id } = await takeOne(NOON);
      const turn = someTurn({ handled: [id], conversation: { value: someConversation(), version: 1 } });
      expect(await store().commitTurns([turn, turn])).toEqual(['done', 'seen']);
      expect(await texts(NOON + MINUTE)).toEqual([]);
      expect(await store().nextDueAt(CHANNELS)).toBeNull();
    });

    it('can be set again by the turn that handles it, under a new id', async () => {
      await set(0, NOON);
      const { id } = await takeOne(NOON);
      expect(await set(1, NOON + MINUTE, [id])).toEqual(['done']);
      const next = await takeOne(NOON + MINUTE);
      expect(next.id).not.toBe(id);
      expect(next).toMatchObject({ dueAt: NOON + MINUTE });
    });

    it('is set aside at its third failure, until it is set anew', async () => {
      await set(0, NOON);
      const { id } = await takeOne(NOON);
      expect(await store().countRingFailure(id, 'first')).toBe('again');
      expect(await store().countRingFailure(id, 'second')).toBe('again');
      expect(await store().countRingFailure(id, 'third')).toBe('quarantined');
      expect(await store().takeDue(NOON + MINUTE, 9, CHANNELS)).toEqual([]);
      expect(await store().nextDueAt(CHANNELS)).toBeNull();
      expect(await store().quarantined()).toEqual([{ key: id, lane: LANE, reason: 'third', at: NOON }]);
      await set(1, NOON + MINUTE);
      expect(await store().quarantined()).toEqual([]);
      const { id: next } = await takeOne(NOON + MINUTE);
      expect(await store().countRingFailure(next, 'first again')).toBe('again');
      expect(await store().countRingFailure('clock:999999', 'of nobody')).toBe('again');
    });

    it('moves and stops; what rang before it was moved counts as handled', async () => {
      await set(0, NOON);
      const { id } = await takeOne(NOON);
      await set(1, NOON + MINUTE);
      const late = someTurn({ handled: [id], conversation: { value: someConversation(), version: 2 } });
      expect(await store().commitTurns([late])).toEqual(['seen']);
      expect(await texts(NOON + SECOND)).toEqual([]);
      await set(2, null);
      expect(await texts(NOON + MINUTE)).toEqual([]);
    });
  });

  describe('the next thing due', () => {
    it('is the earliest of sends, retries, leases and clocks', async () => {
      expect(await store().nextDueAt(CHANNELS)).toBeNull();
      await store().commitTurns([
        someTurn({ log: [someEntry(1), someEntry(2)], clocks: [{ name: 'silence', dueAt: NOON + MINUTE }] }),
      ]);
      expect(await store().nextDueAt(CHANNELS)).toBe(NOON);
      const taken = await takeOne(NOON);
      expect(await store().nextDueAt(CHANNELS)).toBe(NOON + 30 * SECOND);
      await settle(taken, { kind: 'later', retryAt: NOON + 5 * MINUTE, reason: 'busy' }, NOON);
      expect(await store().nextDueAt(CHANNELS)).toBe(NOON + MINUTE);
    });
  });
}
